package news.parallax.provenance;

import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * A part of the table of a {@link SketchIndex}: open addressing with linear probing, guarded by its own lock.
 *
 * <p>The table is never full: an index holds fewer articles than it has places for. An entry is the upper 36 bits of a hash above the number of an article, counted from 1; 0 is free.
 */
final class Shard {
    /** Bits of an entry that hold the article. */
    static final int NUMBER_BITS = 28;

    private static final long NUMBER = (1L << NUMBER_BITS) - 1;

    /** Articles of one shingle that are kept: more make it a stock phrase, or copies of which the first are enough. */
    private static final int OVERALL_LIMIT = 40;

    /** Articles of one outlet with a shingle that make it boilerplate there. */
    private static final int OUTLET_LIMIT = 5;

    private final LongBuffer table;
    private final int mask;

    Shard(LongBuffer table) {
        this.table = table;
        this.mask = table.capacity() - 1;
    }

    /** What is asked of the articles while a shard is searched. */
    interface Articles {
        /** True when the article is still there. */
        boolean isLive(int number);

        /** True when both are of one known outlet. */
        boolean isSameOutlet(int number);
    }

    /**
     * Collects the articles of a hash.
     *
     * @param found takes their numbers
     * @param size how many are in it
     * @param number article to put in, -1 for none
     * @return how many are in {@code found} then
     */
    synchronized int search(long hash, int[] found, int size, int number, Articles articles) {
        long check = hash >>> NUMBER_BITS;
        int slot = home(check);
        int end = size;
        for (long entry = table.get(slot); entry != 0; entry = table.get(slot)) {
            // An article is looked up only where the hash is the one: each look is a miss of the cache.
            if (entry >>> NUMBER_BITS == check && end < found.length) {
                int other = (int) (entry & NUMBER) - 1;
                found[end] = other;
                end += articles.isLive(other) ? 1 : 0;
            }
            slot = slot + 1 & mask;
        }
        int kept = withoutBoilerplate(found, size, end, articles);
        boolean isCommon = kept < end || end - size >= OVERALL_LIMIT;
        if (!isCommon) {
            put(slot, check, number);
        }
        return kept;
    }

    private void put(int slot, long check, int number) {
        if (number >= 0) {
            table.put(slot, check << NUMBER_BITS | number + 1);
        }
    }

    /** Drops the articles of the outlet when there are so many that the shingle is its boilerplate. */
    private static int withoutBoilerplate(int[] found, int from, int end, Articles articles) {
        int ofOutlet = 0;
        for (int at = from; at < end; at++) {
            ofOutlet += articles.isSameOutlet(found[at]) ? 1 : 0;
        }
        return ofOutlet >= OUTLET_LIMIT ? withoutOutlet(found, from, end, articles) : end;
    }

    private static int withoutOutlet(int[] found, int from, int end, Articles articles) {
        int kept = from;
        for (int at = from; at < end; at++) {
            if (!articles.isSameOutlet(found[at])) {
                found[kept++] = found[at];
            }
        }
        return kept;
    }

    /** What stands where the search for a hash begins: read for many hashes before they are searched, to wait once for all. */
    long first(long hash) {
        return table.get(home(hash >>> NUMBER_BITS));
    }

    private int home(long check) {
        return (int) check & mask;
    }

    /** Drops the entries of articles that are gone. */
    synchronized void sweep(IntPredicate isLive) {
        long[] kept = new long[mask + 1];
        int size = 0;
        for (int slot = 0; slot <= mask; slot++) {
            long entry = table.get(slot);
            if (entry != 0 && isLive.test((int) (entry & NUMBER) - 1)) {
                kept[size++] = entry;
            }
            table.put(slot, 0);
        }
        for (long entry : Arrays.copyOf(kept, size)) {
            int slot = home(entry >>> NUMBER_BITS);
            while (table.get(slot) != 0) {
                slot = slot + 1 & mask;
            }
            table.put(slot, entry);
        }
    }
}
