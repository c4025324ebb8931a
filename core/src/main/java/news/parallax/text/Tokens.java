package news.parallax.text;

import java.util.ArrayList;
import java.util.List;
import news.parallax.model.Span;

/**
 * Splits text into words, numbers and marks.
 *
 * <p>A word is a run of letters, digits and combining marks with apostrophes, hyphens and full stops inside it where
 * letters stand on both sides ("opposition's", "pro-Western", "U.S"). A number keeps its separators ("12,000", "3.5").
 * Every other visible character is a token of its own, except that runs of hyphens or full stops stay together.
 * White space, no-break spaces included, belongs to no token.
 */
public final class Tokens {
    private Tokens() {}

    /** The tokens of a whole text, in order. */
    public static List<Span> tokens(String text) {
        return tokens(text, new Span(0, text.length()));
    }

    /** The tokens inside a range of a text, in order, with offsets into the whole text. */
    public static List<Span> tokens(String text, Span range) {
        List<Span> tokens = new ArrayList<>();
        int at = range.start();
        while (at < range.end()) {
            int point = text.codePointAt(at);
            int end;
            if (isSpace(point)) {
                at += Character.charCount(point);
                continue;
            } else if (isWordPart(point)) {
                end = endOfWord(text, at, range.end());
            } else {
                end = endOfMark(text, at, range.end());
            }
            tokens.add(new Span(at, Math.min(end, range.end())));
            at = end;
        }
        return tokens;
    }

    /** True for white space of any kind, no-break and zero-width spaces included. */
    public static boolean isSpace(int point) {
        if (point < 0x80) {
            return point == ' ' || point >= '\t' && point <= '\r' || point >= 0x1C && point <= 0x1F;
        }
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || point == 0x200B
                || point == 0xFEFF
                || point == 0x00AD;
    }

    /** True for letters, digits and marks that combine with them. */
    public static boolean isWordPart(int point) {
        if (point < 0x80) {
            return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z' || point >= '0' && point <= '9';
        }
        if (Character.isLetterOrDigit(point)) {
            return true;
        }
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** True for the marks English writes as an apostrophe. */
    public static boolean isApostrophe(int point) {
        return point == '\'' || point == '\u2019' || point == '\u02BC';
    }

    private static int endOfWord(String text, int from, int limit) {
        int at = from;
        while (at < limit) {
            int point = text.codePointAt(at);
            if (isWordPart(point)) {
                at += Character.charCount(point);
            } else if (joinsWord(text, at, point, from, limit)) {
                at += Character.charCount(point);
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean joinsWord(String text, int at, int point, int from, int limit) {
        int next = at + Character.charCount(point);
        if (next >= limit || at == from) {
            return false;
        }
        int before = text.codePointBefore(at);
        int after = text.codePointAt(next);
        return switch (point) {
            case '\'', '\u2019', '\u02BC', '-', '\u2010', '\u2011' -> isWordPart(before) && isWordPart(after);
            case ',' -> isBetweenDigits(before, after);
            case '.' -> isBetweenDigits(before, after) || isInitial(text, at, from) && Character.isLetter(after);
            default -> isInvisibleJoiner(point);
        };
    }

    private static boolean isInvisibleJoiner(int point) {
        return point == 0x00AD || point == 0x200D;
    }

    private static boolean isBetweenDigits(int before, int after) {
        return Character.isDigit(before) && Character.isDigit(after);
    }

    private static boolean isInitial(String text, int at, int from) {
        return Character.isLetter(text.charAt(at - 1)) && (at - 1 == from || text.charAt(at - 2) == '.');
    }

    private static int endOfMark(String text, int from, int limit) {
        int point = text.codePointAt(from);
        int at = from + Character.charCount(point);
        if (point == '-' || point == '.') {
            while (at < limit && text.charAt(at) == point) {
                at++;
            }
        }
        return at;
    }
}
