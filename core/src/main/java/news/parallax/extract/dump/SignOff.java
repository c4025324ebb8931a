package news.parallax.extract.dump;

import java.util.List;
import news.parallax.extract.metadata.Names;

/** Finds the name of the writer behind the last sentence of a text: "... for its own sake. First Last". */
final class SignOff {
    private static final int MAX_CHARS = 40;

    private SignOff() {}

    /** Where the name starts, or -1 if the line does not end in one. */
    static int start(String text) {
        for (int at = text.length() - 4; at > 0 && text.length() - at <= MAX_CHARS; at--) {
            boolean end = LineShape.isStop(text.charAt(at)) && isLongWord(text, at) || isClosing(text, at);
            int next = at + 1;
            if (end && isGap(text.charAt(next))) {
                return isName(text.substring(next + 1)) ? next + 1 : -1;
            }
        }
        return -1;
    }

    /** A full stop behind one or two letters abbreviates ("J. Doe", "St. Mary"). */
    private static boolean isLongWord(String text, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return stop - start > 2;
    }

    private static boolean isClosing(String text, int at) {
        return at > 0 && LineShape.isQuote(text.charAt(at)) && LineShape.isStop(text.charAt(at - 1));
    }

    private static boolean isGap(char character) {
        return character == ' ' || character == '\u00A0';
    }

    private static boolean isName(String tail) {
        LineShape shape = LineShape.of(tail);
        boolean plain = shape.words() >= 2
                && shape.words() <= 4
                && shape.digits() == 0
                && !shape.ended()
                && shape.commas() == 0
                && shape.marks() == 0
                && shape.capitalShare() > 0.6;
        return plain && Names.people(tail, List.of()).equals(List.of(tail));
    }
}
