package news.parallax.brief;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.model.Span;
import news.parallax.text.Quotations;

/**
 * Writes the week, month or year behind words that say it only in relation to the day of publication: "last month [April
 * 2021]".
 *
 * <p>The calendar gives it and nobody's words, so that only a declared date counts. "The last month" is a span of time and
 * stays; which week a Sunday belongs to, outlets do not agree on.
 */
final class Periods {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final Set<String> POINTING = Set.of("this", "last", "next");
    private static final Set<String> UNITS = Set.of("week", "month", "year");
    private static final Set<String> SPANNING = Set.of(
            "a", "an", "the", "his", "her", "its", "their", "whose", "each", "every", "one", "very", "that", "at");
    private static final Set<String> GOING_ON = Set.of("of", "ending", "before", "after", "or");

    private Periods() {}

    /**
     * A sentence with its periods; as it is where no day is known.
     *
     * @param text the sentence
     * @param published the day of its article, or where it has none the days of the story's other articles, which must agree
     */
    static String dated(String text, List<LocalDate> published) {
        List<Span> quotations = Quotations.quotations(text);
        List<PassageWords.Word> words = PassageWords.words(text);
        StringBuilder dated = new StringBuilder(text);
        for (int at = words.size() - 1; at > 0; at--) {
            Span span = words.get(at).span();
            if (isOpen(text, words, at) && quotations.stream().noneMatch(quotation -> quotation.overlaps(span))) {
                dated.insert(span.end(), bracket(words, at, published));
            }
        }
        return dated.toString();
    }

    private static String bracket(List<PassageWords.Word> words, int at, List<LocalDate> published) {
        String written = written(words.get(at - 1).folded(), unit(words, at), published);
        return written.isEmpty() ? "" : " [" + written + "]";
    }

    /** True for a period that a date could be written behind. */
    private static boolean isOpen(String text, List<PassageWords.Word> words, int at) {
        String next = at + 1 < words.size() ? words.get(at + 1).folded() : "";
        return isPeriod(words, at)
                && !text.startsWith(" [", words.get(at).span().end())
                && !GOING_ON.contains(next)
                && next.chars().noneMatch(Character::isDigit);
    }

    /** True for the second word of "last month", "this year's", and not of "the last month". */
    static boolean isPeriod(List<PassageWords.Word> words, int at) {
        return at > 0
                && UNITS.contains(unit(words, at))
                && POINTING.contains(words.get(at - 1).folded())
                && (at < 2 || !SPANNING.contains(words.get(at - 2).folded()));
    }

    private static String unit(List<PassageWords.Word> words, int at) {
        String form = words.get(at).folded();
        return form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
    }

    /** True where a date stands behind the period that an article of that date means by it. */
    static boolean isWritten(String before, String date, List<LocalDate> published) {
        List<PassageWords.Word> words = PassageWords.words(before);
        int last = words.size() - 1;
        return isPeriod(words, last)
                && words.get(last).span().end() == before.length()
                && written(words.get(last - 1).folded(), unit(words, last), published)
                        .equals(date);
    }

    /** The period that all days give, or an empty string. */
    private static String written(String pointing, String unit, List<LocalDate> published) {
        List<String> periods = published.stream()
                .map(day -> written(pointing, unit, day))
                .distinct()
                .toList();
        return periods.size() == 1 ? periods.getFirst() : "";
    }

    /** The period as a brief writes it: "week of 3 May 2021", "April 2021", "2020"; empty where it is not certain. */
    private static String written(String pointing, String unit, LocalDate published) {
        int step = pointing.equals("last") ? -1 : pointing.equals("next") ? 1 : 0;
        boolean weekend = published.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return switch (unit) {
            case "week" ->
                weekend
                        ? ""
                        : "week of "
                                + published
                                        .with(DayOfWeek.MONDAY)
                                        .plusWeeks(step)
                                        .format(DAY);
            case "month" -> published.withDayOfMonth(1).plusMonths(step).format(MONTH);
            default -> String.valueOf(published.getYear() + step);
        };
    }
}
