package news.parallax.analysis.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.model.Article;
import news.parallax.model.Citation;
import news.parallax.model.Finding.Event;
import news.parallax.model.Finding.Event.Granularity;
import news.parallax.model.Finding.Event.Status;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Story;
import news.parallax.text.Concepts;
import news.parallax.text.Texts;
import news.parallax.text.WordList;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The dated events of a story.
 *
 * <p>Each sentence with an expression of time tells an event; sentences with the same date that share enough telling
 * words tell the same one. Copies are read too, so that an event cites every place, but count for nothing more: whoever
 * counts origins gets theirs.
 */
public final class Timeline {
    private static final Set<String> ANNOUNCING = Set.copyOf(WordList.words("en/announcing-words"));
    private static final int BACKGROUND_DAYS = 60;

    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, List<Draft>> told = new HashMap<>();
    private final Set<Citation> forecast = new TreeSet<>();

    private Timeline() {}

    /**
     * The events of a story, by date, then by place.
     *
     * @param story the story
     * @param statements its statements
     * @param forecasts its forecasts: a future event that somebody forecasts is expected, not announced
     */
    public static List<Event> events(Story story, List<Statement> statements, List<Forecast> forecasts) {
        return events(story, statements, forecasts, Texts.ofStory());
    }

    /** The same, with texts that may have been read before. */
    public static List<Event> events(Story story, List<Statement> statements, List<Forecast> forecasts, Texts texts) {
        Timeline run = new Timeline();
        forecasts.forEach(forecast -> run.forecast.addAll(forecast.citations()));
        Map<String, List<DatedSentence>> sentences = new LinkedHashMap<>();
        Map<String, List<TimeMention>> mentions = new TreeMap<>();
        List<Set<String>> keys = new ArrayList<>();
        List<Article> articles = new ArrayList<>(story.representatives());
        story.articles().stream().filter(article -> !articles.contains(article)).forEach(articles::add);
        for (Article article : articles) {
            DatedText read = texts.of(article).kept(DatedText.class, DatedText::of);
            keys.addAll(read.keys());
            List<DatedSentence> dated = read.dated();
            sentences.put(article.id(), dated);
            mentions.put(
                    article.id(),
                    dated.stream()
                            .flatMap(sentence -> sentence.mentions().stream())
                            .toList());
        }
        Map<String, Anchor> anchors = Anchors.of(story, mentions);
        Map<String, String> origins = story.originOfArticle();
        sentences.forEach((article, dated) -> {
            for (DatedSentence sentence : dated) {
                run.add(new Citation(article, sentence.span()), origins.get(article), sentence, anchors.get(article));
            }
        });
        return Merging.events(run.drafts, Concepts.ofKeys(keys));
    }

    /** A sentence that stands in a copy as in its original is dated by the original. */
    private void add(Citation citation, @Nullable String origin, DatedSentence sentence, @Nullable Anchor anchor) {
        String key = origin + "\n" + citation.span().of(sentence.words().text());
        List<Draft> known = told.get(key);
        if (known != null) {
            known.forEach(draft -> drafts.add(draft.at(citation)));
            return;
        }
        List<Draft> own = new ArrayList<>();
        for (Telling telling : sentence.tellings()) {
            draft(citation, sentence, telling, anchor).ifPresent(own::add);
        }
        told.put(key, own);
        drafts.addAll(own);
    }

    private Optional<Draft> draft(Citation citation, DatedSentence sentence, Telling telling, @Nullable Anchor anchor) {
        boolean inferred = anchor != null && anchor.words().contains("inferred");
        if (inferred && telling.mention().isToday()) {
            return Optional.empty();
        }
        boolean future = telling.direction() == Tense.Direction.AHEAD;
        return Resolver.resolved(telling.mention(), anchor, telling.direction(), telling.expression())
                .map(time -> new Draft(
                        time,
                        status(sentence.words(), time, anchor, citation, future),
                        telling.text(),
                        telling.keys(),
                        telling.gist(),
                        citation,
                        sentence.echo()));
    }

    private Status status(
            Words words, Resolver.Resolved time, @Nullable Anchor anchor, Citation citation, boolean future) {
        if (anchor == null || !time.start().equals(time.end()) && time.granularity() == Granularity.YEAR) {
            return time.granularity() == Granularity.YEAR ? Status.BACKGROUND : Status.HAPPENED;
        }
        if (isAhead(time, anchor.day(), future)) {
            boolean announced = words.forms().stream().anyMatch(ANNOUNCING::contains);
            return announced && !forecast.contains(citation) ? Status.ANNOUNCED : Status.EXPECTED;
        }
        return isBackground(time, anchor.day()) ? Status.BACKGROUND : Status.HAPPENED;
    }

    private static boolean isAhead(Resolver.Resolved time, LocalDate day, boolean future) {
        String today = day.toString().substring(0, time.start().length());
        return time.start().compareTo(today) > 0 || future && time.end().compareTo(today) >= 0;
    }

    private static boolean isBackground(Resolver.Resolved time, LocalDate day) {
        LocalDate limit = day.minusDays(BACKGROUND_DAYS);
        String start = time.start();
        boolean sameYear = time.granularity() == Granularity.YEAR
                && start.equals(day.toString().substring(0, 4));
        return !sameYear && start.compareTo(limit.toString().substring(0, start.length())) < 0;
    }
}
