package news.parallax.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.model.Article;
import news.parallax.model.Citation;
import news.parallax.model.Finding;
import news.parallax.model.Finding.Event;
import news.parallax.model.Published;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * Writes the day of an event behind a word that says it only in relation to the day of publication: "on Tuesday
 * [4 May 2021]".
 *
 * <p>A wrong date is worse than none. The day of an event may come from another article of the story, so it is held
 * against the date of the article that is quoted, or of any article of the story where that has none: a bare weekday is
 * one of the days up to a week before publication, or, for what is to come, up to a week behind it.
 */
final class Dating {
    private static final Set<String> MONTHS = WordList.map("en/months").keySet();
    private static final Set<String> WEEKDAYS = WordList.map("en/weekdays").keySet();
    private static final Set<String> POINTING =
            Set.of("one", "each", "every", "any", "most", "some", "same", "following", "first", "second");
    private static final Set<String> WILL = Set.of("will", "won't", "shall");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "that");
    private static final Set<String> NO_THINGS = WordList.words("en/prepositions");
    /** "Today" behind these, or at the front, means nowadays as often as the day. */
    private static final Set<String> PRESENT = Set.of("is", "are", "has", "have");

    private static final int REACH = 12;
    private static final int DAYS = 6;

    private final Library library;
    private final Map<String, List<Event>> days = new TreeMap<>();

    Dating(Library library, List<Finding> findings) {
        this.library = library;
        for (Finding finding : findings) {
            if (finding instanceof Event event && event.granularity() == Event.Granularity.DAY) {
                add(event);
            }
        }
    }

    private void add(Event event) {
        event.citations().stream()
                .map(Citation::article)
                .distinct()
                .forEach(article ->
                        days.computeIfAbsent(article, none -> new ArrayList<>()).add(event));
    }

    /** The events with a day that rest on any of the cited words. */
    List<Event> events(List<Citation> citations) {
        return citations.stream()
                .map(Citation::article)
                .distinct()
                .flatMap(article -> days.getOrDefault(article, List.of()).stream())
                .filter(event -> event.citations().stream().anyMatch(cited -> touches(cited, citations)))
                .distinct()
                .toList();
    }

    static boolean touches(Citation one, List<Citation> citations) {
        return citations.stream()
                .anyMatch(other ->
                        other.article().equals(one.article()) && other.span().overlaps(one.span()));
    }

    /**
     * A sentence with the dates of its events behind the days it names only in relation to its publication. An event that
     * several accounts date by different words is found by its weekday where its own words do not stand.
     */
    String dated(String text, Citation citation) {
        String result = text;
        Article article = library.article(citation);
        List<Event> events = events(List.of(citation));
        for (Event event : events) {
            String dated = dated(result, Days.expression(event), event, article);
            result = dated.equals(result) && !Days.isNamed(result, event)
                    ? dated(result, Days.weekday(event), event, article)
                    : dated;
        }
        List<LocalDate> published = library.published(article);
        Set<String> given = events.stream()
                .map(event -> withoutPossessive(Days.expression(event).toLowerCase(Locale.ROOT)))
                .collect(Collectors.toCollection(TreeSet::new));
        return Periods.dated(Weekdays.dated(result, published, article.published() != null, given), published);
    }

    private String dated(String text, String expression, Event event, Article article) {
        int at = expression.isEmpty() ? -1 : text.indexOf(expression);
        int behind = at < 0 ? -1 : endOfDay(text, at + expression.length());
        if (behind < 0) {
            return text;
        }
        boolean open = !text.startsWith(" [", behind) && isFree(text, at) && !namesDay(text, behind);
        String form = expression.toLowerCase(Locale.ROOT);
        return open && fits(clause(text.substring(0, at)), wordBehind(text, behind), form, event, article)
                ? text.substring(0, behind) + " [" + Days.written(event) + "]" + text.substring(behind)
                : text;
    }

    /** Where the word for a day ends, with its possessive; -1 where it goes on: "Mondays". */
    private static int endOfDay(String text, int end) {
        if (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            return -1;
        }
        return text.startsWith("'s", end) || text.startsWith("\u2019s", end) ? end + 2 : end;
    }

    /**
     * True where the day can be meant by a form behind a clause, in an article of that date.
     *
     * @param clause words before the day
     * @param behind the word behind it, or an empty string
     */
    private boolean fits(List<String> clause, String behind, String form, Event event, Article article) {
        String last = clause.isEmpty() ? "" : clause.getLast();
        boolean pointing =
                POINTING.contains(last) || last.endsWith("'s") || ARTICLES.contains(last) && !isThing(behind);
        boolean nowadays = form.equals("today") && clause.stream().anyMatch(PRESENT::contains);
        return !pointing && !nowadays && isNear(clause, withoutPossessive(form), event, article);
    }

    private boolean isNear(List<String> clause, String day, Event event, Article article) {
        Published published = article.published();
        if (published != null && !WEEKDAYS.contains(day)) {
            return true;
        }
        List<LocalDate> days = library.published(article);
        boolean will = clause.stream().anyMatch(WILL::contains);
        int late = published == null ? 1 : 0;
        return day.equals(Days.weekday(event).toLowerCase(Locale.ROOT))
                && days.stream().anyMatch(near -> isNear(near.plusDays(will ? 0 : late), event, will));
    }

    private static String withoutPossessive(String form) {
        return form.endsWith("'s") || form.endsWith("\u2019s") ? form.substring(0, form.length() - 2) : form;
    }

    /** "A Monday meeting", not "a Monday in May". */
    private static boolean isThing(String behind) {
        return !behind.isEmpty() && Character.isLowerCase(behind.codePointAt(0)) && !NO_THINGS.contains(behind);
    }

    /** Six days back is tomorrow's weekday, six days on yesterday's: which is meant, nobody can tell. */
    private static boolean isNear(LocalDate published, Event event, boolean will) {
        long distance = ChronoUnit.DAYS.between(published, LocalDate.parse(event.start()));
        boolean ahead = will
                || switch (event.status()) {
                    case EXPECTED, ANNOUNCED -> true;
                    case HAPPENED, BACKGROUND -> false;
                };
        return distance <= 0 ? distance > -DAYS && (distance == 0 || !will) : ahead && distance < DAYS;
    }

    /** The last words before a day, as far as the comma or quotation before it. */
    private static List<String> clause(String before) {
        List<String> forms = Words.of(before).forms();
        int from = Math.max(0, forms.size() - REACH);
        for (int at = forms.size() - 1; at >= from; at--) {
            if (forms.get(at).equals(",") || forms.get(at).equals(";")) {
                from = at + 1;
            }
        }
        return forms.subList(Math.min(from, forms.size()), forms.size());
    }

    private static String wordBehind(String text, int from) {
        List<PassageWords.Word> next = PassageWords.words(text.substring(from, Math.min(text.length(), from + 16)));
        boolean apart = from < text.length() && text.charAt(from) == ' ';
        return apart && !next.isEmpty() ? next.get(0).text() : "";
    }

    /** A day of a month right behind: "Tuesday January 9th", "Friday, 3 May". */
    private static boolean namesDay(String text, int from) {
        List<PassageWords.Word> next = PassageWords.words(text.substring(from, Math.min(text.length(), from + 16)));
        return next.size() > 1
                && (MONTHS.contains(next.get(0).folded())
                        || MONTHS.contains(next.get(1).folded()));
    }

    /** True outside quotation marks: nothing is written into somebody's words. */
    private static boolean isFree(String text, int at) {
        String before = text.substring(0, at);
        long open = before.chars().filter(mark -> mark == '\u201C').count();
        long close = before.chars().filter(mark -> mark == '\u201D').count();
        long straight = before.chars().filter(mark -> mark == '"').count();
        return open == close && straight % 2 == 0;
    }
}
