package news.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/*
 * Languages are told apart on every page, word by word, so a word is looked up where it stands: its hash rolls along while
 * its letters are read, in lower case, and is found in an open-addressing table. Nothing is cut out of the text.
 */

/** The function words of some forty languages, after the table {@code lang/mul/function-words.txt}. */
final class FunctionWords {
    /** Codes of the languages in the order of their table. */
    static final List<String> CODES =
            WordList.rows("mul/function-words").stream().map(row -> row.get(0)).toList();

    private static final int SIZE = 1 << 14;
    private static final String[] WORDS = new String[SIZE];
    private static final int[][] LANGUAGES = new int[SIZE][];
    private static final int[] NONE = {};

    /** {@link #fold} of the characters that most texts are written in: Latin, Greek, Cyrillic, Hebrew. */
    private static final char[] FOLDED = new char[0x600];

    static {
        for (char letter = 0; letter < FOLDED.length; letter++) {
            FOLDED[letter] = fold(letter);
        }
        speakers().forEach(FunctionWords::put);
    }

    private FunctionWords() {}

    private static Map<String, List<Integer>> speakers() {
        Map<String, List<Integer>> speakers = new TreeMap<>();
        List<List<String>> rows = WordList.rows("mul/function-words");
        for (int language = 0; language < rows.size(); language++) {
            for (String word : rows.get(language).get(1).split(" ")) {
                List<Integer> languages = speakers.computeIfAbsent(word, key -> new ArrayList<>(1));
                if (!languages.contains(language)) {
                    languages.add(language);
                }
            }
        }
        return speakers;
    }

    private static void put(String word, List<Integer> languages) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash * 31 + word.charAt(i);
        }
        int slot = slot(hash);
        while (WORDS[slot] != null) {
            slot = slot + 1 & SIZE - 1;
        }
        WORDS[slot] = word;
        LANGUAGES[slot] = languages.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 15) & SIZE - 1;
    }

    /** A word character in lower case with a straight apostrophe, 0 for a character that is in no word. */
    static char folded(char letter) {
        return letter < FOLDED.length ? FOLDED[letter] : fold(letter);
    }

    private static char fold(char letter) {
        if (Tokens.isApostrophe(letter)) {
            return '\'';
        }
        return Tokens.isWordPart(letter) ? Character.toLowerCase(letter) : 0;
    }

    /**
     * The languages, by their place in {@link #CODES}, that use a word as a function word.
     *
     * @param hash of its folded characters, as a string's hash is made
     * @param text holds the word in the range {@code [start, end)}
     */
    static int[] languages(int hash, char[] text, int start, int end) {
        int slot = slot(hash);
        for (String word = WORDS[slot]; word != null; word = WORDS[slot]) {
            if (word.length() == end - start && isWord(word, text, start)) {
                return LANGUAGES[slot];
            }
            slot = slot + 1 & SIZE - 1;
        }
        return NONE;
    }

    private static boolean isWord(String word, char[] text, int start) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != folded(text[start + i])) {
                return false;
            }
        }
        return true;
    }
}
