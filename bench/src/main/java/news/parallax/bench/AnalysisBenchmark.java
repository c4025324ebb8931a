package news.parallax.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import news.parallax.flow.ArticleReading;
import news.parallax.flow.Engine;
import news.parallax.flow.StoryAnalysis;
import news.parallax.model.Article;
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

/**
 * Speed of the analysis: whole articles of about 900 tokens, and a story of 100 of them that gains one.
 *
 * <p>The story is a hard case: its articles tell of a hundred events, so that nothing they share is rare.
 */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class AnalysisBenchmark {
    private static final int ARTICLES = 150;
    private static final int STORY = 100;

    private final Engine engine = new Engine();
    private final List<Story> alone = new ArrayList<>();
    private final Map<String, ArticleReading> readings = new TreeMap<>();
    private final List<Story> large = new ArrayList<>();
    private int next;

    /** Reads the articles, and what is kept of them. */
    @Setup
    public void read() throws IOException {
        List<Article> articles = EventArticles.read(engine, ARTICLES);
        articles.forEach(article -> alone.add(EventArticles.story(List.of(article))));
        large.add(EventArticles.story(articles.subList(0, STORY)));
        articles.forEach(article -> readings.put(article.id(), engine.read(article)));
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
