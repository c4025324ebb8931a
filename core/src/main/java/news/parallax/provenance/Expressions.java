package news.parallax.provenance;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
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

    private static final String[] NONE = {};

    /** What is part of a word in ASCII. */
    private static final boolean[] PARTS = parts();

    private final String[][] buckets = new String[BUCKETS][];

    /** ASCII that expressions begin with: most words, and all white space, need no look into a bucket. */
    private final boolean[] beginnings = new boolean[0x80];

    private final boolean ignoreCase;

    /**
     * A table of expressions.
     *
     * @param expressions in lower case where case does not matter
     * @param ignoreCase whether case does not matter
     */
    Expressions(Collection<String> expressions, boolean ignoreCase) {
        this.ignoreCase = ignoreCase;
        Arrays.fill(buckets, NONE);
        expressions.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(this::add);
    }

    private void add(String expression) {
        char first = expression.charAt(0);
        if (first < 0x80) {
            beginnings[first] = true;
            beginnings[ignoreCase ? Character.toUpperCase(first) : first] = true;
        }
        int bucket = bucket(expression, 0);
        String[] more = Arrays.copyOf(buckets[bucket], buckets[bucket].length + 1);
        more[more.length - 1] = expression;
        buckets[bucket] = more;
    }

    /** The bucket of what starts at a place, by two letters, or by one beyond ASCII: there an expression may be a mark. */
    private int bucket(String text, int at) {
        int first = form(text.charAt(at));
        boolean isPair = first < 0x80 && at + 1 < text.length();
        return (isPair ? 31 * first + form(text.charAt(at + 1)) : first) & BUCKETS - 1;
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
            inWord = letter < 0x80 ? PARTS[letter] : isPart(text, at, letter);
            if (goesOn && inWord || letter < 0x80 && !beginnings[letter]) {
                continue;
            }
            String[] bucket = buckets[bucket(text, at)];
            String expression = bucket.length == 0 ? null : at(text, at, to, bucket);
            if (expression != null) {
                return new Match(at, expression);
            }
        }
        return null;
    }

    private @Nullable String at(String text, int at, int to, String[] bucket) {
        for (String expression : bucket) {
            if (isAt(text, at, to, expression)) {
                return expression;
            }
        }
        return null;
    }

    private boolean isAt(String text, int at, int to, String expression) {
        int end = at + expression.length();
        return end <= to
                && isLike(text, end - 1, expression, expression.length() - 1)
                && isLike(text, at + expression.length() / 2, expression, expression.length() / 2)
                && text.regionMatches(ignoreCase, at, expression, 0, expression.length())
                && (end == to || !isPart(text, end, text.charAt(end)) || !isPart(text, end - 1, text.charAt(end - 1)));
    }

    /** True when a letter is that of an expression: most that begin alike differ in the last or in the middle one. */
    private boolean isLike(String text, int at, String expression, int place) {
        return form(text.charAt(at)) == form(expression.charAt(place));
    }

    /** True when an expression stands inside a range. */
    boolean areIn(String text, int from, int to) {
        return first(text, from, to) != null;
    }

    private static boolean[] parts() {
        boolean[] parts = new boolean[0x80];
        for (int letter = 0; letter < parts.length; letter++) {
            parts[letter] = Tokens.isWordPart(letter);
        }
        return parts;
    }

    /** True for what words are made of; a letter of a script without spaces is a word for itself. */
    private static boolean isPart(String text, int at, char letter) {
        if (letter < 0x80) {
            return PARTS[letter];
        }
        int point = Character.isLowSurrogate(letter) && at > 0 ? text.codePointAt(at - 1) : text.codePointAt(at);
        return Tokens.isWordPart(point) && !Shingles.standsAlone(point);
    }
}
