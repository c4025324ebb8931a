package news.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import news.parallax.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A mark that may open or close a quotation, judged by the characters around it.
 *
 * @param at where it stands
 * @param length 1, or 2 for doubled single marks
 * @param family which marks it can pair with
 * @param opens true if it can open here
 * @param closes true if it can close here
 * @param definite true if its shape says what it does, false for straight marks
 */
record QuotationMark(int at, int length, Family family, boolean opens, boolean closes, boolean definite) {
    private static final Set<String> ELISIONS = WordList.words("en/elisions");

    private static final String ALWAYS_OPEN = "\u201E\u201A\u201F\u201B\u300C\u300E";
    private static final String ALWAYS_CLOSE = "\u300D\u300F";

    /** What may be a mark: a look at a table, where comparisons would part letters from spaces again and again. */
    private static final boolean[] LIKE_MARKS = likeMarks();

    /** Marks that pair with each other. */
    enum Family {
        /** Double marks, straight, curly and low. */
        DOUBLE,
        /** Guillemets. */
        ANGLE,
        /** Corner brackets of Chinese and Japanese. */
        CORNER,
        /** Single marks. */
        SINGLE
    }

    int end() {
        return at + length;
    }

    boolean opensOnly() {
        return opens && !closes;
    }

    boolean closesOnly() {
        return closes && !opens;
    }

    /**
     * The marks of a line, in order; apostrophes are none.
     *
     * @param letters the characters of the text
     * @param first where the first character stands that may be one
     */
    static List<QuotationMark> marks(String text, char[] letters, Span line, int first) {
        List<QuotationMark> marks = new ArrayList<>();
        int at = first;
        while (at < line.end()) {
            Family family = Objects.requireNonNull(family(text.charAt(at)));
            int length = family == Family.SINGLE && isDoubled(text, at, line) ? 2 : 1;
            QuotationMark mark = judged(text, at, length, length == 2 ? Family.DOUBLE : family, line);
            if (mark.opens || mark.closes) {
                marks.add(mark);
            }
            at = next(letters, at + length, line.end());
        }
        return marks;
    }

    /** Where the next character stands that may be a mark; the end of the range if none does. */
    static int next(char[] text, int from, int end) {
        boolean[] marks = LIKE_MARKS;
        int at = from;
        while (at < end) {
            char letter = text[at];
            boolean isLikeMark = letter < marks.length ? marks[letter] : family(letter) != null;
            if (isLikeMark && !isInWord(text, at, end)) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** True for an apostrophe between two plain letters, which is what most single marks are. */
    private static boolean isInWord(char[] text, int at, int end) {
        return (text[at] == '\'' || text[at] == '\u2019')
                && at > 0
                && at + 1 < end
                && isPlainLetter(text[at - 1])
                && isPlainLetter(text[at + 1]);
    }

    private static boolean isPlainLetter(char letter) {
        char lower = (char) (letter | 0x20);
        return lower >= 'a' && lower <= 'z';
    }

    private static boolean[] likeMarks() {
        boolean[] marks = new boolean[0x2100];
        for (char letter = 0; letter < marks.length; letter++) {
            marks[letter] = family(letter) != null;
        }
        return marks;
    }

    private static @Nullable Family family(char character) {
        return switch (character) {
            case '"', '\u201C', '\u201D', '\u201E', '\u201F', '\uFF02' -> Family.DOUBLE;
            case '\u00AB', '\u00BB' -> Family.ANGLE;
            case '\u300C', '\u300D', '\u300E', '\u300F' -> Family.CORNER;
            case '\'', '`', '\u2018', '\u2019', '\u201A', '\u201B' -> Family.SINGLE;
            default -> null;
        };
    }

    private static boolean isDoubled(String text, int at, Span line) {
        return at + 1 < line.end() && text.charAt(at + 1) == text.charAt(at) && text.charAt(at) != '\u201A';
    }

    private static QuotationMark judged(String text, int at, int length, Family family, Span line) {
        char mark = text.charAt(at);
        if (ALWAYS_OPEN.indexOf(mark) >= 0) {
            return new QuotationMark(at, length, family, true, false, true);
        }
        if (ALWAYS_CLOSE.indexOf(mark) >= 0) {
            return new QuotationMark(at, length, family, false, true, true);
        }
        Around around = Around.of(text, at, length, line);
        return switch (mark) {
            case '\u201C' -> new QuotationMark(at, length, family, true, around.closes, !around.closes);
            case '\u201D' -> new QuotationMark(at, length, family, around.touchesWord(), !around.touchesWord(), true);
            case '\u00AB' -> angle(!around.closes || around.spaceBefore, at);
            case '\u00BB' -> angle(around.touchesWord(), at);
            case '"', '\uFF02' -> straight(at, length, family, around);
            default -> single(text, at, length, around, line.end());
        };
    }

    private static QuotationMark straight(int at, int length, Family family, Around around) {
        boolean unclear = !around.opens && !around.closes;
        return new QuotationMark(at, length, family, around.opens || unclear, around.closes || unclear, false);
    }

    /** Guillemets point outwards in French and Russian, inwards in German; a space inside the former is usual. */
    private static QuotationMark angle(boolean opens, int at) {
        return new QuotationMark(at, 1, Family.ANGLE, opens, !opens, true);
    }

    private static QuotationMark single(String text, int at, int length, Around around, int limit) {
        boolean elided = length == 1 && around.opens && isElision(text, at + 1, limit);
        boolean definite = text.charAt(at) == '\u2018';
        Family family = length == 2 ? Family.DOUBLE : Family.SINGLE;
        return new QuotationMark(at, length, family, around.opens && !elided, around.closes && !elided, definite);
    }

    /** True for "'90s", "'em", "'til". */
    private static boolean isElision(String text, int from, int limit) {
        int end = from;
        while (end < limit && end - from < 8 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(from, end).toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return false;
        }
        boolean decade = Character.isDigit(word.charAt(0)) && (word.length() == 2 || word.endsWith("s"));
        return decade || ELISIONS.contains(word);
    }

    private static boolean opensBefore(char character) {
        return Tokens.isSpace(character)
                || switch (character) {
                    case '(', '[', '{', '-', '\u2013', '\u2014', '/', ':', ';', '"', '\u201C', '\u2018', '\u00AB' ->
                        true;
                    default -> false;
                };
    }

    /** What the characters beside a mark suggest. */
    private record Around(boolean opens, boolean closes, boolean spaceBefore, boolean wordAfter) {
        static Around of(String text, int at, int length, Span line) {
            int next = at + length;
            boolean first = at <= line.start();
            boolean last = next >= line.end();
            boolean spaceBefore = first || opensBefore(text.charAt(at - 1));
            boolean wordAfter = !last && Tokens.isWordPart(text.codePointAt(next));
            boolean opens = spaceBefore && !last && !Tokens.isSpace(text.charAt(next));
            boolean closes = !opens && !wordAfter && !first && !Tokens.isSpace(text.charAt(at - 1));
            return new Around(opens, closes, spaceBefore, wordAfter);
        }

        boolean touchesWord() {
            return opens && wordAfter;
        }
    }
}
