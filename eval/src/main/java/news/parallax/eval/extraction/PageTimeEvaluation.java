package news.parallax.eval.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import news.parallax.eval.Evaluation;
import news.parallax.eval.Report;
import news.parallax.eval.TarArchive;
import news.parallax.extract.Extractor;
import news.parallax.model.Declared;
import news.parallax.model.Page;
import news.parallax.sources.Decoder;

/**
 * The longest time any page of the development sets takes from bytes to extraction, on one warm thread, and how many
 * pages made it throw. A page that took long is read again up to three times and its shortest time counts: the question
 * is what the page costs, not what else the machine did.
 */
public final class PageTimeEvaluation implements Evaluation {
    private static final List<String> SETS = List.of("fundus", "wcxb", "mixed", "dates");
    private static final int WARM_PAGES = 150;
    private static final int TRIES = 4;
    private static final double LONG_MILLIS = 40;

    private int thrown;
    private int read;

    /** Measures with the shipped models. */
    public PageTimeEvaluation() {}

    @Override
    public String task() {
        return "page-time";
    }

    @Override
    public String description() {
        return "longest time of a page of any extraction set, warm, and pages that make extraction throw";
    }

    @Override
    public boolean hasData(Path root) {
        return SETS.stream().allMatch(set -> Files.exists(GoldPage.archive(root, set)));
    }

    @Override
    public Report evaluate(Path root) throws IOException {
        thrown = 0;
        Report.Builder report = Report.builder();
        for (String set : SETS) {
            double[] longest = new double[1];
            String[] name = new String[1];
            read = 0;
            TarArchive.visit(GoldPage.archive(root, set), (path, bytes) -> {
                if (isPage(path)) {
                    double millis = millis(path, bytes);
                    name[0] = millis > longest[0] ? path : name[0];
                    longest[0] = Math.max(longest[0], millis);
                    read++;
                }
            });
            report.metric("max-" + set + "-ms", longest[0]);
            report.detail(String.format(Locale.ROOT, "%s: %d pages, longest %s", set, read, name[0]));
        }
        return report.metric("max-thrown", thrown).build();
    }

    private static boolean isPage(String path) {
        return !path.endsWith(".json") && !path.endsWith("LICENSE") && !path.endsWith(".md") && !path.endsWith(".txt");
    }

    private double millis(String path, byte[] bytes) {
        double shortest = Double.MAX_VALUE;
        int tries = read < WARM_PAGES ? TRIES : 1;
        for (int done = 0; done < TRIES && (done < tries || shortest > LONG_MILLIS); done++) {
            long start = System.nanoTime();
            extract(path, bytes);
            shortest = Math.min(shortest, (System.nanoTime() - start) / 1e6);
        }
        return shortest;
    }

    private void extract(String path, byte[] bytes) {
        try {
            Page page = new Page.Html(
                    "https://example.org/" + path,
                    Declared.nothing(),
                    Decoder.decode(bytes).text());
            Extractor.extract(page);
        } catch (RuntimeException | StackOverflowError e) {
            thrown++;
        }
    }
}
