package news.parallax.extract.dump;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds cards about people that ran into the sentence which names them.
 *
 * <p>A page shows, when a reader points at a name, the full name, some headlines and "MORE". Where the page is taken as
 * text, all of it stands behind the name: "Mayor Oda Lind Oda Marit LindBridge opens early Lind: no third term MORE said
 * so." What gives it away is the surname said again within a few names, and "MORE" in capitals behind it. Time grows
 * linearly with the line.
 */
final class NameCards {
    private static final Pattern END = Pattern.compile(" MORE(?![\\p{L}\\p{N}])");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Set<String> SUFFIXES = Set.of("Jr.", "Sr.", "Jr", "Sr", "II", "III", "IV");
    private static final int MAX_CARD = 900;
    private static final int MAX_NAMES = 7;
    private static final int MIN_SURNAME = 2;

    private NameCards() {}

    /** The cards of a line, in order, each from behind the name to the end of "MORE". */
    static List<Span> of(String line) {
        if (!line.contains("MORE")) {
            return List.of();
        }
        List<Span> cards = new ArrayList<>();
        Matcher end = END.matcher(line);
        int from = 0;
        while (end.find()) {
            Span card = card(line, Math.max(from, end.start() - MAX_CARD), end.start());
            if (card != null) {
                cards.add(new Span(card.start(), end.end()));
            }
            from = end.end();
        }
        return cards;
    }

    /** A line without its cards. */
    static String without(String line, List<Span> cards) {
        if (cards.isEmpty()) {
            return line;
        }
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (Span card : cards) {
            rest.append(line, from, card.start());
            from = card.end();
        }
        return rest.append(line, from, line.length()).toString();
    }

    /** The first card that starts between two places of a line: one whose name ran into a headline, else any. */
    private static @Nullable Span card(String line, int from, int to) {
        List<Span> words = new ArrayList<>();
        Matcher word = WORD.matcher(line).region(from, to);
        int apart = -1;
        while (word.find()) {
            words.add(new Span(word.start(), word.end()));
            int joined = named(line, words, true);
            if (joined >= 0) {
                return new Span(joined, to);
            }
            apart = apart >= 0 ? apart : named(line, words, false);
        }
        return apart < 0 ? null : new Span(apart, to);
    }

    /** Where the name ends which the last of these words says again; -1 if it says none. */
    private static int named(String line, List<Span> words, boolean isJoined) {
        String last = words.getLast().of(line);
        int first = Math.max(0, words.size() - 1 - MAX_NAMES);
        for (int at = words.size() - 2; at >= first; at--) {
            String earlier = surname(words.get(at).of(line));
            boolean again = isJoined ? runsOn(last, earlier) : isFullNameAgain(line, words, at);
            if (at < words.size() - 2 && again) {
                Span next = words.get(at + 1);
                return SUFFIXES.contains(next.of(line))
                        ? next.end()
                        : words.get(at).start() + earlier.length();
            }
            if (!isOfName(words.get(at).of(line))) {
                return -1;
            }
        }
        return -1;
    }

    /** Starts with the surname and goes on with a capital, a figure or a mark: "LindBridge". */
    private static boolean runsOn(String word, String surname) {
        return surname.length() >= MIN_SURNAME
                && Character.isUpperCase(surname.charAt(0))
                && word.length() > surname.length() + 1
                && word.startsWith(surname)
                && !Character.isLowerCase(word.charAt(surname.length()));
    }

    /** The last word is the surname, and the given name stands between the two: "Oda Lind Oda Marit Lind". */
    private static boolean isFullNameAgain(String line, List<Span> words, int at) {
        return at > 0
                && words.getLast().of(line).equals(words.get(at).of(line))
                && words.subList(at + 1, words.size() - 1).stream()
                        .anyMatch(word -> word.of(line).equals(words.get(at - 1).of(line)));
    }

    /** The letters a word starts with, hyphens and apostrophes inside a name included. */
    private static String surname(String word) {
        int end = 0;
        while (end < word.length() && (Character.isLetter(word.charAt(end)) || isInner(word, end))) {
            end++;
        }
        return word.substring(0, end);
    }

    private static boolean isInner(String word, int at) {
        char mark = word.charAt(at);
        return (mark == '-' || mark == '\'' || mark == '’')
                && at + 1 < word.length()
                && Character.isUpperCase(word.charAt(at + 1));
    }

    private static boolean isOfName(String word) {
        char first = word.charAt(0);
        return Character.isUpperCase(first) && !word.endsWith(",") || first == '(' && word.endsWith(")");
    }
}
