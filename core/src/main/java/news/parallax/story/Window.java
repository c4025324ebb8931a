package news.parallax.story;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The articles that new ones are compared with, in order of arrival, and the comparisons made.
 *
 * <p>Entries stand in a ring by their number, so that an entry that is gone costs nothing. A new one is compared with the
 * {@link #COMPARED} that share most of its heaviest terms.
 */
final class Window {
    /** Terms of an article in the index, and looked up. */
    static final int KEYS = 25;

    /** Earlier articles that a new one is compared with. F1 was .9207 with 24, .9208 with 16, .9192 with 12. */
    private static final int COMPARED = 16;

    /** Articles looked at for those: some are gone, or too far in time. */
    private static final int LOOKED_AT = 40;

    /** The best of those are compared in any case: how much else is written on a matter is known from them. */
    private static final int CLOSEST = 8;

    /** Product of the weights of shared heavy terms from which others are compared: below it two articles have little in common. */
    private static final float LEAST = .05f;

    private static final int LEAD = Similarity.FEATURES.indexOf("lead");
    private static final int BODY = Similarity.FEATURES.indexOf("body");

    private final Postings postings = new Postings();
    private @Nullable Entry[] ring = new Entry[1 << 10];
    private final Products products = new Products();
    private int first;
    private int next;
    private int gone;

    /** Number of the entry that comes next. */
    int next() {
        return next;
    }

    /** Number of the oldest entry that may be there. */
    int first() {
        return first;
    }

    /** Number of places in use. */
    int size() {
        return next - first;
    }

    /** The entry with a number, or null when it is gone. */
    @Nullable
    Entry entry(int number) {
        return number < first || number >= next ? null : ring[number & ring.length - 1];
    }

    /** Compares an entry with those before it and puts it behind them. */
    void add(Entry entry) {
        if (next - first == ring.length) {
            grow();
        }
        int[] keys = entry.member.keys(KEYS, term -> true);
        compare(entry, keys);
        TermVector body = entry.member.vectors().body();
        for (int term : keys) {
            postings.add(term, entry.number, body.weight(term));
        }
        ring[entry.number & ring.length - 1] = entry;
        next++;
    }

    /** Takes an entry out. */
    void remove(int number) {
        ring[number & ring.length - 1] = null;
        while (first < next && ring[first & ring.length - 1] == null) {
            first++;
        }
        gone++;
        if (gone > ring.length) {
            postings.forget(first);
            gone = 0;
        }
    }

    /** Hands on all entries, oldest first. */
    void each(Consumer<Entry> action) {
        for (int number = first; number < next; number++) {
            Entry entry = entry(number);
            if (entry != null) {
                action.accept(entry);
            }
        }
    }

    private void grow() {
        @Nullable Entry[] larger = new Entry[2 * ring.length];
        for (int number = first; number < next; number++) {
            larger[number & larger.length - 1] = ring[number & ring.length - 1];
        }
        ring = larger;
    }

    private void compare(Entry entry, int[] keys) {
        TermVector body = entry.member.vectors().body();
        for (int term : keys) {
            postings.multiply(term, body.weight(term), first, products);
        }
        long[] best = products.best(LOOKED_AT);
        Probe probe = new Probe(entry.member);
        int compared = 0;
        for (int at = 0; at < best.length && compared < COMPARED; at++) {
            if (compared >= CLOSEST && Float.intBitsToFloat((int) (best[at] >> 32)) < LEAST) {
                break;
            }
            Entry other = entry((int) best[at]);
            if (other != null && entry.member.isComparable(other.member, Neighbours.HORIZON)) {
                compare(entry, other, probe);
                compared++;
            }
        }
    }

    private static void compare(Entry one, Entry two, Probe probe) {
        double[] features = probe.features(two.member, 0);
        double score = Similarity.shipped().fixedScore(features);
        double undated = Similarity.shipped().fixedScore(Similarity.undated(features));
        double timeless = Similarity.shipped().fixedScore(Similarity.timeless(features));
        one.compared(two.number, score, undated, timeless);
        two.compared(one.number, score, undated, timeless);
        Density.add(one.density, two.density, one.member.days(two.member), features[LEAD] + features[BODY]);
    }
}
