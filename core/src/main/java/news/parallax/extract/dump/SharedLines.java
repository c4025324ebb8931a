package news.parallax.extract.dump;

import java.util.Arrays;
import java.util.List;
import news.parallax.model.Page;

/**
 * The lines of a dump that other dumps of its outlet show too: menus, boxes, notes, the foot of the page.
 *
 * <p>Lines are kept as hashes of their letters and digits, so what is kept of a dump does not grow with its words.
 * Immutable.
 */
public final class SharedLines {
    /** No line is shared: what is known of a dump that stands alone. */
    public static final SharedLines NONE = new SharedLines(new long[0]);

    private static final long PRIME = 0x100000001B3L;
    private static final long BASIS = 0xCBF29CE484222325L;

    private final long[] hashes;

    private SharedLines(long[] hashes) {
        this.hashes = hashes;
    }

    /**
     * For each of some pages, in order, the lines it shares with others of its outlet; pages of markup and clean texts
     * share none. Time and room grow linearly with the lines.
     */
    public static List<SharedLines> among(List<? extends Page> pages) {
        return new OutletDumps(pages).shared();
    }

    /** Lines by their hashes. */
    static SharedLines of(long[] hashes) {
        if (hashes.length == 0) {
            return NONE;
        }
        Arrays.sort(hashes);
        return new SharedLines(hashes);
    }

    /** How many lines of the dump are shared, equal ones counted once. */
    public int size() {
        return hashes.length;
    }

    /** True when other dumps of the outlet show a line with this key. */
    boolean has(String key) {
        return hashes.length > 0 && Arrays.binarySearch(hashes, hash(key)) >= 0;
    }

    /** The hash of a key (Fowler, Noll, Vo, FNV-1a with 64 bits, over UTF-16 units). */
    static long hash(String key) {
        long hash = BASIS;
        for (int at = 0; at < key.length(); at++) {
            hash = (hash ^ key.charAt(at)) * PRIME;
        }
        return hash;
    }
}
