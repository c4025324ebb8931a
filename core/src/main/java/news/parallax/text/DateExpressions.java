package news.parallax.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.model.Span;
import news.parallax.text.DateExpression.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Finds calendar dates with a year in text of many languages: "16th August 2020", "Aug. 9, 2020", "16.08.2020", "16 de
 * agosto de 2020", "2020. augusztus 16.", "2020年8月16日", {@code 2020-08-16}.
 *
 * <p>Every such date holds a number, so the text is scanned for numbers and each is tried as the first or second number
 * of a date with at most a few words around it: linear time, no regular expressions. Month names of some forty languages
 * stand in {@code lang/mul/months.txt}. Dates without a year, weekdays and bare years are not found here.
 */
public final class DateExpressions {
    private static final Map<String, List<Month>> MONTHS = months();
    private static final int MIN_YEAR = 1900;
    private static final int MAX_YEAR = 2100;
    private static final int MAX_WORD = 16;

    private DateExpressions() {}

    private record Month(int number, List<String> languages) {}

    /** A date and where it ends. */
    private record Match(int start, int end, int year, int month, int day) {}

    /** A run of digits. */
    private record Digits(int start, int end, int value) {
        int length() {
            return end - start;
        }

        boolean isYear() {
            return length() == 4 && value >= MIN_YEAR && value <= MAX_YEAR;
        }

        boolean isDay() {
            return length() <= 2 && value >= 1 && value <= 31;
        }

        boolean isMonth() {
            return length() <= 2 && value >= 1 && value <= 12;
        }
    }

