package news.parallax.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, as precisely as its source says, and what says so.
 *
 * @param value ISO 8601: a date ({@code 2024-05-03}) or a date-time with offset ({@code 2024-05-03T18:30:00+02:00})
 * @param basis where the value was found
 */
public record Published(String value, Basis basis) {
    private static final long SECONDS_OF_DAY = 86_400;
    private static final String DATE = "0000-00-00";
    private static final String TO_THE_SECOND = "0000-00-00T00:00:00";

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
        return value.length() == DATE.length() ? date(value) : moment(value).toLocalDate();
    }

    /** The moment; for a bare date the start of that day in UTC. */
    public Instant instant() {
        return parse(value);
    }

    private static Instant parse(String value) {
        return value.length() == DATE.length()
                ? Instant.ofEpochSecond(date(value).toEpochDay() * SECONDS_OF_DAY)
                : moment(value).toInstant();
    }

    /** The date that a value begins with; nearly all are of digits and hyphens, which needs no general reader. */
    private static LocalDate date(String value) {
        return startsLike(DATE, value)
                ? LocalDate.of(number(value, 0) * 100 + number(value, 2), number(value, 5), number(value, 8))
                : LocalDate.parse(value);
    }

    /** A date-time with offset; nearly all are to the second, which needs no general reader. */
    private static OffsetDateTime moment(String value) {
        ZoneOffset zone = startsLike(TO_THE_SECOND, value) ? zone(value) : null;
        if (zone == null) {
            return OffsetDateTime.parse(value);
        }
        LocalTime time = LocalTime.of(number(value, 11), number(value, 14), number(value, 17));
        return OffsetDateTime.of(date(value), time, zone);
    }

    /** The offset behind the seconds; null where it is none to the minute. */
    private static @Nullable ZoneOffset zone(String value) {
        String zone = value.substring(TO_THE_SECOND.length());
        if (zone.equals("Z")) {
            return ZoneOffset.UTC;
        }
        boolean known = zone.length() == 6 && (startsLike("+00:00", zone) || startsLike("-00:00", zone));
        int sign = zone.startsWith("-") ? -1 : 1;
        return known ? ZoneOffset.ofHoursMinutes(sign * number(zone, 1), sign * number(zone, 4)) : null;
    }

    /** True where a digit stands for each zero of a pattern, and everything else is the same. */
    private static boolean startsLike(String pattern, String value) {
        boolean like = value.length() >= pattern.length();
        for (int at = 0; at < pattern.length() && like; at++) {
            char letter = value.charAt(at);
            like = pattern.charAt(at) == '0' ? letter >= '0' && letter <= '9' : letter == pattern.charAt(at);
        }
        return like;
    }

    /** The number of two digits at a place. */
    private static int number(String value, int at) {
        return (value.charAt(at) - '0') * 10 + value.charAt(at + 1) - '0';
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
