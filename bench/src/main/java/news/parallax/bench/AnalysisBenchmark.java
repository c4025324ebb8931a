package news.parallax.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import news.parallax.flow.ArticleReading;
import news.parallax.flow.Engine;
import news.parallax.flow.StoryAnalysis;
import news.parallax.model.Article;
import news.parallax.model.Declared;
import news.parallax.model.Extraction;
import news.parallax.model.Origin;
import news.parallax.model.Page;
import news.parallax.model.Story;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Speed of the analysis: whole articles of about 900 tokens, and a story of 100 of them that gains one.
 *
 * <p>The articles are those of 700 to 900 words among the development events; {@code parallax.shared} names their folder.
 * The story is a hard case: its articles tell of a hundred events, so that nothing they share is rare.
 */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class AnalysisBenchmark {
    private static final int ARTICLES = 150;
    private static final int STORY = 100;
    private static final int MIN_WORDS = 700;
    private static final int MAX_WORDS = 900;

    private final Engine engine = new Engine();
    private final List<Story> alone = new ArrayList<>();
    private final Map<String, ArticleReading> readings = new TreeMap<>();
    private final List<Story> large = new ArrayList<>();
    private int next;

    /** Reads the articles, and what is kept of them. */
    @Setup
    public void read() throws IOException {
        Path file = Path.of(System.getProperty("parallax.shared", "../shared"), "data/stories/events-dev.jsonl.gz");
        JsonMapper mapper = new JsonMapper();
        List<Article> articles = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && articles.size() < ARTICLES; line = lines.readLine()) {
                add(articles, mapper.readTree(line));
            }
        }
        articles.forEach(article -> alone.add(story(List.of(article))));
        large.add(story(articles.subList(0, STORY)));
        articles.forEach(article -> readings.put(article.id(), engine.read(article)));
    }

    private void add(List<Article> articles, JsonNode node) {
        String text = node.path("text").asString();
        int words = text.split("\\s+").length;
        Declared declared =
                new Declared(node.path("title").asString(), node.path("outlet").asString(), "2018-05-07", "en", null);
        if (words >= MIN_WORDS
                && words <= MAX_WORDS
                && engine.extract(new Page.Plain(node.path("id").asString(), declared, text))
                        instanceof Extraction.Extracted extracted) {
            articles.add(extracted.article());
        }
    }

    private static Story story(List<Article> articles) {
        List<Origin> origins = articles.stream()
                .map(article -> new Origin(article.id(), article.outletOrUri(), null, List.of(article.id())))
                .toList();
        return new Story(articles.get(0).id(), "Story", articles, origins, List.of(), List.of());
    }

    /** Attribution, forecasts, facts, differences, timeline and brief of one article. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public StoryAnalysis article() {
        next = (next + 1) % alone.size();
        return engine.analyse(alone.get(next));
    }

    /** A story of 100 articles of which 99 were read before. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public StoryAnalysis storyAfterOneMore() {
        Story story = large.get(0);
        Article last = story.articles().getLast();
        ArticleReading fresh = engine.read(last);
        return engine.reanalyse(
                story, article -> article.equals(last) ? fresh : Objects.requireNonNull(readings.get(article.id())));
    }
}
