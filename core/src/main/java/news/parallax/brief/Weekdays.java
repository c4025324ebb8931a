package news.parallax.brief;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.model.Span;
import news.parallax.text.Quotations;
import news.parallax.text.WordList;

/**
 * Writes the day behind a weekday of what has happened, where no event of the story gives it: "said on Tuesday [4 May 2021]".
 *
 * <p>The calendar gives it: of an article with a date the last such weekday before it, of one without the only such weekday
 * near the dates of the story's other articles. A clause that looks ahead, or a "last Tuesday", is left alone.
 */
final class Weekdays {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Set<String> NAMES = WordList.map("en/weekdays").keySet();
    private static final Set<String> MONTHS = WordList.map("en/months").keySet();
    private static final Set<String> AHEAD = WordList.words("en/future-markers");
    private static final Set<String> TURNING = Set.of(
            "to", "by", "before", "ahead", "until", "for", "last", "next", "past", "this", "that", "a", "every",
            "each");
    private static final int REACH = 9;
    private static final int BEHIND = 5;
    /** Six days back is tomorrow's weekday. */
    private static final int DAYS = 5;
    /** Days around the dates of other articles on which an article without one tells of a day. */
    private static final int NEAR = 3;

    private static final int MOST_APART = 2;

    private Weekdays() {}

    /**
     * A sentence with the days of its weekdays.
     *
     * @param text the sentence, with what was dated already
     * @param published the day of its article, or the days of the story's other articles
     * @param own true for the article's own day
     * @param events words in small letters by which events date themselves; what they left undated stays so
     */
    static String dated(String text, List<LocalDate> published, boolean own, Set<String> events) {
        if (published.isEmpty()) {
            return text;
        }
        List<Span> quotations = Quotations.quotations(text);
        List<PassageWords.Word> words = PassageWords.words(text);
        StringBuilder dated = new StringBuilder(text);
        for (int at = words.size() - 1; at >= 0; at--) {
            Span span = words.get(at).span();
            boolean open = isOpen(text, words, at)
                    && !events.contains(bare(words.get(at).folded()));
            if (open && quotations.stream().noneMatch(quotation -> quotation.overlaps(span))) {
                day(words.get(at).folded(), published, own)
                        .ifPresent(day -> dated.insert(span.end(), " [" + day.format(DAY) + "]"));
            }
        }
        return dated.toString();
    }

    /** True where a date stands behind the weekday that an article of those days means by it. */
    static boolean isWritten(String before, String date, List<LocalDate> published, boolean own) {
        List<PassageWords.Word> words = PassageWords.words(before);
        return !words.isEmpty()
                && words.getLast().span().end() == before.length()
                && day(words.getLast().folded(), published, own)
                        .filter(day -> day.format(DAY).equals(date))
                        .isPresent();
    }

    /** True for a weekday without a date, in words that look neither ahead nor to another week. */
    private static boolean isOpen(String text, List<PassageWords.Word> words, int at) {
        PassageWords.Word word = words.get(at);
        String next = at + 1 < words.size() ? words.get(at + 1).folded() : "";
        String last = at > 0 ? words.get(at - 1).folded() : "";
        return NAMES.contains(bare(word.folded()))
                && word.isCapitalised()
                && !text.startsWith(" [", word.span().end())
                && !TURNING.contains(last)
                && !last.endsWith("'s")
                && !MONTHS.contains(next)
                && next.chars().noneMatch(Character::isDigit)
                && !looksAhead(text, words, at);
    }

    /** A word of what is to come in the clause of a weekday. */
    private static boolean looksAhead(String text, List<PassageWords.Word> words, int at) {
        int comma = Math.max(0, text.lastIndexOf(", ", words.get(at).span().start()));
        return words.subList(Math.max(0, at - REACH), Math.min(words.size(), at + BEHIND)).stream()
                .filter(near -> near.span().start() >= comma || at < BEHIND)
                .anyMatch(near -> AHEAD.contains(near.folded()));
    }

    private static String bare(String form) {
        return form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
    }

    /** The only day of that name near enough. */
    private static Optional<LocalDate> day(String form, List<LocalDate> published, boolean own) {
        LocalDate first = published.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate last = published.stream().max(LocalDate::compareTo).orElseThrow();
        if (first.plusDays(MOST_APART).isBefore(last)) {
            return Optional.empty();
        }
        LocalDate from = first.minusDays(own ? DAYS : NEAR);
        LocalDate to = own ? last : last.plusDays(1);
        List<LocalDate> days = Stream.iterate(from, day -> !day.isAfter(to), day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek().name().equalsIgnoreCase(bare(form)))
                .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }
}
