package news.parallax.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import news.parallax.text.DateExpression.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Reads the time stamps that machines write into pages and feeds, leniently.
 *
 * <p>Understood are ISO 8601 in its many spellings (a space for the T, no colon in the offset, no separators), the dates
 * of mail and feeds (RFC 5322), seconds and milliseconds since 1970, and, as a last resort, a date in words. A time of
 * day without a zone names no moment: then only the day is given. Nothing is filled in.
 */
public final class Timestamps {
    private static final int MAX_CHARS = 80;
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    private Timestamps() {}

    /**
     * A time stamp as ISO 8601: a date-time with offset where the value has both time and zone, otherwise a date.
     *
     * @param value attribute or field as written
     * @param language BCP 47 tag for dates in words and numbers, or null
     * @return null if the value names no day
     */
    public static @Nullable String iso(String value, @Nullable String language) {
        String text = value.strip();
        if (text.length() > MAX_CHARS) {
            text = text.substring(0, MAX_CHARS);
        }
        if (isDigits(text)) {
            return ofDigits(text);
        }
        List<DateExpression> dates = DateExpressions.find(text, language);
        for (DateExpression date : dates) {
            if (date.precision() == Precision.DAY) {
                String moment = moment(text, date);
                return moment == null ? date.value() : moment;
            }
        }
        return text.length() > 8 && text.charAt(8) == 'T' && isDigits(text.substring(0, 8))
                ? ofDigits(text.substring(0, 8))
                : null;
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static @Nullable String ofDigits(String digits) {
        try {
            return switch (digits.length()) {
                case 8 ->
                    LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE).getYear() < 1900
                            ? null
                            : LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE)
                                    .toString();
                case 10 -> moment(Instant.ofEpochSecond(Long.parseLong(digits)));
                case 13 -> moment(Instant.ofEpochMilli(Long.parseLong(digits)));
                case 14 -> ofDigits(digits.substring(0, 8));
                default -> null;
            };
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String moment(Instant instant) {
        return format(instant.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
    }

    /** A moment in its zone as ISO 8601, to the second. */
    public static String format(OffsetDateTime moment) {
        return FORMAT.format(moment);
    }

    /** The moment if a time of day and a zone follow the date, otherwise null. */
    private static @Nullable String moment(String text, DateExpression date) {
        int at = date.span().end();
        while (at < text.length() && !isDigit(text.charAt(at))) {
            at++;
        }
        int[] time = new int[3];
        int parts = 0;
        boolean more = true;
        while (more && parts < 3 && hasTwoDigits(text, at)) {
            time[parts++] = (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
            more = at + 2 < text.length() && text.charAt(at + 2) == ':';
            at += more ? 3 : 2;
        }
        ZoneOffset zone = parts < 2 ? null : zone(text, at);
        return zone == null ? null : moment(date.value(), time, zone);
    }

    private static boolean hasTwoDigits(String text, int at) {
        return at + 1 < text.length() && isDigit(text.charAt(at)) && isDigit(text.charAt(at + 1));
    }

    private static @Nullable String moment(String day, int[] time, ZoneOffset zone) {
        boolean exists = time[0] < 24 && time[1] < 60 && time[2] < 60;
        return exists
                ? day + 'T' + twoDigits(time[0]) + ':' + twoDigits(time[1]) + ':' + twoDigits(time[2]) + zone
                : null;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static @Nullable ZoneOffset zone(String text, int from) {
        int at = endOfFraction(text, from);
        String rest = text.substring(at).toUpperCase(Locale.ROOT);
        if (rest.startsWith("Z") || rest.equals("GMT") || rest.startsWith("UTC")) {
            return ZoneOffset.UTC;
        }
        String offset = rest.startsWith("GMT") ? rest.substring(3) : rest;
        if (offset.length() < 3 || "+-\u2212".indexOf(offset.charAt(0)) < 0) {
            return null;
        }
        return offset(offset.charAt(0) == '+' ? 1 : -1, offset.substring(1).replace(":", ""));
    }

    private static int endOfFraction(String text, int from) {
        int at = from;
        while (at < text.length() && (". ".indexOf(text.charAt(at)) >= 0 || isDigit(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** The zone of "0530" or "05" east (1) or west (-1) of Greenwich. */
    private static @Nullable ZoneOffset offset(int sign, String digits) {
        if (!hasTwoDigits(digits, 0)) {
            return null;
        }
        int hours = Integer.parseInt(digits.substring(0, 2));
        int minutes = hasTwoDigits(digits, 2) ? Integer.parseInt(digits.substring(2, 4)) : 0;
        return hours >= 18 || minutes > 59 ? null : ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
