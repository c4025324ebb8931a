package news.parallax.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import news.parallax.extract.Extractor;
import news.parallax.model.Declared;
import news.parallax.model.Page;
import news.parallax.sources.Decoder;
import org.jsoup.Jsoup;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long it takes to read the pages of the Fundus development set, all of them once for each operation, on one thread:
 * jsoup's parse alone, the whole extraction with metadata, and Readability4J, each from the bytes of the page.
 *
 * <p>The pages are read from the system property {@code parallax.shared}, the folder that holds {@code data/}. {@link
 * ExtractionSpeed} runs this and prints the ratios.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 12, time = 3)
@Measurement(iterations = 6, time = 3)
public class ExtractionBenchmark {
    private final List<PageBytes> pages = new ArrayList<>();

    /** The pages are read in {@link #read}. */
    public ExtractionBenchmark() {}

    /** Reads the pages into memory. */
    @Setup
    public void read() throws IOException {
        pages.addAll(PageBytes.fundus(PageBytes.root()));
    }

    /** jsoup's parse with its own detection of the charset. */
    @Benchmark
    public void jsoupParse(Blackhole sink) {
        for (PageBytes page : pages) {
            try {
                sink.consume(Jsoup.parse(new ByteArrayInputStream(page.bytes()), null, page.uri()));
            } catch (IOException e) {
                throw new UncheckedIOException("an array of bytes cannot fail to be read", e);
            }
        }
    }

    /** jsoup's parse of text that is already decoded: the lower bound of what an extraction over it can take. */
    @Benchmark
    public void jsoupParseDecoded(Blackhole sink) {
        for (PageBytes page : pages) {
            sink.consume(Jsoup.parse(page.text(), page.uri()));
        }
    }

    /** Decoding and extraction with metadata. */
    @Benchmark
    public void extraction(Blackhole sink) {
        for (PageBytes page : pages) {
            String text = Decoder.decode(page.bytes()).text();
            sink.consume(Extractor.extract(new Page.Html(page.uri(), Declared.nothing(), text)));
        }
    }

    /** Extraction with metadata of text that is already decoded. */
    @Benchmark
    public void extractionDecoded(Blackhole sink) {
        for (PageBytes page : pages) {
            sink.consume(Extractor.extract(new Page.Html(page.uri(), Declared.nothing(), page.text())));
        }
    }

    /** Readability4J, a port of Mozilla's Readability, from text that is already decoded. */
    @Benchmark
    public void readability4j(Blackhole sink) {
        for (PageBytes page : pages) {
            sink.consume(new Readability4J(page.uri(), page.text()).parse());
        }
    }
}
