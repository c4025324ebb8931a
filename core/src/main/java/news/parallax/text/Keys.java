package news.parallax.text;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sorted set of keys that does not change, in one array: most of what is asked of keys is what two sets share.
 *
 * <p>A key that many sentences hold is one string in all of them: kept sets take a third of the memory, and what is looked
 * up again and again stays near the processor.
 */
final class Keys extends AbstractSet<String> {
    private final String[] sorted;
    private final int size;
    /** Hashes of the keys, ascending; null until they are asked for. */
    private int @Nullable [] hashes;

    private Keys(String[] sorted, int size) {
        this.sorted = sorted;
        this.size = size;
    }

    /** The same keys, sorted. */
    static Keys of(Collection<String> keys) {
        if (keys instanceof Keys known) {
            return known;
        }
        String[] sorted = new String[keys.size()];
        int at = 0;
        for (String key : keys) {
            sorted[at++] = key.intern();
        }
        Arrays.sort(sorted);
        return new Keys(sorted, sorted.length);
    }

    /** The keys that both hold. */
    Keys shared(Keys other) {
        String[] shared = new String[Math.min(size, other.size)];
        int found = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < size && theirs < other.size) {
            int order = compared(sorted[mine], other.sorted[theirs]);
            if (order == 0) {
                shared[found++] = sorted[mine];
            }
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return new Keys(shared, found);
    }

    /** False when both surely hold fewer keys in common than so many: found by their hashes alone. */
    boolean canShare(Keys other, int least) {
        int[] some = hashes();
        int[] others = other.hashes();
        int left = least;
        int mine = 0;
        int theirs = 0;
        while (left > 0 && mine < some.length && theirs < others.length) {
            int one = some[mine];
            int two = others[theirs];
            left -= one == two ? 1 : 0;
            mine += one <= two ? 1 : 0;
            theirs += one >= two ? 1 : 0;
        }
        return left <= 0;
    }

    /** Worked out twice when two threads ask at once, to the same. */
    private int[] hashes() {
        int[] known = hashes;
        if (known == null) {
            known = new int[size];
            for (int at = 0; at < size; at++) {
                known[at] = sorted[at].hashCode();
            }
            Arrays.sort(known);
            hashes = known;
        }
        return known;
    }

    private static int compared(String some, String other) {
        return some.equals(other) ? 0 : some.compareTo(other);
    }

    @Override
    public boolean contains(Object key) {
        return key instanceof String text && Arrays.binarySearch(sorted, 0, size, text) >= 0;
    }

    @Override
    public Iterator<String> iterator() {
        List<String> keys = Arrays.asList(sorted);
        return size == sorted.length ? keys.iterator() : keys.subList(0, size).iterator();
    }

    @Override
    public int size() {
        return size;
    }
}
