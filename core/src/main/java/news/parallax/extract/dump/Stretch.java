package news.parallax.extract.dump;

import java.util.Map;
import news.parallax.extract.dump.Cues.Kind;
import news.parallax.model.Extraction.DiscardReason;
import news.parallax.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the stretch of lines with the most running text and the least else.
 *
 * <p>Every line has a weight, positive for prose, negative for the rest, and the stretch is the one with the largest sum,
 * found in one pass (Bentley, "Programming Pearls: Algorithm Design Techniques", CACM 27(9), 1984).
 */
final class Stretch {
    private static final int MAX_CUE_WORDS = 45;

    private Stretch() {}

    /** Lines of the stretch; empty for a page without prose. */
    static Span of(Sheet sheet) {
        double sum = 0;
        double most = 0;
        int start = 0;
        Span best = new Span(0, 0);
        for (int at = 0; at < sheet.size(); at++) {
            if (sum <= 0) {
                sum = 0;
                start = at;
            }
            sum += weight(sheet, at);
            if (sum > most) {
                most = sum;
                best = new Span(start, at + 1);
            }
        }
        return best;
    }

    private static double weight(Sheet sheet, int at) {
        LineShape shape = sheet.shape(at);
        DiscardReason reason = reason(sheet, at);
        if (reason != null) {
            return reason == DiscardReason.COMMENTS ? -120 : -6;
        }
        if (sheet.places(at).size() > 1 && sheet.places(at).get(0) != at) {
            return -1;
        }
        if (shape.isProse()) {
            return Math.min(60, shape.words());
        }
        return shape.words() >= 8 ? -4 : -8;
    }

    /** Why the cues of a line say to leave it out, or null; long prose is not given away by a phrase. */
    static @Nullable DiscardReason reason(Sheet sheet, int at) {
        if (sheet.shape(at).words() > MAX_CUE_WORDS) {
            return null;
        }
        for (Map.Entry<Kind, Integer> cue : sheet.cues(at).entrySet()) {
            DiscardReason reason = cue.getKey().reason();
            if (reason != null) {
                return reason;
            }
        }
        return null;
    }
}
