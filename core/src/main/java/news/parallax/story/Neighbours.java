package news.parallax.story;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the articles worth comparing with each article: those that share its heaviest terms.
 *
 * <p>An inverted index of the {@link #KEYS} heaviest terms of each article. Each article adds up the products of weights
 * it shares with others and keeps the best {@link #KEPT}. Articles of known dates more than {@link #HORIZON} days apart
 * are not compared.
 */
final class Neighbours {
    /** Terms of an article in the index. */
    private static final int KEYS = 25;

    /** Neighbours kept of an article. */
    static final int KEPT = 40;

    /** Days between two articles that are compared. */
    static final double HORIZON = 30;

    /** Articles of one term beyond which it tells too little to be looked up. */
    private static final int CROWD = 2_000;

    /** Blocks of members that are looked up side by side. */
    private static final int BLOCKS = 64;

    private final List<Member> members;
    private final int kept;
    private final double horizon;
    /** A term above the number of a member, ascending. */
    private final long[] postings;

    private final float[] weights;
    /** Where the postings of the term of each posting begin. */
    private final int[] starts;
    /** Where those that begin here end; here when the term is too common to be looked up. */
    private final int[] ends;
    /** The postings of each member, and how many there are. */
    private final int[] own;

    private final int[] ownSizes;

    /** Day of each member. */
    private final double[] days;

    /**
     * Makes the index.
     *
     * @param members the articles
     * @param statistics which terms other articles hold: a term of one article finds nobody
     */
    Neighbours(List<Member> members, TermStatistics statistics) {
        this(members, statistics, KEPT, HORIZON);
    }

    /**
     * Makes the index for fewer neighbours or another horizon.
     *
     * @param kept neighbours kept of an article
     * @param horizon days between two articles that are compared
     */
    Neighbours(List<Member> members, TermStatistics statistics, int kept, double horizon) {
        this.members = members;
        this.kept = kept;
        this.horizon = horizon;
        this.postings = joined(IntStream.range(0, members.size())
                .parallel()
                .mapToObj(member -> postings(member, statistics))
                .toList());
        Arrays.parallelSort(postings);
        this.weights = new float[postings.length];
        IntStream.range(0, postings.length).parallel().forEach(at -> weights[at] = weight(postings[at]));
        this.starts = new int[postings.length];
        this.ends = new int[postings.length];
        this.own = new int[KEYS * members.size()];
        this.ownSizes = new int[members.size()];
        this.days = members.stream().mapToDouble(Member::day).toArray();
        for (int at = 0; at < postings.length; at++) {
            int member = (int) postings[at];
            boolean begins = at == 0 || postings[at] >> 32 != postings[at - 1] >> 32;
            starts[at] = begins ? at : starts[at - 1];
            ends[starts[at]] = at + 1 - starts[at] > CROWD ? starts[at] : at + 1;
            own[KEYS * member + ownSizes[member]++] = at;
        }
    }

    private float weight(long posting) {
        return members.get((int) posting).vectors().body().weight((int) (posting >> 32));
    }

    private long[] postings(int member, TermStatistics statistics) {
        int[] keys = members.get(member).keys(KEYS, term -> statistics.seen(term) > 1);
        return Arrays.stream(keys).mapToLong(term -> (long) term << 32 | member).toArray();
    }

    /** The pairs of neighbours, each as the smaller number above the larger, ascending. */
    long[] pairs() {
        int size = members.size() / BLOCKS + 1;
        List<long[]> blocks = IntStream.rangeClosed(0, members.size() / size)
                .parallel()
                .mapToObj(block -> pairs(block * size, Math.min(members.size(), (block + 1) * size)))
                .toList();
        long[] all = joined(blocks);
        return distinct(all, all.length);
    }

    private static long[] joined(List<long[]> parts) {
        long[] all = new long[parts.stream().mapToInt(part -> part.length).sum()];
        int at = 0;
        for (long[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    /** The first of some numbers, each once, ascending; sorts them in place. */
    static long[] distinct(long[] numbers, int size) {
        Arrays.parallelSort(numbers, 0, size);
        int distinct = 0;
        for (int at = 0; at < size; at++) {
            if (distinct == 0 || numbers[at] != numbers[distinct - 1]) {
                numbers[distinct++] = numbers[at];
            }
        }
        return Arrays.copyOf(numbers, distinct);
    }

    private long[] pairs(int from, int to) {
        float[] products = new float[members.size()];
        int[] touched = new int[members.size() + 1];
        long[] pairs = new long[kept * Math.max(0, to - from)];
        int size = 0;
        for (int member = from; member < to; member++) {
            int found = multiply(member, products, touched);
            for (int other : best(touched, found, products)) {
                pairs[size++] = (long) Math.min(member, other) << 32 | Math.max(member, other);
            }
        }
        return Arrays.copyOf(pairs, size);
    }

    /**
     * Adds up the products of weights that a member shares with others.
     *
     * @return how many others there are
     */
    private int multiply(int member, float[] products, int[] touched) {
        double day = days[member];
        int found = 0;
        for (int key = KEYS * member; key < KEYS * member + ownSizes[member]; key++) {
            float weight = weights[own[key]];
            int start = starts[own[key]];
            int end = ends[start];
            for (int at = start; at < end; at++) {
                int other = (int) postings[at];
                if (other == member || Math.abs(days[other] - day) > horizon) {
                    continue;
                }
                float product = weight * weights[at];
                touched[found] = other;
                found += products[other] == 0 && product > 0 ? 1 : 0;
                products[other] += product;
            }
        }
        return found;
    }

    /** The members with the largest products, of equal ones the smaller numbers; sets all products back. */
    private int[] best(int[] touched, int found, float[] products) {
        Largest largest = new Largest(Math.min(kept, found));
        for (int at = 0; at < found; at++) {
            int other = touched[at];
            largest.add((long) Float.floatToIntBits(products[other]) << 32 | Integer.MAX_VALUE - other);
            products[other] = 0;
        }
        return Arrays.stream(largest.descending())
                .mapToInt(candidate -> Integer.MAX_VALUE - (int) candidate)
                .toArray();
    }
}
