package news.parallax.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Times as a user types them. */
final class Times {
    private static final int DATE = 10;

    private Times() {}

    /**
     * A moment: a date-time with offset, or a date for the start of that day in UTC.
     *
     * @throws java.time.DateTimeException if it is neither
     */
    static Instant instant(String value) {
        return value.length() <= DATE
                ? LocalDate.parse(value).atStartOfDay().toInstant(ZoneOffset.UTC)
                : OffsetDateTime.parse(value).toInstant();
    }
}
