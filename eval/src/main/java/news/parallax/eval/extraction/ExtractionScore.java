package news.parallax.eval.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import news.parallax.eval.Overlap;
import news.parallax.eval.Report;
import news.parallax.extract.Extractor;
import news.parallax.extract.role.RoleClassifier;
import news.parallax.model.Article;
import news.parallax.model.Extraction;
import news.parallax.model.Extraction.Extracted;
import news.parallax.model.Extraction.Rejected;

/**
 * Counts how well pages are read. Text is measured apart from the verdict, as the body that is found whether or not the
 * page passes for an article; the metrics that end in {@code -end-to-end} count a rejected page as one without text. Not
 * safe for use by several threads.
 */
final class ExtractionScore {
    private static final int WORST = 12;

    private final Function<GoldPage, RoleClassifier> classifiers;
    private final List<Overlap> fundus = new ArrayList<>();
    private final List<Overlap> fundusEndToEnd = new ArrayList<>();
    private final List<Overlap> wcxb = new ArrayList<>();
    private final List<Overlap> wcxbEndToEnd = new ArrayList<>();
    private final Snippets mixed = new Snippets();
    private final Snippets mixedEndToEnd = new Snippets();
    private final List<Map.Entry<Double, String>> worst = new ArrayList<>();
    private final Map<String, Integer> rejected = new TreeMap<>();
    private int verdicts;
    private int right;
    private int lost;
    private long slowest;
    private String slowestPage = "";

    ExtractionScore(Function<GoldPage, RoleClassifier> classifiers) {
        this.classifiers = classifiers;
    }

    /** Reads one page and counts. */
    void add(GoldPage gold) {
        RoleClassifier classifier = classifiers.apply(gold);
        long start = System.nanoTime();
        Extraction extraction = Extractor.extract(gold.page(), classifier);
        long nanos = System.nanoTime() - start;
        if (nanos > slowest) {
            slowest = nanos;
            slowestPage = gold.id();
        }
        String passed = body(extraction);
        String text = passed;
        if (extraction instanceof Rejected rejection) {
            rejected.merge(gold.set() + " " + gold.type() + " " + rejection.reason(), 1, Integer::sum);
            text = body(Extractor.extract(gold.page(), classifier.withoutVerdict()));
        }
        switch (gold.set()) {
            case "fundus" -> {
                fundus.add(keep(gold, Overlap.shingles(text, gold.body())));
                fundusEndToEnd.add(Overlap.shingles(passed, gold.body()));
            }
            case "wcxb" -> wcxb(gold, extraction instanceof Extracted, text, passed);
            default -> {
                mixed.add(gold, text);
                mixedEndToEnd.add(gold, passed);
            }
        }
    }

    private void wcxb(GoldPage gold, boolean article, String text, String passed) {
        verdicts++;
        right += article == gold.isArticle() ? 1 : 0;
        if (gold.isArticle()) {
            lost += article ? 0 : 1;
            wcxb.add(keep(gold, Overlap.words(text, gold.body())));
            wcxbEndToEnd.add(Overlap.words(passed, gold.body()));
        }
    }

    private Overlap keep(GoldPage gold, Overlap overlap) {
        String line = String.format(
                Locale.ROOT,
                "%s %s F1 %.3f precision %.3f recall %.3f",
                gold.set(),
                gold.id(),
                overlap.f1(),
                overlap.precision(),
                overlap.recall());
        worst.add(Map.entry(overlap.f1(), line));
        return overlap;
    }

    /** The body of an article, empty for a rejected page. */
    static String body(Extraction extraction) {
        if (!(extraction instanceof Extracted extracted)) {
            return "";
        }
        Article article = extracted.article();
        return String.join("\n", article.body().stream().map(article::words).toList());
    }

    /** Adds what was counted to a report. */
    void report(Report.Builder report) {
        report.metric("fundus-f1", Overlap.f1OfMeans(fundus));
        report.metric(
                "fundus-precision",
                fundus.stream().mapToDouble(Overlap::precision).average().orElse(0));
        report.metric(
                "fundus-recall",
                fundus.stream().mapToDouble(Overlap::recall).average().orElse(0));
        report.metric("fundus-f1-end-to-end", Overlap.f1OfMeans(fundusEndToEnd));
        report.metric("wcxb-f1", Overlap.meanF1(wcxb));
        report.metric("wcxb-f1-end-to-end", Overlap.meanF1(wcxbEndToEnd));
        report.metric("wcxb-verdict", (double) right / Math.max(1, verdicts));
        report.metric("max-wcxb-lost", lost);
        if (!mixed.isEmpty()) {
            report.metric("mixed-f1", mixed.overlap().f1());
            report.metric("mixed-precision", mixed.overlap().precision());
            report.metric("mixed-recall", mixed.overlap().recall());
            report.metric("mixed-f1-end-to-end", mixedEndToEnd.overlap().f1());
        }
        report.metric("max-page-ms", slowest / 1_000_000.0);
        report.detail("slowest page: " + slowestPage);
        rejected.forEach((kind, count) -> report.detail("rejected " + kind + ": " + count));
        worst.stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Double, String> entry) -> entry.getKey())
                        .thenComparing(Map.Entry::getValue))
                .limit(WORST)
                .forEach(entry -> report.detail(entry.getValue()));
    }
}
