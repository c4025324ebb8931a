package news.parallax.extract.dump;

import java.util.Map;
import news.parallax.extract.dump.Cues.Kind;
import news.parallax.model.Block.Role;
import org.jspecify.annotations.Nullable;

/** Labels captions and credits of pictures: by their cues, and by standing next to one that has them. */
final class Pictures {
    private static final int MAX_CREDIT_WORDS = 16;
    private static final int MAX_CAPTION_WORDS = 90;
    private static final int MAX_GLUED = 80;
    private static final int MAX_LABEL = 24;

    private Pictures() {}

    /** Labels what has to do with pictures. */
    static void label(Sheet sheet) {
        for (int at = 0; at < sheet.size(); at++) {
            if (sheet.isOpen(at)) {
                Role role = role(sheet.line(at));
                if (role != null) {
                    sheet.keep(at, role);
                }
            }
        }
        for (int at = 0; at < sheet.size(); at++) {
            neighbours(sheet, at);
        }
    }

    /** The role a line has by its own words, caption or credit, or null. */
    static @Nullable Role role(Line line) {
        Map<Kind, Integer> cues = Cues.of(line.text());
        int words = line.shape().words();
        boolean credit = hasCredit(cues, line.text());
        if (credit && words <= MAX_CREDIT_WORDS && !(line.shape().ended() && words > 10)) {
            return Role.CREDIT;
        }
        boolean caption =
                isLabelledPicture(line.text()) || isBracketed(cues, line.text()) || hasGluedCredit(line, credit);
        return isAlternative(line) || words <= MAX_CAPTION_WORDS && caption ? Role.CAPTION : null;
    }

    /** True for "Photo: First Last / Agency. What it shows", however long. */
    static boolean isLabelledPicture(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0 || colon > MAX_LABEL) {
            return false;
        }
        Map<Kind, Integer> cues = Cues.of(text.substring(0, colon));
        return cues.containsKey(Kind.CREDIT) || cues.containsKey(Kind.PICTURE);
    }

    /** True for a line whose credit stands behind other words, or is labelled as one. */
    static boolean hasCredit(Map<Kind, Integer> cues, String text) {
        Integer place = cues.get(Kind.CREDIT);
        return place != null && (place > 0 || isLabelled(text));
    }

    private static boolean hasGluedCredit(Line line, boolean credit) {
        return glued(line.text()) > 0 && (credit || line.shape().words() < 60);
    }

    /** True for alternative text of a picture: "Image: First Last". */
    static boolean isAlternative(Line line) {
        int colon = line.text().indexOf(':');
        return colon > 0
                && colon < 12
                && line.shape().words() < 25
                && Cues.of(line.text().substring(0, colon)).containsKey(Kind.PICTURE);
    }

    /** True for "Photo: ..." and "(Photo ...)", false for a sentence about photos. */
    private static boolean isLabelled(String text) {
        char first = text.charAt(0);
        int colon = text.indexOf(':');
        int slash = text.indexOf('/');
        return first == '('
                || first == '['
                || first == '\u00A9'
                || colon > 0 && colon < 30
                || slash > 0 && text.length() < 80;
    }

    private static boolean isBracketed(Map<Kind, Integer> cues, String text) {
        char last = text.charAt(text.length() - 1);
        return cues.containsKey(Kind.CAPTION) && (last == ')' || last == ']');
    }

    /**
     * Where the credit starts that is glued to a caption ("in December.First Last / Agency"); -1 if none is.
     *
     * <p>A sentence end without a space, then a few words with capitals to the end of the line.
     */
    static int glued(String text) {
        for (int at = text.length() - 3; at > 0 && text.length() - at <= MAX_GLUED; at--) {
            boolean stop = LineShape.isStop(text.charAt(at)) && Character.isUpperCase(text.charAt(at + 1));
            if (stop && Character.isLowerCase(text.charAt(at - 1)) && isCredit(text.substring(at + 1))) {
                return at + 1;
            }
        }
        return -1;
    }

    private static boolean isCredit(String tail) {
        LineShape shape = LineShape.of(tail);
        boolean address = tail.indexOf('@') >= 0 || tail.startsWith("http");
        return !address && !shape.ended() && shape.stops() == 0 && shape.words() <= 9 && shape.capitalShare() >= 0.6;
    }

    /** A short line above a credit, and a line right below alternative text, are captions. */
    private static void neighbours(Sheet sheet, int at) {
        if (sheet.is(at, Role.CREDIT)
                && sheet.isOpen(at - 1)
                && sheet.line(at).blanks() == 0
                && sheet.shape(at - 1).words() <= MAX_CAPTION_WORDS) {
            sheet.keep(at - 1, Role.CAPTION);
        }
        boolean picture = sheet.is(at, Role.CAPTION) && isAlternative(sheet.line(at));
        if (picture && sheet.isOpen(at + 1) && sheet.line(at + 1).blanks() == 0) {
            sheet.keep(at + 1, Role.CAPTION);
        }
    }
}
