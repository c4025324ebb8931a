package news.parallax.extract.metadata;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads who holds the copyright of a page: the name behind "©" or "Copyright" and the years.
 *
 * <p>Names of companies are left out: "Example Media Ltd." owns papers, it is none.
 */
public final class Copyrights {
    private static final int MAX_CHARS = 60;
    private static final int MAX_WORDS = 6;
    private static final int REACH = 200;
    private static final List<String> ENDS =
            List.of(". ", " | ", " - ", " – ", " — ", ", ", " • ", " · ", "(", " all rights", " or its", "\n", "; ");
    private static final List<String> COMPANIES =
            List.of("ltd", "ltd.", "limited", "inc", "inc.", "llc", "plc", "gmbh", "ag", "corp", "corp.", "s.a.", "bv");

    private Copyrights() {}

    /**
     * The holder that a line of text names.
     *
     * @param text a line such as {@code © 2024 The Example Post. All rights reserved.}
     * @return the name, at most 60 characters, or null if the line names none
     */
    public static @Nullable String holder(String text) {
        int start = afterMark(text);
        if (start < 0) {
            return null;
        }
        String rest = text.substring(start, Math.min(text.length(), start + REACH));
        rest = rest.substring(skipYears(rest));
        String name = rest.substring(0, end(rest)).strip();
        name = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        return isName(name) ? name : null;
    }

    /** The place behind the first mark of a text that starts with one or has the sign early; -1 if there is none. */
    private static int afterMark(String text) {
        int sign = text.indexOf('\u00A9');
        if (sign >= 0 && sign < MAX_CHARS) {
            return sign + 1;
        }
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        for (String mark : new String[] {"copyright ", "(c) "}) {
            if (text.regionMatches(true, start, mark, 0, mark.length())) {
                return start + mark.length();
            }
        }
        return -1;
    }

    private static int skipYears(String rest) {
        int at = 0;
        while (at < rest.length() && !Character.isLetter(rest.charAt(at))) {
            at++;
        }
        for (String word : new String[] {"copyright ", "by "}) {
            if (rest.regionMatches(true, at, word, 0, word.length())) {
                return at + word.length() + skipYears(rest.substring(at + word.length()));
            }
        }
        return at;
    }

    private static int end(String rest) {
        String lower = rest.toLowerCase(Locale.ROOT);
        int end = lower.length();
        for (String mark : ENDS) {
            int at = lower.indexOf(mark);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        int digits = 0;
        while (digits < end && !Character.isDigit(rest.charAt(digits))) {
            digits++;
        }
        return Math.min(end, digits);
    }

    private static boolean isName(String name) {
        String[] words = name.split(" ", MAX_WORDS + 1);
        return name.length() >= 3
                && name.length() <= MAX_CHARS
                && words.length <= MAX_WORDS
                && Character.isUpperCase(name.codePointAt(0))
                && !COMPANIES.contains(words[words.length - 1].toLowerCase(Locale.ROOT));
    }
}
