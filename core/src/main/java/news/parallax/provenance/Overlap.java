package news.parallax.provenance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import news.parallax.model.Derivation.Level;
import news.parallax.model.Derivation.Passage;
import news.parallax.provenance.Alignment.Run;
import news.parallax.text.Shingles;
import org.jspecify.annotations.Nullable;

/**
 * How much of one text stands in another, both ways.
 *
 * @param level strength of the relation, or null when nothing worth telling is shared
 * @param forth share of the first text's shingles that stand in the second
 * @param back share of the second text's shingles that stand in the first
 * @param covered share of the first text's words that lie in aligned passages, changed words inside included
 * @param coveredBack the same of the second text
 * @param passages aligned passages, {@code copy} in the first text, in its order
 */
record Overlap(
        @Nullable Level level, double forth, double back, double covered, double coveredBack, List<Passage> passages) {
    /** Share from which a text is a copy: half of one text stands in the other. */
    private static final double COPY = .5;

    /** Share from which a text is derived. Below it, same-topic articles of 7,000 unrelated ones begin to appear. */
    private static final double DERIVED = .15;

    /** Words from which a run outside quotation marks is a shared passage. */
    private static final int PASSAGE = 20;

    /** Words from which a run inside quotation marks is worth telling. */
    static final int QUOTATION = 8;

    /** Own shingles below which a share means nothing. */
    private static final int ENOUGH = 8;

    /** Words that may differ inside one passage: an edited word, a name spelled otherwise. */
    static final int GAP = 4;

    /**
     * Compares two texts along their aligned runs.
     *
     * @param first the text the runs start from
     * @param second the text they were found in
     * @param runs runs in order of the first text
     */
    static Overlap of(Fingerprint first, Fingerprint second, List<Run> runs) {
        Share forth = new Share(first);
        Share back = new Share(second);
        for (Run run : runs) {
            int length = shingles(first.shingles(), run);
            forth.match(run.from(), length, second.quotedShingles(), run.at());
            back.match(run.at(), length, first.quotedShingles(), run.from());
        }
        List<Run> merged = merged(runs);
        List<Passage> passages = new ArrayList<>();
        int longest = 0;
        int longestOwn = 0;
        for (Run run : merged) {
            int weight = first.shingles().weight(run.from(), run.end());
            longest = Math.max(longest, weight);
            longestOwn = Math.max(longestOwn, weight - quotedWeight(first, second, run));
            passages.add(passage(first.shingles(), second.shingles(), run));
        }
        Level level = level(forth, back, longestOwn, longest);
        double words = covered(runs);
        double covered = Math.min(1, words / Math.max(1, first.shingles().words()));
        double coveredBack = Math.min(1, words / Math.max(1, second.shingles().words()));
        return new Overlap(level, forth.all(), back.all(), covered, coveredBack, passages);
    }

    /** True when so much is shared that the texts count as one origin. */
    boolean isOfText() {
        return level != null && level.joinsOrigins();
    }

    /** The same seen from the second text. */
    Overlap turned() {
        List<Passage> turned = passages.stream()
                .map(passage -> new Passage(/* copy= */ passage.other(), /* other= */ passage.copy()))
                .sorted(Comparator.comparing(Passage::copy).thenComparing(Passage::other))
                .toList();
        return new Overlap(
                level,
                /* forth= */ back,
                /* back= */ forth,
                /* covered= */ coveredBack,
                /* coveredBack= */ covered,
                turned);
    }

    /** How many shingles lie within a run. */
    private static int shingles(Shingles shingles, Run run) {
        int end = Math.min(run.end(), shingles.size());
        while (end > run.from() && shingles.end(end - 1) > run.end()) {
            end--;
        }
        return end - run.from();
    }

    private static @Nullable Level level(Share forth, Share back, int longestOwn, int longest) {
        double own = Math.max(forth.own(), back.own());
        if (own >= COPY) {
            return Level.COPY;
        }
        if (own >= DERIVED) {
            return Level.DERIVED;
        }
        if (longestOwn >= PASSAGE) {
            return Level.SHARED_PASSAGE;
        }
        return longest >= QUOTATION && longest > 2 * longestOwn ? Level.SHARED_QUOTATION : null;
    }

    /** Joins runs that follow each other in both texts with few words between. */
    private static List<Run> merged(List<Run> runs) {
        List<Run> merged = new ArrayList<>();
        for (Run run : runs) {
            Run last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && follows(last, run)) {
                merged.set(merged.size() - 1, new Run(last.from(), last.at(), run.end() - last.from()));
            } else {
                merged.add(run);
            }
        }
        return merged;
    }

    /** Words in runs and in the small gaps between runs that follow each other, words left out or put in included. */
    private static int covered(List<Run> runs) {
        int words = 0;
        Run last = null;
        for (Run run : runs) {
            int gap = last == null ? -1 : run.from() - last.end();
            int gapThere = last == null ? -1 : run.at() - last.at() - last.length();
            boolean follows = gap >= 0 && gap <= GAP && gapThere >= 0 && gapThere <= GAP;
            words += run.length() + (follows ? gap : 0);
            last = run;
        }
        return words;
    }

    private static boolean follows(Run last, Run run) {
        int gap = run.from() - last.end();
        return gap <= GAP && run.at() - run.from() == last.at() - last.from();
    }

    private static int quotedWeight(Fingerprint first, Fingerprint second, Run run) {
        BitSet quoted = first.quoted().get(run.from(), run.end());
        quoted.or(second.quoted().get(run.at(), run.at() + run.length()));
        return quoted.cardinality();
    }

    private static Passage passage(Shingles first, Shingles second, Run run) {
        return new Passage(first.span(run.from(), run.end()), second.span(run.at(), run.at() + run.length()));
    }

    /** Counts the shingles of one text that were found in the other. */
    private static final class Share {
        private final int size;
        private final BitSet matched = new BitSet();
        private final BitSet quoted;

        Share(Fingerprint fingerprint) {
            this.size = fingerprint.shingles().size();
            this.quoted = (BitSet) fingerprint.quotedShingles().clone();
        }

        /** Takes some shingles as found in the other text, and as quoted where they are quoted there. */
        void match(int from, int length, BitSet quotedThere, int at) {
            matched.set(from, from + length);
            int end = at + length;
            for (int there = quotedThere.nextSetBit(at); there >= 0 && there < end; ) {
                quoted.set(from + there - at);
                there = quotedThere.nextSetBit(there + 1);
            }
        }

        double all() {
            return size == 0 ? 0 : (double) matched.cardinality() / size;
        }

        double own() {
            BitSet own = (BitSet) matched.clone();
            own.andNot(quoted);
            int found = own.cardinality();
            return found < ENOUGH ? 0 : (double) found / (size - quoted.cardinality());
        }
    }
}
