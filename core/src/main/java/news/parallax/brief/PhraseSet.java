package news.parallax.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Phrases that are looked for in sentences, all of them in one pass: two letters rule out most of them at most places. */
final class PhraseSet {
    private static final int PAIRS = 1 << 10;

    /** The phrases by their first two letters. */
    private final String[][] byPair = new String[PAIRS][];

    /**
     * A set of phrases.
     *
     * @param phrases of two letters or more
     */
    PhraseSet(List<String> phrases) {
        List<List<String>> found = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            found.add(new ArrayList<>());
        }
        phrases.forEach(phrase -> found.get(pair(phrase, 0)).add(phrase));
        Arrays.setAll(byPair, pair -> found.get(pair).toArray(String[]::new));
    }

    /** True when one of the phrases stands somewhere in a text. */
    boolean isIn(String text) {
        for (int at = 0; at + 1 < text.length(); at++) {
            if (isAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(String text, int at) {
        for (String phrase : byPair[pair(text, at)]) {
            if (text.startsWith(phrase, at)) {
                return true;
            }
        }
        return false;
    }

    private static int pair(String text, int at) {
        return (text.charAt(at) << 5 ^ text.charAt(at + 1)) & PAIRS - 1;
    }
}
