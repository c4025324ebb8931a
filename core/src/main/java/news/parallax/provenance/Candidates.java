package news.parallax.provenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.text.Shingles;

/**
 * Finds the pairs of articles worth aligning, in time that grows with the number of articles, not of pairs.
 *
 * <p>All sampled shingles are sorted together with the article they come from, so that the articles of one shingle lie
 * side by side. Each article then counts, over its sample, the earlier articles it meets; those that it meets in more
 * than stock phrases ({@link Seeds}) are candidates. A shingle
 * that very many articles share shows an article only the first few of them: ten thousand copies are each compared with
 * some of the first, never all with all, and still end in one group.
 *
 * <p>A shingle that an outlet prints in many articles that are not copies of each other is boilerplate there, and one
 * that is printed nearly everywhere is a stock phrase; neither makes candidates nor counts in what follows.
 */
final class Candidates {
    /** Articles of one shingle that a later article is compared with. */
    private static final int FIRST = 12;

    /** Articles of one outlet that make a shingle its boilerplate. */
    private static final int OUTLET_LIMIT = 5;

    /** Articles of all outlets that make a shingle a stock phrase, copies counted once. */
    private static final int OVERALL_LIMIT = 60;

    /** Blocks of articles that are looked up side by side. */
    private static final int BLOCKS = 64;

    private static final int DOCUMENT_BITS = 64 - Shingles.KEY_BITS;
    private static final long DOCUMENT = (1L << DOCUMENT_BITS) - 1;

    private final List<Fingerprint> fingerprints;
    private final int[] outlets;
    /** Key of a shingle above the number of an article, ascending. */
    private final long[] entries;
    /** First entry of the same shingle, for each entry. */
    private final int[] starts;
    /** Entries of each article; those of article i begin at {@code offsets[i]}. */
    private final int[] positions;

    private final int[] offsets;
    /** By entry: the article. */
    private final int[] documents;
    /** By entry: whether the shingle is boilerplate of the article's outlet, or a stock phrase. */
    private final boolean[] common;

    /**
     * Sorts the samples of some articles.
     *
     * @param fingerprints at most 16 million, in an order that does not depend on the input's
     * @param outlets number of each one's outlet, -1 where it is unknown
     */
    Candidates(List<Fingerprint> fingerprints, int[] outlets) {
        this.fingerprints = fingerprints;
        this.outlets = outlets.clone();
        this.offsets = new int[fingerprints.size() + 1];
        for (int document = 0; document < fingerprints.size(); document++) {
            offsets[document + 1] =
                    offsets[document] + fingerprints.get(document).sample().length;
        }
        this.entries = entries();
        this.documents = new int[entries.length];
        this.common = new boolean[entries.length];
        this.starts = new int[entries.length];
        this.positions = new int[entries.length];
        index();
        markCommon(copyClasses());
    }

    /** Room to count the articles that one meets, for one thread at a time. */
    static final class Room {
        /** How often each article is met; all 0 between two uses. */
        private final int[] counts;

        private final int[] met;

        /** Room for some number of articles. */
        Room(int articles) {
            this.counts = new int[articles];
            this.met = new int[articles];
        }
    }

    private long[] entries() {
        long[] all = new long[offsets[fingerprints.size()]];
        int at = 0;
        for (int document = 0; document < fingerprints.size(); document++) {
            for (long sampled : fingerprints.get(document).sample()) {
                all[at++] = sampled & ~DOCUMENT | document;
            }
        }
        Arrays.parallelSort(all);
        return all;
    }

    private void index() {
        int[] next = offsets.clone();
        for (int at = 0; at < entries.length; at++) {
            boolean same = at > 0 && entries[at - 1] >> DOCUMENT_BITS == entries[at] >> DOCUMENT_BITS;
            starts[at] = same ? starts[at - 1] : at;
            documents[at] = (int) (entries[at] & DOCUMENT);
            positions[next[documents[at]]++] = at;
        }
    }

    /** The earlier articles worth aligning with an article, in ascending order. Safe for threads with rooms of their own. */
    int[] earlier(int document, Room room) {
        int size = meet(document, room, true);
        int[] met = room.met;
        int[] counts = room.counts;
        Fingerprint own = fingerprints.get(document);
        int sampled = sampled(document);
        int worth = 0;
        for (int at = 0; at < size; at++) {
            int other = met[at];
            if (counts[other] >= Seeds.enough(sampled, sampled(other))
                    && Seeds.of(own, fingerprints.get(other)).areWorthAligning()) {
                met[worth++] = other;
            }
            counts[other] = 0;
        }
        int[] earlier = Arrays.copyOf(met, worth);
        Arrays.sort(earlier);
        return earlier;
    }