    /**
     * The dates of a text in order of their place.
     *
     * @param text any text
     * @param language BCP 47 tag that decides the order of day and month in "04/05/2020" and between languages that share
     *     a month's name, or null: then the day comes first
     */
    public static List<DateExpression> find(String text, @Nullable String language) {
        List<DateExpression> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!isDigit(text.charAt(at))) {
                at++;
                continue;
            }
            Digits number = digits(text, at);
            int before =
                    found.isEmpty() ? 0 : found.get(found.size() - 1).span().end();
            Match match = match(text, number, before, language);
            if (match == null) {
                at = number.end();
            } else {
                found.add(expression(match));
                at = match.end();
            }
        }
        return found;
    }

    private static DateExpression expression(Match match) {
        Span span = new Span(match.start(), match.end());
        return match.day() == 0
                ? new DateExpression(
                        span, String.format(Locale.ROOT, "%04d-%02d", match.year(), match.month()), Precision.MONTH)
                : new DateExpression(
                        span,
                        LocalDate.of(match.year(), match.month(), match.day()).toString(),
                        Precision.DAY);
    }

    private static @Nullable Match match(String text, Digits number, int before, @Nullable String language) {
        if (number.length() > 4 || number.start() > 0 && gluedBefore(text, number.start())) {
            return null;
        }
        if (number.isYear()) {
            Match match = yearFirst(text, number, language);
            return match != null ? match : monthYear(text, number, before, language);
        }
        if (!number.isDay()) {
            return null;
        }
        Match match = dayMonthWord(text, number, language);
        if (match == null) {
            match = monthDayYear(text, number, before, language);
        }
        return match != null ? match : numeric(text, number, language);
    }

    /** True where a number goes on from something that makes it no date: "1.16.2020", "a16", "-16". */
    private static boolean gluedBefore(String text, int start) {
        char mark = text.charAt(start - 1);
        if (mark == '.' || mark == '/' || mark == '-' || mark == ',') {
            return start > 1 && isDigit(text.charAt(start - 2));
        }
        return mark < 0x250 && Character.isLetter(mark) && mark != 'T';
    }

    /** "2020-08-16", "2020/8/16", "2020年8月16日", "2020. augusztus 16.", "2020 m. rugpjūčio 16 d.". */
    private static @Nullable Match yearFirst(String text, Digits year, @Nullable String language) {
        int at = year.end();
        if (at >= text.length()) {
            return null;
        }
        char mark = text.charAt(at);
        if (mark == '年' || mark == '년') {
            return eastAsian(text, year);
        }
        Match numbers = yearMonthDay(text, year, mark);
        return numbers != null ? numbers : yearMonthWord(text, year, mark == '.' ? at + 1 : at, language);
    }

    private static @Nullable Match yearMonthDay(String text, Digits year, char mark) {
        if (!isSeparator(mark)) {
            return null;
        }
        Digits month = digits(text, skipSpace(text, year.end() + 1));
        if (!month.isMonth() || !isAt(text, month.end(), mark, mark)) {
            return null;
        }
        Digits day = digits(text, skipSpace(text, month.end() + 1));
        return day.isDay() ? day(year.start(), day.end(), year, month.value(), day) : null;
    }

    private static @Nullable Match yearMonthWord(String text, Digits year, int from, @Nullable String language) {
        int at = skipSpace(text, from);
        at = text.startsWith("m.", at) ? skipSpace(text, at + 2) : at;
        int end = endOfWord(text, at);
        int month = month(text, at, end, language);
        Digits day = digits(text, skipSpace(text, end));
        return month == 0 || !day.isDay() ? null : day(year.start(), day.end(), year, month, day);
    }

    private static boolean isSeparator(char mark) {
        return mark == '.' || mark == '/' || mark == '-';
    }

    private static @Nullable Match eastAsian(String text, Digits year) {
        Digits month = digits(text, skipSpace(text, year.end() + 1));
        if (month == null || !month.isMonth() || !isAt(text, month.end(), '月', '월')) {
            return null;
        }
        Digits day = digits(text, skipSpace(text, month.end() + 1));
        if (day == null || !day.isDay() || !isAt(text, day.end(), '日', '일')) {
            return new Match(year.start(), month.end() + 1, year.value(), month.value(), 0);
        }
        return day(year.start(), day.end() + 1, year, month.value(), day);
    }

    /** "16th August 2020", "16. August 2020", "16 de agosto de 2020", "16 tháng 8, 2020". */
    private static @Nullable Match dayMonthWord(String text, Digits day, @Nullable String language) {
        int at = skipJoint(text, ordinalEnd(text, day.end()));
        int end = endOfWord(text, at);
        int month = month(text, at, end, language);
        if (month == 0 && text.startsWith("tháng ", at)) {
            Digits number = digits(text, at + 6);
            if (number != null && number.isMonth()) {
                month = number.value();
                end = number.end();
            }
        }
        if (month == 0) {
            return null;
        }
        Digits year = digits(text, skipJoint(text, end));
        return year == null || !year.isYear() ? null : day(day.start(), year.end(), year, month, day);
    }

    /** "August 16, 2020", "Aug. 16th 2020". */
    private static @Nullable Match monthDayYear(String text, Digits day, int before, @Nullable String language) {
        int start = monthBefore(text, day.start(), before);
        if (start < 0) {
            return null;
        }
        int month = month(text, start, endOfWord(text, start), language);
        Digits year = month == 0 ? null : digits(text, skipJoint(text, ordinalEnd(text, day.end())));
        return year == null || !year.isYear() ? null : day(start, year.end(), year, month, day);
    }

    /** "August 2020". */
    private static @Nullable Match monthYear(String text, Digits year, int before, @Nullable String language) {
        int start = monthBefore(text, year.start(), before);
        int month = start < 0 ? 0 : month(text, start, endOfWord(text, start), language);
        return month == 0 || endOfWord(text, start) - start < 3
                ? null
                : new Match(start, year.end(), year.value(), month, 0);
    }

    /** "16.08.2020", "8/16/2020", "16-08-20". */
    private static @Nullable Match numeric(String text, Digits first, @Nullable String language) {
        char mark = first.end() < text.length() ? text.charAt(first.end()) : ' ';
        Digits second = digits(text, skipSpace(text, first.end() + 1));
        if (!isSeparator(mark) || !second.isDay() || !isAt(text, second.end(), mark, mark)) {
            return null;
        }
        Digits year = fullYear(text, second, first.length() == 2 && second.length() == 2, mark);
        if (year == null) {
            return null;
        }
        boolean monthFirst = second.value() > 12 || mayBeMonth(first, mark, language);
        Digits month = monthFirst ? first : second;
        return day(first.start(), year.end(), year, month.value(), monthFirst ? second : first);
    }

    private static boolean mayBeMonth(Digits first, char mark, @Nullable String language) {
        return mark == '/' && first.isMonth() && startsWithMonth(language);
    }

    /** The year behind day and month; one of two digits is of this century and needs day and month of two digits. */
    private static @Nullable Digits fullYear(String text, Digits before, boolean twoDigits, char mark) {
        Digits year = digits(text, skipSpace(text, before.end() + 1));
        boolean goesOn = isAt(text, year.end(), mark, mark)
                && digits(text, year.end() + 1).length() > 0;
        if (goesOn) {
            return null;
        }
        if (twoDigits && year.length() == 2) {
            return new Digits(year.start(), year.end(), 2000 + year.value());
        }
        return year.isYear() ? year : null;
    }

    private static boolean startsWithMonth(@Nullable String language) {
        return language != null && (language.equals("en") || language.regionMatches(true, 0, "en-US", 0, 5));
    }

    private static @Nullable Match day(int start, int end, Digits year, int month, Digits day) {
        if (end < 0 || end < day.end() && end < year.end()) {
            return null;
        }
        try {
            LocalDate.of(year.value(), month, day.value());
        } catch (DateTimeException e) {
            return null;
        }
        return new Match(start, end, year.value(), month, day.value());
    }

    /** Number of the month whose name stands here, 0 if none does or the language does not settle which. */
    private static int month(String text, int start, int end, @Nullable String language) {
        if (end <= start || end - start > MAX_WORD) {
            return 0;
        }
        List<Month> months = MONTHS.get(text.substring(start, end).toLowerCase(Locale.ROOT));
        if (months == null) {
            return 0;
        }
        if (months.size() == 1) {
            return months.get(0).number();
        }
        String code = language == null || language.length() < 2 ? "" : language.substring(0, 2);
        return months.stream()
                .filter(month -> month.languages().contains(code))
                .mapToInt(Month::number)
                .findFirst()
                .orElse(0);
    }

    /** Start of a word that ends before a number, -1 if none is near. */
    private static int monthBefore(String text, int number, int limit) {
        int end = number;
        while (end > limit && number - end < 3 && isGap(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > limit && end - start <= MAX_WORD && Tokens.isWordPart(text.charAt(start - 1))) {
            start--;
        }
        return end == number || start == end || end - start > MAX_WORD ? -1 : start;
    }

    private static boolean isGap(char mark) {
        return mark == '.' || mark == ',' || Tokens.isSpace(mark);
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && end - start <= MAX_WORD && Character.isLetter(text.charAt(end))
                || isMark(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isMark(String text, int at) {
        return at < text.length() && !Character.isLetterOrDigit(text.charAt(at)) && Tokens.isWordPart(text.charAt(at));
    }

    /** Behind "th", "er", "º", or a full stop that makes a number an ordinal. */
    private static int ordinalEnd(String text, int at) {
        for (String ending : new String[] {"st", "nd", "rd", "th", "er", "ère", "e ", "º", "ª", "."}) {
            if (text.regionMatches(true, at, ending, 0, ending.length())) {
                int end = at + ending.strip().length();
                return end >= text.length() || !Character.isLetter(text.charAt(end)) ? end : at;
            }
        }
        return at;
    }

    /** Behind what may stand between the parts of a date: spaces, a comma, a full stop, hyphen, "de", "of", "del". */
    private static int skipJoint(String text, int from) {
        int at = from;
        if (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',' || text.charAt(at) == '-')) {
            at++;
        }
        at = skipSpace(text, at);
        for (String joint : new String[] {"de ", "of ", "del ", "di "}) {
            if (text.regionMatches(true, at, joint, 0, joint.length())) {
                return skipSpace(text, at + joint.length());
            }
        }
        return at < text.length() && text.charAt(at) == ',' ? skipSpace(text, at + 1) : at;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < 3 && text.charAt(at) != '\n' && Tokens.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isAt(String text, int at, char one, char other) {
        return at < text.length() && (text.charAt(at) == one || text.charAt(at) == other);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9'
                || character > 0x600 && character < 0xFF20 && Character.isDigit(character);
    }

    private static Digits digits(String text, int start) {
        int end = start;
        int value = 0;
        while (end < text.length() && isDigit(text.charAt(end))) {
            value = end - start < 8 ? value * 10 + Character.digit(text.charAt(end), 10) : value;
            end++;
        }
        return new Digits(start, end, value);
    }

    private static Map<String, List<Month>> months() {
        Map<String, List<Month>> months = new LinkedHashMap<>();
        for (List<String> row : WordList.rows("mul/months")) {
            months.computeIfAbsent(row.get(0), form -> new ArrayList<>(1))
                    .add(new Month(
                            Integer.parseInt(row.get(1)), List.of(row.get(2).split(","))));
        }
        return months;
    }
}
