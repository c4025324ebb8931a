package news.parallax.eval.coverage;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import news.parallax.text.Shingles;

/** The two measures most tools use for near copies, as their defaults are: they show what containment is for. */
final class Peers {
    private static final int SLOTS = 128;

    private Peers() {}

    /** MinHash signature of a text: the smallest of its shingles under each of 128 hashes. */
    static long[] minHash(String text) {
        Shingles shingles = Shingles.of(text);
        long[] smallest = new long[SLOTS];
        Arrays.fill(smallest, Long.MAX_VALUE);
        for (int at = 0; at < shingles.size(); at++) {
            long hash = shingles.hash(at);
            for (int slot = 0; slot < SLOTS; slot++) {
                long permuted = (hash ^ slot * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
                smallest[slot] = Math.min(smallest[slot], permuted ^ permuted >>> 29);
            }
        }
        return smallest;
    }

    /** Jaccard similarity of two texts as estimated by their signatures, 0..1. */
    static double jaccard(long[] one, long[] two) {
        int equal = 0;
        for (int slot = 0; slot < SLOTS; slot++) {
            equal += one[slot] == two[slot] ? 1 : 0;
        }
        return equal / (double) SLOTS;
    }

    /** Share of the distinct shingles of the text with fewer of them that stand in the other, 0..1. */
    static double containment(String one, String two) {
        Set<Long> shingles = shingles(one);
        Set<Long> others = shingles(two);
        int fewer = Math.min(shingles.size(), others.size());
        shingles.retainAll(others);
        return fewer == 0 ? 0 : shingles.size() / (double) fewer;
    }

    private static Set<Long> shingles(String text) {
        Set<Long> hashes = new HashSet<>();
        for (long hash : Shingles.of(text).hashes()) {
            hashes.add(hash);
        }
        return hashes;
    }

    /** SimHash of a text: each bit is the majority of that bit over the hashes of its shingles. */
    static long simHash(String text) {
        Shingles shingles = Shingles.of(text);
        int[] balance = new int[Long.SIZE];
        for (int at = 0; at < shingles.size(); at++) {
            long hash = shingles.hash(at);
            for (int bit = 0; bit < Long.SIZE; bit++) {
                balance[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
            }
        }
        long result = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            result |= balance[bit] > 0 ? 1L << bit : 0;
        }
        return result;
    }
}
