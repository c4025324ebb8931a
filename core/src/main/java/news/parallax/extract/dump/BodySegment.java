package news.parallax.extract.dump;

import java.util.Map;
import news.parallax.extract.dump.Cues.Kind;
import news.parallax.model.Block.Role;
import news.parallax.model.Extraction.DiscardReason;
import org.jspecify.annotations.Nullable;

/**
 * Finds the body: the stretch of lines with the most running text and the least else.
 *
 * <p>Every line has a weight, positive for prose, negative for the rest, and the body is the stretch with the largest
 * sum, found in one pass (Bentley, "Programming Pearls: Algorithm Design Techniques", CACM 27(9), 1984). Inside it prose
 * is a paragraph and a short line before prose a subhead; a short line before something that was left out is left out
 * with it.
 */
final class BodySegment {
    private static final int MAX_CUE_WORDS = 45;

    private final Sheet sheet;
    private final double[] weights;

    private BodySegment(Sheet sheet) {
        this.sheet = sheet;
        this.weights = new double[sheet.size()];
    }

    /** Labels body lines, and lines that their cues give away. */
    static void label(Sheet sheet) {
        BodySegment segment = new BodySegment(sheet);
        segment.weigh();
        segment.mark(segment.best());
    }

    private void weigh() {
        for (int at = 0; at < sheet.size(); at++) {
            if (sheet.isOpen(at)) {
                DiscardReason reason = reason(at);
                if (reason != null) {
                    sheet.drop(at, reason);
                    weights[at] = reason == DiscardReason.COMMENTS ? -120 : -6;
                } else {
                    weights[at] = weight(sheet.shape(at));
                }
            } else {
                weights[at] = -1;
            }
        }
    }

    private static double weight(LineShape shape) {
        if (shape.isProse()) {
            return Math.min(60, shape.words());
        }
        return shape.words() >= 8 ? -4 : -8;
    }

    /** Why the cues of a line say to leave it out; long prose is not given away by a phrase. */
    private @Nullable DiscardReason reason(int at) {
        if (sheet.shape(at).words() > MAX_CUE_WORDS) {
            return null;
        }
        for (Map.Entry<Kind, Integer> cue : Cues.of(sheet.text(at)).entrySet()) {
            DiscardReason reason = cue.getKey().reason();
            if (reason != null) {
                return reason;
            }
        }
        return null;
    }

    private int[] best() {
        double sum = 0;
        double most = 0;
        int start = 0;
        int[] best = {0, 0};
        for (int at = 0; at < weights.length; at++) {
            if (sum <= 0) {
                sum = 0;
                start = at;
            }
            sum += weights[at];
            if (sum > most) {
                most = sum;
                best = new int[] {start, at + 1};
            }
        }
        return best;
    }

    private void mark(int[] segment) {
        for (int at = segment[0]; at < segment[1]; at++) {
            if (sheet.isOpen(at) && sheet.shape(at).isProse()) {
                sheet.keep(at, Role.PARAGRAPH);
            }
        }
        for (int at = segment[1] - 2; at > segment[0]; at--) {
            if (sheet.isOpen(at)) {
                markShort(at);
            }
        }
    }

    private boolean isHeading(int at) {
        LineShape shape = sheet.shape(at);
        return shape.words() >= 2
                && 4 * shape.digits() < shape.chars()
                && sheet.places(at).size() == 1;
    }

    private void markShort(int at) {
        if (sheet.isBody(at + 1) && isHeading(at)) {
            sheet.keep(at, Role.SUBHEAD);
        } else if (sheet.label(at + 1) instanceof Label.Dropped next) {
            sheet.drop(at, next.reason());
        } else {
            sheet.drop(at, DiscardReason.OTHER);
        }
    }
}
