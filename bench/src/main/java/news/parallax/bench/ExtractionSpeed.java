package news.parallax.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link ExtractionBenchmark} and prints the ratios that are promised; {@code bench/extraction-speed} starts it.
 * Ends with 5 when a ratio does not hold.
 */
public final class ExtractionSpeed {
    /** Whole extraction with metadata, in parses of the same bytes by jsoup. */
    private static final double MOST_PARSES = 1.6;

    /** Readability4J, in extractions. */
    private static final double LEAST_READABILITY = 6;

    private static final int CHECK_FAILED = 5;

    private ExtractionSpeed() {}

    /** Runs; no arguments. */
    public static void main(String[] arguments) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(ExtractionBenchmark.class.getName())
                .jvmArgsAppend("-Dparallax.shared=" + PageBytes.root())
                .build();
        Map<String, Double> millis = millis(new Runner(options).run());
        boolean holds = report(millis);
        System.exit(holds ? 0 : CHECK_FAILED);
    }

    private static Map<String, Double> millis(Collection<RunResult> results) {
        Map<String, Double> millis = new TreeMap<>();
        for (RunResult result : results) {
            millis.put(
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore());
        }
        return millis;
    }

    private static boolean report(Map<String, Double> millis) {
        double parses = ratio(millis, "extraction", "jsoupParse");
        double readability = ratio(millis, "readability4j", "extractionDecoded");
        line("extraction / jsoup parse, from bytes", parses, "at most " + MOST_PARSES);
        line("extraction / jsoup parse, decoded", ratio(millis, "extractionDecoded", "jsoupParseDecoded"), "");
        line("Readability4J / extraction, decoded", readability, "at least " + LEAST_READABILITY);
        return parses <= MOST_PARSES && readability >= LEAST_READABILITY;
    }

    private static double ratio(Map<String, Double> millis, String one, String other) {
        return millis.getOrDefault(one, Double.NaN) / millis.getOrDefault(other, Double.NaN);
    }

    private static void line(String what, double ratio, String wanted) {
        System.out.println(String.format(Locale.ROOT, "%-40s %6.2f  %s", what, ratio, wanted));
    }
}
