package news.parallax.text;

import news.parallax.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A number as a text gives it.
 *
 * @param span the words of the number itself, with its modifier and sign or unit: "more than 3,500", "$5 million"
 * @param low least value meant
 * @param high greatest value meant, at least {@code low}; equal to it where the text is exact
 * @param kind what sort of number
 * @param unit unit or currency ("percent", "$", "km", "years"); empty for a bare count
 * @param noun where the counted noun stands ("protesters"), or null if none follows
 */
public record Figure(
        Span span,
        double low,
        double high,
        Kind kind,
        String unit,
        @Nullable Span noun) {
    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Figure {
        if (!(low <= high)) {
            throw new IllegalArgumentException("not a range: " + low + ".." + high);
        }
    }

    /** True when a value may be meant by both. */
    public boolean overlaps(Figure other) {
        return low <= other.high && other.low <= high;
    }

    /** What sort of number. */
    public enum Kind {
        /** So many of something. */
        COUNT,
        /** A share in percent. */
        PERCENT,
        /** An amount of money. */
        MONEY,
        /** A length, weight, duration, age or temperature. */
        MEASURE,
        /** A year, decade or day of a month. */
        DATE,
        /** A time of day. */
        TIME,
        /** A rank or a number in a name: "26th", "Shed 14". */
        ORDINAL
    }
}
