package news.parallax.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

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

    private final List<Member> members;
    private final List<int[]> keys;
    private final long[] postings;

    /**
     * Makes the index.
     *
     * @param members the articles
     * @param statistics which terms other articles hold: a term of one article finds nobody
     */
    Neighbours(List<Member> members, TermStatistics statistics) {
        this.members = members;
        this.keys = members.stream()
                .map(member -> member.keys(KEYS, term -> statistics.seen(term) > 1))
                .toList();
        long[] all = new long[members.size() * KEYS];
        int size = 0;
        for (int member = 0; member < members.size(); member++) {
            for (int term : keys.get(member)) {
                all[size++] = (long) term << 32 | member;
            }
        }
        this.postings = Arrays.copyOf(all, size);
        Arrays.sort(postings);
    }

    /** Two members with the product of their shared weights. */
    record Neighbour(int member, double product) {}

    /**
     * The neighbours of a member, best first.
     *
     * @param member number of the member
     * @param products one place for each member, all 0; left so
     */
    List<Neighbour> of(int member, double[] products) {
        Member own = members.get(member);
        List<Integer> touched = new ArrayList<>();
        for (int term : keys.get(member)) {
            int from = start(term);
            int end = end(term, from);
            double weight = own.vectors().body().weight(term);
            for (int at = from; at < end; at++) {
                int other = (int) postings[at];
                Member theirs = members.get(other);
                if (other == member || !own.isComparable(theirs, HORIZON)) {
                    continue;
                }
                if (products[other] == 0) {
                    touched.add(other);
                }
                products[other] += weight * theirs.vectors().body().weight(term);
            }
        }
        return best(touched, products);
    }

    private static List<Neighbour> best(List<Integer> touched, double[] products) {
        List<Neighbour> neighbours = new ArrayList<>();
        for (int other : touched) {
            neighbours.add(new Neighbour(other, products[other]));
            products[other] = 0;
        }
        neighbours.sort(Comparator.comparingDouble((Neighbour neighbour) -> -neighbour.product())
                .thenComparingInt(Neighbour::member));
        return neighbours.subList(0, Math.min(KEPT, neighbours.size()));
    }

    private int start(int term) {
        int start = Arrays.binarySearch(postings, (long) term << 32);
        return start < 0 ? -start - 1 : start;
    }

    /** Behind the last posting of a term; its start when the term is too common to be looked up. */
    private int end(int term, int start) {
        int end = start;
        while (end < postings.length && (int) (postings[end] >> 32) == term) {
            if (end - start >= CROWD) {
                return start;
            }
            end++;
        }
        return end;
    }
}
