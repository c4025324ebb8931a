package news.parallax.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sets of keys, found by what they share: so that a set need not be compared with all others.
 *
 * <p>Sets are numbered in the order in which they are added. A key leads to the first {@value #MAX_HOLDERS} sets that hold
 * it, which bounds the cost of a text that repeats itself. Not safe for several threads.
 */
public final class KeyIndex {
    private static final int MAX_HOLDERS = 500;

    private static final int FIRST_HOLDERS = 4;

    private final Map<String, Holders> postings = new HashMap<>();
    private int size;

    /** The sets that hold a key, ascending. */
    private static final class Holders {
        private int[] numbers = new int[FIRST_HOLDERS];
        private int size;

        void add(int number) {
            if (size < MAX_HOLDERS) {
                if (size == numbers.length) {
                    numbers = Arrays.copyOf(numbers, 2 * size);
                }
                numbers[size++] = number;
            }
        }
    }

    /** Adds a set and gives its number, from 0. */
    public int add(Set<String> keys) {
        for (String key : keys) {
            postings.computeIfAbsent(key, none -> new Holders()).add(size);
        }
        return size++;
    }

    /** The numbers of the sets that share at least so many keys with a set, ascending. */
    public List<Integer> sharing(Set<String> keys, int least) {
        int[] counts = new int[size];
        List<Integer> found = new ArrayList<>();
        for (String key : keys) {
            Holders holders = postings.get(key);
            for (int at = 0; holders != null && at < holders.size; at++) {
                if (++counts[holders.numbers[at]] == least) {
                    found.add(holders.numbers[at]);
                }
            }
        }
        found.sort(null);
        return found;
    }
}
