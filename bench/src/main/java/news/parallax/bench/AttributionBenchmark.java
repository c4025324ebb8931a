package news.parallax.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import news.parallax.analysis.attribution.Attribution;
import news.parallax.flow.Engine;
import news.parallax.model.Article;
import news.parallax.model.Finding.Statement;
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

/** Speed of attribution alone, in articles of about 900 tokens: with the tagger, and by rules. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class AttributionBenchmark {
    private static final int ARTICLES = 150;

    private final List<Article> articles = new ArrayList<>();
    private int next;

    /** Reads the articles. */
    @Setup
    public void read() throws IOException {
        articles.addAll(EventArticles.read(new Engine(), ARTICLES));
    }

    /** Statements by rules and tagger. */
    @Benchmark
    public List<Statement> statements() {
        return Attribution.statements(article());
    }

    /** Statements by rules alone. */
    @Benchmark
    public List<Statement> byRules() {
        return Attribution.byRules(article());
    }

    private Article article() {
        next = (next + 1) % articles.size();
        return articles.get(next);
    }
}
