package news.parallax.extract.dump;

import java.util.List;
import news.parallax.model.Block.Role;
import news.parallax.model.Extraction.DiscardReason;

/**
 * Labels the lines of the body: a trained classifier judges each line by {@link LineTable}, and the likeliest sequence of
 * "in" and "out" is taken, where every change costs (Viterbi, IEEE Transactions on Information Theory 13(2), 1967). Lines
 * that other dumps of the outlet show too lose most of their score first.
 *
 * <p>Lines that have a label keep it. A line of the body that is prose is a paragraph, a short one above prose a subhead,
 * another short one an item of a list.
 */
public final class BodyLines {
    /** Cost of a change and the bar, tuned on the renderings by cross-validation: 0 to 3 and -0.5 to 0.4 were tried. */
    private static final double CHANGE = 0.1;

    private static final double BAR = -0.1;

    /** What a line loses that other dumps of the outlet show: no such line of running text was gold on the news pages. */
    private static final double SHARED = 3;

    private static final double SHARED_PROSE = 6;

    private final Sheet sheet;

    private BodyLines(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Labels body lines by their scores, and lines that their cues give away. */
    static void label(Sheet sheet, double[] scores) {
        new BodyLines(sheet).mark(inside(sheet, scores));
    }

    /** For each line of text whether a model takes it for a part of the article. */
    public static boolean[] inside(List<String> lines, LineModel model) {
        return inside(model.scores(lines));
    }

    /** For each line of text whether a model takes it for a part of the article, given the lines other dumps share. */
    public static boolean[] inside(List<String> lines, SharedLines shared, LineModel model) {
        Sheet sheet = Sheet.of(lines, shared);
        return inside(sheet, model.judged(sheet).scores());
    }

    private static boolean[] inside(Sheet sheet, double[] scores) {
        double[] own = scores.clone();
        for (int at = 0; at < own.length; at++) {
            if (sheet.isShared(at)) {
                own[at] -= sheet.shape(at).isProse() ? SHARED_PROSE : SHARED;
            }
        }
        return inside(own);
    }

    /** The likeliest sequence for scores (log-odds): true for lines inside. */
    static boolean[] inside(double[] scores) {
        boolean[][] changed = new boolean[scores.length][2];
        double out = 0;
        double in = 0;
        for (int at = 0; at < scores.length; at++) {
            changed[at][0] = in - CHANGE > out;
            changed[at][1] = out - CHANGE > in;
            double nextOut = Math.max(out, in - CHANGE);
            in = Math.max(in, out - CHANGE) + scores[at] - BAR;
            out = nextOut;
        }
        boolean[] inside = new boolean[scores.length];
        boolean state = in > out;
        for (int at = scores.length - 1; at >= 0; at--) {
            inside[at] = state;
            state = changed[at][state ? 1 : 0] != state;
        }
        return inside;
    }

    private void mark(boolean[] inside) {
        for (int at = sheet.size() - 1; at >= 0; at--) {
            if (!sheet.isOpen(at)) {
                continue;
            }
            if (inside[at] && !leadsOut(at)) {
                sheet.keep(at, role(at));
            } else {
                leaveOut(at);
            }
        }
        for (int at = 1; at + 1 < sheet.size(); at++) {
            boolean between = isNewsletter(at - 1) && isNewsletter(at + 1);
            if (between && sheet.isBody(at) && sheet.shape(at).words() < 30) {
                sheet.drop(at, DiscardReason.NEWSLETTER);
            }
        }
    }

    /** True for a title over something that is left out, and for one word with a number in it: a file, a counter. */
    private boolean leadsOut(int at) {
        LineShape shape = sheet.shape(at);
        boolean title = shape.words() < 12
                && !shape.ended()
                && sheet.label(at + 1) instanceof Label.Dropped next
                && next.reason() != DiscardReason.REPEATED
                && next.reason() != DiscardReason.OTHER;
        return title || shape.words() == 1 && shape.digits() > 0;
    }

    private boolean isNewsletter(int at) {
        return sheet.label(at) instanceof Label.Dropped drop && drop.reason() == DiscardReason.NEWSLETTER;
    }

    private Role role(int at) {
        LineShape shape = sheet.shape(at);
        boolean item = isBulleted(sheet.text(at));
        if (!item && (shape.isProse() || shape.words() >= 14)) {
            return Role.PARAGRAPH;
        }
        boolean heading = shape.words() <= 14 && !shape.colon() && sheet.is(at + 1, Role.PARAGRAPH);
        return heading ? Role.SUBHEAD : Role.LIST_ITEM;
    }

    private static boolean isBulleted(String text) {
        char first = text.charAt(0);
        boolean bullet = first == '\u2022' || first == '*' || first == '\u2013' || first == '-' || first == '\u00B7';
        return bullet && text.length() > 2 && text.charAt(1) == ' ';
    }

    /** A line that is left out; a short one above something that is left out goes with it. */
    private void leaveOut(int at) {
        DiscardReason reason = Stretch.reason(sheet, at);
        boolean isShort = sheet.shape(at).words() < 12;
        if (reason != null) {
            sheet.drop(at, reason);
        } else if (isShort
                && sheet.label(at + 1) instanceof Label.Dropped next
                && next.reason() != DiscardReason.REPEATED) {
            sheet.drop(at, next.reason());
        }
    }
}