    /** Number of sampled shingles of an article. */
    private int sampled(int document) {
        return offsets[document + 1] - offsets[document];
    }

    /** The shingles of an article's sample that are boilerplate of its outlet or stock phrases, by place. */
    BitSet commonPlaces(int document) {
        BitSet places = new BitSet();
        long[] keys = new long[sampled(document)];
        int size = 0;
        for (int at = offsets[document]; at < offsets[document + 1]; at++) {
            if (common[positions[at]]) {
                keys[size++] = entries[positions[at]] >> DOCUMENT_BITS;
            }
        }
        if (size > 0) {
            Arrays.sort(keys, 0, size);
            long[] hashes = fingerprints.get(document).shingles().hashes();
            long limit = Shingles.largestSampled(Fingerprint.RATE);
            for (int at = 0; at < hashes.length; at++) {
                long key = hashes[at] << DOCUMENT_BITS >> DOCUMENT_BITS;
                boolean isSampled = Long.compareUnsigned(hashes[at], limit) <= 0;
                if (isSampled && Arrays.binarySearch(keys, 0, size, key) >= 0) {
                    places.set(at);
                }
            }
        }
        return places;
    }

    /**
     * Puts the earlier articles an article meets into the room; how often stands in its counts, to be set back by the
     * caller.
     *
     * @return how many it meets
     */
    private int meet(int document, Room room, boolean skipCommon) {
        int[] counts = room.counts;
        int size = 0;
        for (int place = offsets[document]; place < offsets[document + 1]; place++) {
            int position = positions[place];
            if (skipCommon && common[position]) {
                continue;
            }
            int limit = Math.min(position, starts[position] + FIRST);
            for (int at = starts[position]; at < limit; at++) {
                int other = documents[at];
                if (!(skipCommon && common[at]) && counts[other]++ == 0) {
                    room.met[size++] = other;
                }
            }
        }
        return size;
    }

    /** A number for each article, equal for near copies: what must not be mistaken for boilerplate. */
    private int[] copyClasses() {
        int size = fingerprints.size() / BLOCKS + 1;
        Groups groups = new Groups(fingerprints.size());
        IntStream.range(0, BLOCKS)
                .parallel()
                .mapToObj(block -> nearCopies(block * size, Math.min(fingerprints.size(), (block + 1) * size)))
                .toList()
                .forEach(pairs -> pairs.forEach(pair -> groups.join((int) (pair >> 32), (int) (long) pair)));
        return groups.roots();
    }

    /** Pairs of near copies, each an article of some above one before it. */
    private List<Long> nearCopies(int from, int to) {
        Room room = new Room(fingerprints.size());
        List<Long> pairs = new ArrayList<>();
        for (int document = from; document < to; document++) {
            int size = sampled(document);
            int meetings = meet(document, room, false);
            for (int at = 0; at < meetings; at++) {
                int other = room.met[at];
                boolean sameOutlet = outlets[document] >= 0 && outlets[document] == outlets[other];
                int whole = sameOutlet ? Math.max(size, sampled(other)) : Math.min(size, sampled(other));
                if (room.counts[other] >= (sameOutlet ? .8 : .5) * whole) {
                    pairs.add((long) document << 32 | other);
                }
                room.counts[other] = 0;
            }
        }
        return pairs;
    }

    private void markCommon(int[] classes) {
        int start = 0;
        while (start < entries.length) {
            int end = start + 1;
            while (end < entries.length && starts[end] == start) {
                end++;
            }
            if (end - start >= OUTLET_LIMIT) {
                markCommon(start, end, classes);
            }
            start = end;
        }
    }

    private void markCommon(int start, int end, int[] classes) {
        Map<Integer, Set<Integer>> classesOfOutlet = new HashMap<>();
        Set<Integer> overall = new HashSet<>();
        for (int at = start; at < end; at++) {
            int document = documents[at];
            overall.add(classes[document]);
            classesOfOutlet
                    .computeIfAbsent(outlets[document], outlet -> new HashSet<>())
                    .add(classes[document]);
        }
        boolean everywhere = overall.size() >= OVERALL_LIMIT;
        for (int at = start; at < end; at++) {
            int outlet = outlets[documents[at]];
            boolean boilerplate = outlet >= 0
                    && classesOfOutlet.getOrDefault(outlet, Set.of()).size() >= OUTLET_LIMIT;
            common[at] = everywhere || boilerplate;
        }
    }
}
