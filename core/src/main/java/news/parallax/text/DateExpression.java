package news.parallax.text;

import news.parallax.model.Span;

/**
 * One calendar date that stands in a text with its year.
 *
 * @param span where it stands
 * @param value ISO 8601: {@code 2020-08-16}, or {@code 2020-08} where no day is named
 * @param precision what the value says
 */
public record DateExpression(Span span, String value, Precision precision) {
    /** What a date expression names. */
    public enum Precision {
        /** Year and month. */
        MONTH,
        /** Year, month and day. */
        DAY
    }
}
