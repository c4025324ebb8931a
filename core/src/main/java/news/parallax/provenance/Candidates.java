package news.parallax.provenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the pairs of articles worth aligning, in time that grows with the number of articles, not of pairs.
 *
 * <p>All sampled shingles are sorted together with the article they come from, so that the articles of one shingle lie
 * side by side. Each article then counts, over its sample, the earlier articles it meets; two meetings make a
 * candidate. A shingle that very many articles share shows an article only the first few of them: ten thousand copies
 * are each compared with some of the first, never all with all, and still end in one group.
 *
 * <p>A shingle that an outlet prints in many articles that are not copies of each other is boilerplate there, and one
 * that is printed nearly everywhere is a stock phrase; neither makes candidates nor counts in what follows.
 */
final class Candidates {
    /** Meetings that make a candidate. One would bring 70 false candidates an article in 12,000, three lose quotations. */
    private static final int MEETINGS = 2;

    /** Articles of one shingle that a later article is compared with. */
    private static final int FIRST = 12;

    /** Articles of one outlet that make a shingle its boilerplate. */
    private static final int OUTLET_LIMIT = 5;

    /** Articles of all outlets that make a shingle a stock phrase, copies counted once. */
    private static final int OVERALL_LIMIT = 60;

    private static final int DOCUMENT_BITS = 24;
    private static final long DOCUMENT = (1L << DOCUMENT_BITS) - 1;

    private final List<Fingerprint> fingerprints;
    private final int[] outlets;
    private final long[] entries;
    private final BitSet common = new BitSet();

    /**
     * Sorts the samples of some articles.
     *
     * @param fingerprints at most 16 million, in an order that does not depend on the input's
     * @param outlets number of each one's outlet, -1 where it is unknown
     */
    Candidates(List<Fingerprint> fingerprints, int[] outlets) {
        this.fingerprints = fingerprints;
        this.outlets = outlets.clone();
        int size =
                fingerprints.stream().mapToInt(print -> print.sample().length).sum();
        this.entries = new long[size];
        int at = 0;
        for (int document = 0; document < fingerprints.size(); document++) {
            for (long hash : fingerprints.get(document).sample()) {
                entries[at++] = key(hash) | document;
            }
        }
        Arrays.sort(entries);
        markCommon(copyClasses());
    }

    private static long key(long hash) {
        return hash << DOCUMENT_BITS;
    }

    /** The earlier articles worth aligning with an article, in ascending order. */
    List<Integer> earlier(int document) {
        return List.copyOf(meetings(document, true).entrySet().stream()
                .filter(entry -> entry.getValue() >= MEETINGS)
                .map(Map.Entry::getKey)
                .toList());
    }

    /** Hashes of an article's sample that are boilerplate of its outlet or stock phrases. */
    long[] commonHashes(int document) {
        return Arrays.stream(fingerprints.get(document).sample())
                .filter(hash -> isCommon(position(hash, document)))
                .toArray();
    }

    private boolean isCommon(int position) {
        return common.get(position);
    }

    private int position(long hash, int document) {
        return Arrays.binarySearch(entries, key(hash) | document);
    }

    private Map<Integer, Integer> meetings(int document, boolean skipCommon) {
        Map<Integer, Integer> meetings = new TreeMap<>();
        for (long hash : fingerprints.get(document).sample()) {
            int position = position(hash, document);
            if (skipCommon && isCommon(position)) {
                continue;
            }
            int first = start(position);
            int limit = Math.min(position, first + FIRST);
            for (int at = first; at < limit; at++) {
                if (!(skipCommon && isCommon(at))) {
                    meetings.merge((int) (entries[at] & DOCUMENT), 1, Integer::sum);
                }
            }
        }
        return meetings;
    }

    /** First entry of the same shingle. */
    private int start(int position) {
        if (position == 0 || entries[position - 1] >>> DOCUMENT_BITS != entries[position] >>> DOCUMENT_BITS) {
            return position;
        }
        int found = Arrays.binarySearch(entries, entries[position] & ~DOCUMENT);
        return found < 0 ? -found - 1 : found;
    }

    /** A number for each article, equal for near copies: what must not be mistaken for boilerplate. */
    private int[] copyClasses() {
        Groups groups = new Groups(fingerprints.size());
        for (int document = 0; document < fingerprints.size(); document++) {
            int size = fingerprints.get(document).sample().length;
            for (Map.Entry<Integer, Integer> entry : meetings(document, false).entrySet()) {
                int other = entry.getKey();
                int otherSize = fingerprints.get(other).sample().length;
                boolean sameOutlet = outlets[document] >= 0 && outlets[document] == outlets[other];
                double share = entry.getValue()
                        / (double) (sameOutlet ? Math.max(size, otherSize) : Math.min(size, otherSize));
                if (share >= (sameOutlet ? .8 : .5)) {
                    groups.join(document, other);
                }
            }
        }
        return groups.roots();
    }

    private void markCommon(int[] classes) {
        int start = 0;
        while (start < entries.length) {
            int end = start + 1;
            while (end < entries.length && entries[end] >>> DOCUMENT_BITS == entries[start] >>> DOCUMENT_BITS) {
                end++;
            }
            if (end - start >= OUTLET_LIMIT) {
                markCommon(start, end, classes);
            }
            start = end;
        }
    }

    private void markCommon(int start, int end, int[] classes) {
        Map<Integer, List<Integer>> classesOfOutlet = new HashMap<>();
        BitSet overall = new BitSet();
        for (int at = start; at < end; at++) {
            int document = (int) (entries[at] & DOCUMENT);
            overall.set(classes[document]);
            List<Integer> seen = classesOfOutlet.computeIfAbsent(outlets[document], outlet -> new ArrayList<>());
            if (seen.size() < OUTLET_LIMIT && !seen.contains(classes[document])) {
                seen.add(classes[document]);
            }
        }
        boolean everywhere = overall.cardinality() >= OVERALL_LIMIT;
        for (int at = start; at < end; at++) {
            int outlet = outlets[(int) (entries[at] & DOCUMENT)];
            boolean boilerplate = outlet >= 0
                    && classesOfOutlet.getOrDefault(outlet, List.of()).size() >= OUTLET_LIMIT;
            common.set(at, everywhere || boilerplate);
        }
    }
}
