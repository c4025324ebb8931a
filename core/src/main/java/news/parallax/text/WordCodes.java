package news.parallax.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that words stand for, to be looked up for every word of a text: a word that stands for none, as most do, is told
 * by its hash in one table that is near in memory.
 */
public final class WordCodes {
    private final @Nullable String[] words;
    /** Hash and number of the word in the same place; 0 where there is none. */
    private final long[] slots;

    private WordCodes(Map<String, Integer> codes) {
        int size = 2 * Integer.highestOneBit(Math.max(2, codes.size() + codes.size() / 2));
        this.words = new String[size];
        this.slots = new long[size];
        codes.forEach(this::put);
    }

    /**
     * Words and their numbers.
     *
     * @param codes no number is 0
     */
    public static WordCodes of(Map<String, Integer> codes) {
        return new WordCodes(codes);
    }

    /** For each word that stands in a list a number with the bit of every list it stands in, the first list's lowest. */
    public static WordCodes ofLists(List<Set<String>> lists) {
        Map<String, Integer> codes = new TreeMap<>();
        for (int list = 0; list < lists.size(); list++) {
            int bit = 1 << list;
            lists.get(list).forEach(word -> codes.merge(word, bit, (some, more) -> some | more));
        }
        return of(codes);
    }

    private void put(String word, int code) {
        if (code == 0) {
            throw new IllegalArgumentException("no number for " + word);
        }
        int at = place(word);
        words[at] = word;
        slots[at] = (long) word.hashCode() << Integer.SIZE | code & 0xFFFF_FFFFL;
    }

    /** The number of a word, 0 if it has none. */
    public int of(String word) {
        return (int) slots[place(word)];
    }

    /** Where a word stands, or the free place where it would. */
    private int place(String word) {
        int hash = word.hashCode();
        int at = (hash ^ hash >>> 16) & slots.length - 1;
        while (slots[at] != 0 && ((int) (slots[at] >>> Integer.SIZE) != hash || !word.equals(words[at]))) {
            at = at + 1 & slots.length - 1;
        }
        return at;
    }
}
