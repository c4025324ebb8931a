package news.parallax.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.model.Article;
import news.parallax.model.Brief.Section;
import news.parallax.model.Citation;
import news.parallax.model.Finding;
import news.parallax.model.Finding.Event;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Published;
import news.parallax.model.Span;
import news.parallax.model.Story;
import news.parallax.text.ContentWords;

/**
 * The sentences that look ahead: what is expected, and what to watch for.
 *
 * <p>The reporter's sentence is printed as it stands. Only the judgement of a writer who signed it is put in quotation
 * marks behind the writer's name; an outlet's name before quoted words would read as if somebody had spoken. What to watch
 * is a condition, an indicator, or an event whose day was still to come when the last article was published.
 */
final class Outlook {
    private static final double LIKELIHOOD = 0.8;
    private static final double DATED = 0.3;
    private static final double ON_QUESTION = 0.4;
    private static final int MIN_WORDS = 6;
    private static final int MAX_WORDS = 40;

    private final Library library;
    private final PlainSentences plain;
    private final Worth worth;
    private final Set<String> comments;
    private final String latest;
    private final String question;

    Outlook(
            Story story,
            List<Finding> findings,
            Library library,
            PlainSentences plain,
            Worth worth,
            Set<String> comments) {
        this.library = library;
        this.plain = plain;
        this.worth = worth;
        this.comments = comments;
        this.question = question(findings);
        this.latest = story.articles().stream()
                .map(Article::published)
                .filter(java.util.Objects::nonNull)
                .map(Published::day)
                .map(LocalDate::toString)
                .max(String::compareTo)
                .orElse("");
    }

    /** The question on which most holders have a forecast, if two have one; else an empty string. */
    private static String question(List<Finding> findings) {
        Map<String, Set<String>> holders = new TreeMap<>();
        for (Finding finding : findings) {
            if (finding instanceof Forecast forecast) {
                holders.computeIfAbsent(forecast.question(), key -> new TreeSet<>())
                        .add(forecast.holder());
            }
        }
        return holders.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** What a forecast gives: what is expected, and the sentences that say on what it depends. */
    List<Candidate> forecast(Forecast forecast) {
        List<Candidate> candidates = new ArrayList<>();
        Citation citation = forecast.citations().get(0);
        double likelihood = (forecast.likelihood() == null ? 0 : LIKELIHOOD)
                + (forecast.question().equals(question) ? ON_QUESTION : 0);
        if (Prospects.tellsWhatIsExpected(forecast)) {
            expected(forecast, citation)
                    .filter(words -> Prospects.isToCome(words, forecast))
                    .map(words -> candidate(Section.WHAT_IS_EXPECTED, words, forecast, citation, likelihood))
                    .ifPresent(candidates::add);
        }
        for (String sign : signs(forecast)) {
            place(citation, sign)
                    .flatMap(place -> expected(forecast, place)
                            .filter(words -> Prospects.isToCome(words, forecast))
                            .map(words -> candidate(Section.WHAT_TO_WATCH, words, forecast, place, likelihood)))
                    .ifPresent(candidates::add);
        }
        return candidates;
    }

    private static List<String> signs(Forecast forecast) {
        List<String> signs = new ArrayList<>(forecast.indicators());
        String condition = forecast.condition();
        if (condition != null && Prospects.hasCondition(forecast)) {
            signs.add(condition);
        }
        return signs;
    }

    private Candidate candidate(Section section, String words, Forecast forecast, Citation place, double likelihood) {
        Set<String> content = ContentWords.stems(words);
        List<Citation> citations = new ArrayList<>(List.of(place));
        forecast.citations().stream()
                .filter(citation ->
                        ContentWords.stems(library.words(citation)).stream().anyMatch(content::contains))
                .forEach(citations::add);
        boolean author = forecast.holderKind() == HolderKind.AUTHOR;
        return new Candidate(
                section,
                words,
                citations,
                List.of(),
                author ? "" : forecast.holder(),
                likelihood + worth.of(words, place, forecast.citations()));
    }

    /** An event of a day to come, where a reader may look again. */
    Optional<Candidate> event(Event event) {
        boolean ahead = event.status() == Event.Status.ANNOUNCED || event.status() == Event.Status.EXPECTED;
        if (!ahead
                || event.granularity() != Event.Granularity.DAY
                || event.start().compareTo(latest) <= 0) {
            return Optional.empty();
        }
        Citation citation = event.citations().get(0);
        return plain.of(citation)
                .filter(Prospects::looksAhead)
                .map(words -> new Candidate(
                        Section.WHAT_TO_WATCH,
                        words,
                        event.citations(),
                        List.of(),
                        "",
                        DATED + worth.of(words, citation, event.citations())));
    }

    /**
     * The sentence of a forecast, behind the author's name where an author signed it; none of a comment that is
     * not signed and names no likelihood, for a view without its owner reads as a report.
     */
    private Optional<String> expected(Forecast forecast, Citation citation) {
        Article article = library.article(citation);
        boolean own = forecast.holderKind() == HolderKind.AUTHOR;
        boolean view = own && comments.contains(article.id());
        boolean byName = own && article.bylines().stream().anyMatch(forecast.holder()::contains);
        if (view && !byName && forecast.likelihood() == null) {
            return Optional.empty();
        }
        boolean signed = byName && (view || forecast.likelihood() != null);
        return signed ? signed(forecast, citation, article) : plain.of(citation);
    }

    private Optional<String> signed(Forecast forecast, Citation citation, Article article) {
        Span sentence = library.sentence(citation);
        Span cut = Standing.withoutConnective(article.text(), Dateline.without(article.text(), sentence));
        String words = cut.of(article.text());
        int count = PassageWords.count(words);
        boolean sound = count >= MIN_WORDS
                && count <= MAX_WORDS
                && words.indexOf('"') < 0
                && words.indexOf('\u201C') < 0
                && Standing.alone(article.text(), sentence).isPresent()
                && plain.isPrintable(article, sentence);
        return sound
                ? Optional.of(
                        Frames.framed(Frames.withOutlet(forecast.holder(), article), PlainSentences.capitalised(words)))
                : Optional.empty();
    }

    /** Where a condition or indicator stands in the article that a forecast was read in. */
    private Optional<Citation> place(Citation forecast, String words) {
        int at = library.article(forecast).text().indexOf(words);
        return at < 0
                ? Optional.empty()
                : Optional.of(new Citation(
                        forecast.article(),
                        library.sentence(new Citation(forecast.article(), new Span(at, at + words.length())))));
    }
}
