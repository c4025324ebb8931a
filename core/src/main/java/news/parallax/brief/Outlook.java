package news.parallax.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.parallax.model.Article;
import news.parallax.model.Brief.Section;
import news.parallax.model.Citation;
import news.parallax.model.Finding.Event;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Published;
import news.parallax.model.Span;
import news.parallax.model.Story;

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
    private static final int MIN_WORDS = 6;
    private static final int MAX_WORDS = 40;

    private final Library library;
    private final PlainSentences plain;
    private final Worth worth;
    private final String latest;

    Outlook(Story story, Library library, PlainSentences plain, Worth worth) {
        this.library = library;
        this.plain = plain;
        this.worth = worth;
        this.latest = story.articles().stream()
                .map(Article::published)
                .filter(java.util.Objects::nonNull)
                .map(Published::day)
                .map(LocalDate::toString)
                .max(String::compareTo)
                .orElse("");
    }

    /** What a forecast gives: what is expected, and the sentences that say on what it depends. */
    List<Candidate> forecast(Forecast forecast) {
        List<Candidate> candidates = new ArrayList<>();
        Citation citation = forecast.citations().get(0);
        double likelihood = forecast.likelihood() == null ? 0 : LIKELIHOOD;
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
        List<Citation> citations = new ArrayList<>(List.of(place));
        citations.addAll(forecast.citations());
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

    /** The sentence of a forecast, behind the author's name where an author signed it. */
    private Optional<String> expected(Forecast forecast, Citation citation) {
        Article article = library.article(citation);
        boolean signed = forecast.holderKind() == HolderKind.AUTHOR
                && article.bylines().stream().anyMatch(forecast.holder()::contains)
                && forecast.likelihood() != null;
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
