package news.parallax.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Adds the pairs that were passed over although both members are close to a third.
 *
 * <p>Candidates share heavy words, and a feature need not share any with the second report of a fire, only with the
 * first. A pair that was not compared counts against joining, so each member introduces its closest neighbours to each
 * other. Cost is a constant number of pairs a member.
 */
final class Circles {
    /** Neighbours a member introduces to each other; 4, 6 and 8 gave the same. */
    private static final int CLOSEST = 6;

    /** Likeness, lead and body together, from which a neighbour counts as close. */
    private static final double CLOSE = .25;

    private Circles() {}

    /**
     * The pairs and those added, ascending, each once.
     *
     * @param pairs the pairs there are, ascending
     * @param likeness likeness of lead and body together of each, 0..2
     * @param members the members
     */
    static long[] completed(long[] pairs, double[] likeness, List<Member> members) {
        List<List<Close>> circles = new ArrayList<>();
        for (int member = 0; member < members.size(); member++) {
            circles.add(new ArrayList<>());
        }
        for (int at = 0; at < pairs.length; at++) {
            if (likeness[at] >= CLOSE) {
                int first = (int) (pairs[at] >> 32);
                int second = (int) pairs[at];
                circles.get(first).add(new Close(second, likeness[at]));
                circles.get(second).add(new Close(first, likeness[at]));
            }
        }
        circles.parallelStream().forEach(circle -> circle.sort(CLOSEST_FIRST));
        long[] all = Arrays.copyOf(pairs, pairs.length + members.size() * CLOSEST * (CLOSEST - 1) / 2);
        int size = pairs.length;
        for (List<Close> circle : circles) {
            size = introduce(circle.subList(0, Math.min(CLOSEST, circle.size())), members, all, size);
        }
        return Neighbours.distinct(all, size);
    }

    private record Close(int member, double likeness) {}

    private static final Comparator<Close> CLOSEST_FIRST =
            Comparator.comparingDouble((Close close) -> -close.likeness()).thenComparingInt(Close::member);

    private static int introduce(List<Close> circle, List<Member> members, long[] all, int from) {
        int size = from;
        for (int at = 0; at < circle.size(); at++) {
            for (int other = 0; other < at; other++) {
                int one = circle.get(at).member();
                int two = circle.get(other).member();
                if (members.get(one).isComparable(members.get(two), Neighbours.HORIZON)) {
                    all[size++] = (long) Math.min(one, two) << 32 | Math.max(one, two);
                }
            }
        }
        return size;
    }
}
