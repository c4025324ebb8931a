package news.parallax.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.cli.view.Counts;
import news.parallax.cli.view.Labels;
import news.parallax.model.Extraction.Reason;
import news.parallax.model.Extraction.Rejected;
import news.parallax.sources.Capture;

/** What a command says on standard error besides progress: which inputs gave no article, and one line at the end. */
final class Messages {
    private final PrintStream err;
    private final boolean quiet;
    private final boolean verbose;

    Messages(PrintStream err, boolean quiet, boolean verbose) {
        this.err = err;
        this.quiet = quiet;
        this.verbose = verbose;
    }

    /** A file that is not read. */
    void passedOver(Capture.PassedOver passedOver) {
        if (verbose) {
            say("passed over " + passedOver.uri() + ": " + passedOver.why());
        }
    }

    /** Rejections and the last line. */
    void summary(Tally tally, List<String> results, double seconds) {
        if (quiet) {
            return;
        }
        for (Rejected rejected : tally.first()) {
            say("rejected " + rejected.uri() + ": " + Labels.of(rejected.reason()) + ": " + rejected.detail());
        }
        if (tally.rejections() > tally.first().size()) {
            say("and " + (tally.rejections() - tally.first().size()) + " more; --failures FILE lists all");
        }
        List<String> parts = new ArrayList<>();
        parts.add(Counts.of(tally.articles(), "article"));
        parts.add(rejected(tally));
        addIfAny(parts, tally.repetitions(), "given twice");
        addIfAny(parts, tally.passed(), "passed over");
        parts.addAll(results);
        err.println(String.join(", ", parts) + String.format(Locale.ROOT, " in %.1f s", seconds));
    }

    private static String rejected(Tally tally) {
        Map<Reason, Integer> reasons = tally.byReason();
        List<String> parts = new ArrayList<>();
        reasons.forEach((reason, count) -> parts.add(count + " " + Labels.of(reason)));
        return tally.rejections() + " rejected" + (parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")");
    }

    private static void addIfAny(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }

    /** Something that went wrong with the command itself. */
    void error(String message) {
        say(message);
    }

    private void say(String message) {
        err.println("parallax: " + clean(message));
    }

    /** File names and texts of strangers must not steer the terminal. */
    private static String clean(String message) {
        return message.codePoints()
                .map(character -> Character.isISOControl(character) ? ' ' : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
