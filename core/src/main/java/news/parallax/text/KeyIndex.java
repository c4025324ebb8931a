package news.parallax.text;

import java.util.ArrayList;
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

    private final Map<String, List<Integer>> postings = new HashMap<>();
    private int size;

    /** Adds a set and gives its number, from 0. */
    public int add(Set<String> keys) {
        for (String key : keys) {
            List<Integer> holders = postings.computeIfAbsent(key, none -> new ArrayList<>());
            if (holders.size() < MAX_HOLDERS) {
                holders.add(size);
            }
        }
        return size++;
    }

    /** The numbers of the sets that share at least so many keys with a set, ascending. */
    public List<Integer> sharing(Set<String> keys, int least) {
        int[] counts = new int[size];
        List<Integer> found = new ArrayList<>();
        for (String key : keys) {
            for (int number : postings.getOrDefault(key, List.of())) {
                if (++counts[number] == least) {
                    found.add(number);
                }
            }
        }
        found.sort(null);
        return found;
    }
}
