package news.parallax.extract.metadata;

import news.parallax.extract.tree.Text;
import org.jspecify.annotations.Nullable;

/*
 * Nine in ten texts of a page are labels of menus and running text and say nothing about it. They are told by one look at
 * their characters in the markup, before a string is made of them. A text that is not plain, or long, is always looked at.
 */

/** Whether a text may tell anything about its page. Used again and again by one thread. */
final class TextGlance {
    /** With fewer digits a text holds no date. */
    static final int DATE_DIGITS = 3;

    private static final char FIRST_DIGIT_BEYOND_ASCII = '\u0660';
    private static final int START_CHARS = 8;

    private char[] chars = {};
    private int from;
    private int to;
    private int digits;
    private boolean plain;
    private boolean copyright;

    /** Looks at a text, which is not blank; what follows tells of it. */
    void look(Text text) {
        chars = text.markup();
        from = text.from();
        to = text.to();
        digits = 0;
        plain = true;
        copyright = false;
        while (from < to && isSpace(chars[from])) {
            from++;
        }
        for (int at = from; at < to; at++) {
            see(chars[at]);
        }
        char first = from < to ? chars[from] : ' ';
        copyright |= first == 'C' || first == 'c' || first == '(';
    }

    private void see(char letter) {
        if (letter <= '9') {
            digits += letter >= '0' ? 1 : 0;
            plain &= letter != '&' && letter != 0;
        } else if (letter >= 0x80) {
            copyright |= letter == '\u00A9';
            digits += letter >= FIRST_DIGIT_BEYOND_ASCII && Character.isDigit(letter) ? 1 : 0;
        }
    }

    /** True where the characters in the markup are those of the text, without references. */
    boolean isPlain() {
        return plain;
    }

    /** True where there are digits enough for a date. */
    boolean mayBeDate() {
        return digits >= DATE_DIGITS;
    }

    /** True where a holder of rights may be named. */
    boolean mayNameHolder() {
        return copyright;
    }

    /** True where a plain text may stand in the title of the page: its first characters do. */
    boolean mayBeIn(@Nullable String title) {
        int end = from;
        while (end < to && end - from < START_CHARS && !isSpace(chars[end])) {
            end++;
        }
        return title != null && to - from >= Titles.MIN_HEADING && title.contains(new String(chars, from, end - from));
    }

    /** True for white space of any script. */
    static boolean isSpace(char letter) {
        return letter <= ' '
                ? Character.isWhitespace(letter)
                : letter >= 0x80 && (Character.isWhitespace(letter) || Character.isSpaceChar(letter));
    }
}
