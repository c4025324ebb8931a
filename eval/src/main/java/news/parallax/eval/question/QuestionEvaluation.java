package news.parallax.eval.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import news.parallax.eval.Evaluation;
import news.parallax.eval.Report;
import news.parallax.flow.Engine;
import news.parallax.flow.StoryAnalysis;
import news.parallax.model.Article;
import news.parallax.model.Declared;
import news.parallax.model.Extraction;
import news.parallax.model.Origin;
import news.parallax.model.Page;
import news.parallax.model.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers to questions of a reader about development stories, against the sentences that answer them.
 *
 * <p>Measured are, for the questions that some sentence answers, how many show one ({@code found}) and show one first
 * ({@code first-right}); how many of the others show none; of the lines shown for and against, how many are right, or at
 * least related, and of those that answer, how many stand on the wrong side. The questions of twelve stories were used to
 * make the rules; those of the other twelve only count.
 */
public final class QuestionEvaluation implements Evaluation {
    private static final String DATA = "data/stories/events-dev.jsonl.gz";
    private static final String DEVELOPMENT = "development";

    private final Engine engine = new Engine();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    @Override
    public String task() {
        return "questions";
    }

    @Override
    public String description() {
        return "answers to 144 questions about 24 development stories: found, first, lines right, wrong side";
    }

    @Override
    public boolean hasData(Path root) {
        return Files.isReadable(root.resolve(DATA));
    }

    @Override
    public Report evaluate(Path root) throws IOException {
        List<GoldQuestion> questions = GoldQuestion.all();
        Map<String, List<Article>> clusters = clusters(
                root.resolve(DATA),
                questions.stream().map(GoldQuestion::cluster).collect(Collectors.toSet()));
        Map<String, StoryAnalysis> stories = new HashMap<>();
        clusters.forEach((name, articles) -> stories.put(name, engine.analyse(story(name, articles))));
        Map<String, QuestionScore> scores = new LinkedHashMap<>();
        for (GoldQuestion gold : questions) {
            scores.computeIfAbsent(gold.set(), set -> new QuestionScore(ids, words -> words.in(titles, texts)))
                    .add(gold, engine.answer(Objects.requireNonNull(stories.get(gold.cluster())), gold.question()));
        }
        Report.Builder report = Report.builder();
        scores.forEach((set, score) ->
                score.report(report, set.equals(DEVELOPMENT) ? DEVELOPMENT + "-" : "", set.equals(DEVELOPMENT)));
        return report.build();
    }

    /** A cluster as one story, each article an origin. */
    private static Story story(String name, List<Article> articles) {
        List<Origin> origins = articles.stream()
                .map(article -> new Origin(article.id(), article.outletOrUri(), null, List.of(article.id())))
                .toList();
        return new Story(name, articles.get(0).title(), articles, origins, List.of(), List.of());
    }

    private Map<String, List<Article>> clusters(Path file, Set<String> names) throws IOException {
        JsonMapper mapper = new JsonMapper();
        Map<String, List<Article>> clusters = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                JsonNode node = mapper.readTree(line);
                if (names.contains(node.path("cluster").asString())) {
                    add(clusters, node);
                }
            }
        }
        return clusters;
    }

    private void add(Map<String, List<Article>> clusters, JsonNode node) {
        String id = node.path("id").asString();
        titles.put(id, node.path("title").asString());
        texts.put(id, node.path("text").asString());
        if (engine.extract(page(node)) instanceof Extraction.Extracted extracted) {
            ids.put(extracted.article().id(), id);
            clusters.computeIfAbsent(node.path("cluster").asString(), none -> new ArrayList<>())
                    .add(extracted.article());
        }
    }

    private static Page page(JsonNode node) {
        Declared declared = new Declared(
                node.path("title").asString(),
                node.path("outlet").asString(),
                node.path("date").isNull() ? null : node.path("date").asString(),
                "en",
                null);
        return new Page.Plain(
                node.path("id").asString(), declared, node.path("text").asString());
    }
}
