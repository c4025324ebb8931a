package news.parallax.extract.html;

import java.util.List;

/*
 * Class names are split at everything that is not a letter and where lower case turns to upper case; each word, and each
 * name with its separators left out ("read-next" as "readnext"), is looked up in an open-addressing table. Hashes roll
 * along while the characters are read, so a lookup allocates nothing and a class attribute costs one pass, where a list
 * of patterns (as in the usual extractors) costs one pass for each pattern.
 */

/** What the words of class names and identifiers say about an element, after the table {@code markers.tsv}. */
final class Markers {
    /** Attributes longer than this are generated styles; their tail says nothing about the page. */
    static final int MAX_CHARS = 400;

    private static final int SIZE = 8192;
    private static final String[] KEYS = new String[SIZE];
    private static final long[] MARKS = new long[SIZE];

    /** Letters in lower case, 0 for what is no letter. */
    private static final char[] FOLDED = folded();

    static {
        for (List<String> row : Tables.rows("markers.tsv")) {
            put(row.get(0), Tables.marks(row.get(1)));
        }
    }

    private Markers() {}

    /** The marks of all names in an attribute value, as bits. */
    static long marks(String value) {
        return marks(value, new char[MAX_CHARS]);
    }

    /** The same with room for the characters that are read, {@link #MAX_CHARS} of them. */
    static long marks(String value, char[] room) {
        long marks = 0;
        int limit = Math.min(value.length(), MAX_CHARS);
        value.getChars(0, limit, room, 0);
        int at = 0;
        while (at < limit) {
            while (at < limit && room[at] <= ' ') {
                at++;
            }
            int start = at;
            while (at < limit && room[at] > ' ') {
                at++;
            }
            if (at - start > 1) {
                marks |= name(room, start, at);
            }
        }
        return marks;
    }

    /** The marks of one name: of its words and of the name as a whole. */
    private static long name(char[] value, int start, int end) {
        long marks = 0;
        int joined = 0;
        int letters = 0;
        int hash = 0;
        int wordStart = start;
        boolean afterLower = false;
        for (int at = start; at < end; at++) {
            int letter = value[at];
            int folded = folded(letter);
            boolean upper = folded != letter && folded != 0;
            if (folded == 0 || upper && afterLower) {
                marks |= lookUp(hash, value, wordStart, at);
                hash = 0;
                wordStart = folded == 0 ? at + 1 : at;
            }
            afterLower = folded != 0 && !upper;
            if (folded != 0) {
                hash = hash * 31 + folded;
                joined = joined * 31 + folded;
                letters++;
            }
        }
        marks |= lookUp(hash, value, wordStart, end);
        marks |= wordStart > start ? lookUpJoined(joined, letters, value, start, end) : 0;
        return withBody(marks);
    }

    /** What is named both after an article and after content is the text of one. */
    private static long withBody(long marks) {
        boolean body = Mark.ARTICLE.in(marks) && Mark.CONTENT.in(marks);
        return body ? marks | Mark.ARTICLE_BODY.bit() : marks;
    }

    private static char[] folded() {
        char[] folded = new char[256];
        for (char letter = 0; letter < folded.length; letter++) {
            folded[letter] = isLetter(letter) ? (char) (isUpper(letter) ? letter + 32 : letter) : 0;
        }
        return folded;
    }

    private static boolean isLetter(int letter) {
        return isUpper(letter) || letter >= 'a' && letter <= 'z' || letter >= 0xC0;
    }

    private static boolean isUpper(int letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    private static void put(String word, long marks) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash * 31 + word.charAt(i);
        }
        int slot = slot(hash);
        while (KEYS[slot] != null && !KEYS[slot].equals(word)) {
            slot = slot + 1 & SIZE - 1;
        }
        KEYS[slot] = word;
        MARKS[slot] |= marks;
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 13) & SIZE - 1;
    }

    private static long lookUp(int hash, char[] value, int start, int end) {
        if (start >= end) {
            return 0;
        }
        int slot = slot(hash);
        for (String key = KEYS[slot]; key != null; key = KEYS[slot]) {
            if (key.length() == end - start && isSame(key, value, start)) {
                return MARKS[slot];
            }
            slot = slot + 1 & SIZE - 1;
        }
        return 0;
    }

    /** True where a key stands in a value, whatever the case of its letters. */
    private static boolean isSame(String key, char[] value, int start) {
        for (int i = 0; i < key.length(); i++) {
            if (folded(value[start + i]) != key.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int folded(int letter) {
        return letter < FOLDED.length ? FOLDED[letter] : letter;
    }

    private static long lookUpJoined(int hash, int letters, char[] value, int start, int end) {
        int slot = slot(hash);
        for (String key = KEYS[slot]; key != null; key = KEYS[slot]) {
            if (key.length() == letters && sameLetters(key, value, start, end)) {
                return MARKS[slot];
            }
            slot = slot + 1 & SIZE - 1;
        }
        return 0;
    }

    private static boolean sameLetters(String key, char[] value, int start, int end) {
        int k = 0;
        for (int at = start; at < end; at++) {
            char letter = value[at];
            if (Character.isLetter(letter)) {
                if (k == key.length() || Character.toLowerCase(letter) != key.charAt(k)) {
                    return false;
                }
                k++;
            }
        }
        return k == key.length();
    }
}
