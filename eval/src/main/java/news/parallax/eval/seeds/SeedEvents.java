package news.parallax.eval.seeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.parallax.eval.Report;
import news.parallax.flow.Engine;
import news.parallax.flow.StoryAnalysis;
import news.parallax.model.Article;
import news.parallax.model.Citation;
import news.parallax.model.Finding.Event;
import news.parallax.model.Story;
import tools.jackson.databind.JsonNode;

/**
 * The timeline of the seeds against its gold.
 *
 * <p>Of the gold, what an expression of time dates is counted; what the annotator dated from another page is not. An event
 * finds a gold entry when it cites its sentence on the same page (Dice of the words at least .6); its date is right when
 * the first day, month or year is the gold's, and the last one too as far as both are given.
 */
public final class SeedEvents {
    private static final double SAME_SENTENCE = 0.6;

    private SeedEvents() {}

    /** A citation of an event, as words. */
    private record Cited(String file, String sentence, Event event) {}

    /** True when the gold stands below the root. */
    public static boolean hasData(Path root) {
        return Files.isReadable(root.resolve("seeds/gold/timeline.jsonl"));
    }

    /**
     * Adds the metrics of events to a report.
     *
     * @throws IOException if seeds or gold cannot be read
     */
    public static void measure(Path root, Report.Builder report) throws IOException {
        List<Cited> cited = cited(SeedFiles.articles(root));
        int datable = 0;
        int found = 0;
        int right = 0;
        for (JsonNode gold : SeedFiles.gold(root, "timeline.jsonl")) {
            if (SeedFiles.text(gold, "start").isEmpty()
                    || SeedFiles.text(gold, "time_expression").isEmpty()) {
                continue;
            }
            List<Cited> same =
                    cited.stream().filter(event -> tells(event, gold)).toList();
            boolean dated = same.stream().anyMatch(event -> isRight(event.event(), gold));
            datable++;
            found += same.isEmpty() ? 0 : 1;
            right += dated ? 1 : 0;
            if (!dated) {
                report.detail("event " + SeedFiles.text(gold, "id") + " " + SeedFiles.text(gold, "time_expression")
                        + ", gold " + SeedFiles.text(gold, "start") + ", found "
                        + same.stream().map(event -> event.event().start()).toList());
            }
        }
        report.metric("events-found", (double) found / datable).metric("events-right-date", (double) right / datable);
    }

    private static List<Cited> cited(Map<String, Article> articles) {
        Engine engine = new Engine();
        List<Cited> cited = new ArrayList<>();
        for (Story story : engine.stories(List.copyOf(articles.values()))) {
            StoryAnalysis analysis = engine.analyse(story);
            Map<String, Article> byId = story.articlesById();
            for (Event event : analysis.findings(Event.class)) {
                event.citations().forEach(citation -> cited.add(cited(byId, citation, event)));
            }
        }
        return cited;
    }

    private static Cited cited(Map<String, Article> articles, Citation citation, Event event) {
        Article article = Objects.requireNonNull(articles.get(citation.article()), "an event cites its story");
        return new Cited(article.uri(), citation.span().of(article.text()), event);
    }

    private static boolean tells(Cited cited, JsonNode gold) {
        return cited.file().equals(SeedFiles.text(gold, "file"))
                && SeedFiles.dice(cited.sentence(), SeedFiles.text(gold, "sentence")) >= SAME_SENTENCE;
    }

    private static boolean isRight(Event event, JsonNode gold) {
        String end = SeedFiles.text(gold, "end");
        boolean ends = end.isEmpty() || event.end().startsWith(end) || end.startsWith(event.end());
        return event.start().equals(SeedFiles.text(gold, "start")) && ends;
    }
}
