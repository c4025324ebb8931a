package news.parallax.analysis.timeline;

import java.time.DayOfWeek;
import news.parallax.model.Span;

/**
 * An expression of time as it stands, not yet resolved.
 *
 * @param span where it stands, with its preposition
 * @param kind what sort of expression
 * @param value its number: year, month, weekday (1 Monday), offset in units; what it means depends on the kind
 * @param second second number: day of the month, weeks from the anchor for a weekday ("Monday of next week"), or 0
 * @param future true when the words themselves point forward ("next Monday", "tomorrow")
 */
record TimeMention(Span span, Kind kind, int value, int second, boolean future) {
    /** Second number of a weekday that lies before the day itself: "last Sunday". */
    static final int BEFORE = -100;

    /** What sort of expression. */
    enum Kind {
        /** Full date: value is the epoch day. */
        DATE,
        /** Month of a year: value year, second month. */
        MONTH_OF_YEAR,
        /** "August 16": value month, second day. */
        MONTH_DAY,
        /** "in August": value month. */
        MONTH,
        /** "in 2014": value year. */
        YEAR,
        /** "Monday": value weekday. */
        WEEKDAY,
        /** "yesterday": value days from the anchor. */
        DAY_OFFSET,
        /** "last week": value weeks. */
        WEEK_OFFSET,
        /** "over the weekend": value weekends, 0 the last one. */
        WEEKEND,
        /** "last month": value months. */
        MONTH_OFFSET,
        /** "last year": value years. */
        YEAR_OFFSET,
        /** "for 26 years": value years back to the start. */
        YEARS_SINCE
    }

    /** True for "today". */
    boolean isToday() {
        return kind == Kind.DAY_OFFSET && value == 0;
    }

    DayOfWeek weekday() {
        return DayOfWeek.of(value);
    }
}
