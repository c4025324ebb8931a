package news.parallax.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * When an article was published, as precisely as its source says, and what says so.
 *
 * @param value ISO 8601: a date ({@code 2024-05-03}) or a date-time with offset ({@code 2024-05-03T18:30:00+02:00})
 * @param basis where the value was found
 */
public record Published(String value, Basis basis) {
    /**
     * Checks the format.
     *
     * @throws IllegalArgumentException if the value is neither a date nor a date-time with offset
     */
    public Published {
        try {
            parse(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("not an ISO 8601 date or date-time with offset: " + value, e);
        }
    }

    /** The calendar day in the source's own zone. */
    public LocalDate day() {
        return value.length() == 10
                ? LocalDate.parse(value)
                : OffsetDateTime.parse(value).toLocalDate();
    }

    /** The moment; for a bare date the start of that day in UTC. */
    public Instant instant() {
        return parse(value);
    }

    private static Instant parse(String value) {
        return value.length() == 10
                ? LocalDate.parse(value).atStartOfDay().toInstant(ZoneOffset.UTC)
                : OffsetDateTime.parse(value).toInstant();
    }

    /** What a publication date rests on, best first. */
    public enum Basis {
        /** Given with the input: a field of a JSON line or a feed entry. */
        DECLARED,
        /** JSON-LD of the page. */
        JSON_LD,
        /** Microdata or RDFa attributes. */
        MICRODATA,
        /** A meta element. */
        META,
        /** A time element. */
        TIME_ELEMENT,
        /** A date line in the visible text. */
        TEXT,
        /** A note that credits the original, which may give the original's date. */
        SOURCE_NOTE,
        /** The address of the page. */
        URL
    }
}
