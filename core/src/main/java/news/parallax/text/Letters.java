package news.parallax.text;

import java.text.Normalizer;

/**
 * The one form in which letters are compared, looked up by a table where texts have most of theirs.
 *
 * <p>Asking the Unicode tables of the platform for every character costs more than all else that is done to hash a text;
 * hence one array for what comes before U+2000 and tests of ranges for Hangul and Han.
 */
final class Letters {
    /** No part of a word. */
    static final int NONE = 0;

    /** A letter of a script without spaces: a unit of its own. */
    static final int ALONE = 0xFFFE;

    /** A letter or mark whose form depends on its neighbours: the word has to be normalised as a whole. */
    static final int UNSETTLED = 0xFFFF;

    /** First character that is not in the table. */
    static final int END = 0x2000;

    /** {@link #form} of each character before {@link #END}, for loops that look up every character of a text. */
    static final char[] FORMS = forms();

    private Letters() {}

    private static char[] forms() {
        char[] forms = new char[END];
        for (char letter = 0; letter < END; letter++) {
            forms[letter] = (char) computed(letter);
        }
        return forms;
    }

    /** The lower case of a letter or digit that is the same in every neighbourhood, or one of the constants. */
    static int form(int point) {
        if (point < END) {
            return FORMS[point];
        }
        if (point < 0x2070) {
            return NONE; // the block of general punctuation
        }
        boolean isSyllable = point >= 0xAC00 && point <= 0xD7A3;
        return isSyllable ? point : point >= 0x4E00 && point <= 0x9FFF ? ALONE : computed(point);
    }

    /** True for a letter or digit of one unit that is the same in every neighbourhood. */
    static boolean isUsual(int form) {
        return form != NONE && form < ALONE;
    }

    private static int computed(int point) {
        if (!Tokens.isWordPart(point)) {
            return NONE;
        }
        if (Shingles.standsAlone(point)) {
            return ALONE;
        }
        return isSettled(point) ? Character.toLowerCase(point) : UNSETTLED;
    }

    /** True when no neighbour changes a letter: it is no mark, no part of a Hangul syllable, and in normal form. */
    private static boolean isSettled(int point) {
        boolean isJamo = point >= 0x1100 && point <= 0x11FF;
        return point < 0x80
                || point < END
                        && !isJamo
                        && Character.isLetterOrDigit(point)
                        && Normalizer.isNormalized(Character.toString(point), Normalizer.Form.NFKC);
    }
}
