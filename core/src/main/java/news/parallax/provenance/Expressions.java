package news.parallax.provenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import news.parallax.text.Shingles;
import news.parallax.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds fixed expressions in a text where they start and end with its words.
 *
 * <p>Expressions lie in buckets by their first letters, the longest first; each start of a word is held against its
 * bucket. Cost is linear in the text.
 */
final class Expressions {
    private static final int BUCKETS = 1024;

    private final List<List<String>> buckets = new ArrayList<>();
    private final boolean ignoreCase;

    /**
     * A table of expressions.
     *
     * @param expressions in lower case where case does not matter
     * @param ignoreCase whether case does not matter
     */
    Expressions(Collection<String> expressions, boolean ignoreCase) {
        this.ignoreCase = ignoreCase;
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            buckets.add(new ArrayList<>(0));
        }
        expressions.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(expression -> bucket(expression, 0).add(expression));
    }

    /** The bucket of what starts at a place, by two letters, or by one beyond ASCII: there an expression may be a mark. */
    private List<String> bucket(String text, int at) {
        int first = form(text.charAt(at));
        boolean isPair = first < 0x80 && at + 1 < text.length();
        return buckets.get((isPair ? 31 * first + form(text.charAt(at + 1)) : first) & BUCKETS - 1);
    }

    private int form(char letter) {
        boolean isPlainCapital = letter >= 'A' && letter <= 'Z';
        return !ignoreCase || letter < 0x80 && !isPlainCapital
                ? letter
                : isPlainCapital ? letter + 'a' - 'A' : Character.toLowerCase(letter);
    }

    /**
     * An expression in a text.
     *
     * @param start where it starts
     * @param expression what it is
     */
    record Match(int start, String expression) {
        int end() {
            return start + expression.length();
        }
    }

    /** The first expression inside a range, the longest of those that start there; or null. */
    @Nullable
    Match first(String text, int from, int to) {
        boolean inWord = false;
        for (int at = from; at < to; at++) {
            char letter = text.charAt(at);
            boolean goesOn = inWord;
            inWord = isPart(text, at, letter);
            if (goesOn && inWord) {
                continue;
            }
            for (String expression : bucket(text, at)) {
                if (isAt(text, at, to, expression)) {
                    return new Match(at, expression);
                }
            }
        }
        return null;
    }

    private boolean isAt(String text, int at, int to, String expression) {
        int end = at + expression.length();
        return end <= to
                && form(text.charAt(end - 1)) == form(expression.charAt(expression.length() - 1))
                && text.regionMatches(ignoreCase, at, expression, 0, expression.length())
                && (end == to || !isPart(text, end, text.charAt(end)) || !isPart(text, end - 1, text.charAt(end - 1)));
    }

    /** True when an expression stands inside a range. */
    boolean areIn(String text, int from, int to) {
        return first(text, from, to) != null;
    }

    /** True for what words are made of; a letter of a script without spaces is a word for itself. */
    private static boolean isPart(String text, int at, char letter) {
        if (letter < 0x80) {
            return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9';
        }
        int point = Character.isLowSurrogate(letter) && at > 0 ? text.codePointAt(at - 1) : text.codePointAt(at);
        return Tokens.isWordPart(point) && !Shingles.standsAlone(point);
    }
}
