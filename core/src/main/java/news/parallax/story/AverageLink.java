package news.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Average-link agglomeration over a sparse graph.
 *
 * <p>Starts with a group for each member and joins, as long as it reaches the threshold, the pair of groups with the
 * highest average score between their members; pairs that were never scored count as 0. Cost is that of sorting the
 * scored pairs. A member has a limited number of scored pairs, so between large groups only as many are expected: else a
 * story of a hundred articles would fall apart for want of comparisons. Equal averages are taken in order of the members'
 * numbers, so the result depends on the scores only.
 *
 * <p>Members that were bound stay together whatever their scores, and groups that hold two members kept apart are never
 * joined; where both are asked for, binding wins.
 */
final class AverageLink {
    private final double threshold;
    private final int most;
    private final int[] sizes;
    private final int[] versions;
    private final List<Map<Integer, Double>> links = new ArrayList<>();
    private final List<List<Integer>> groups = new ArrayList<>();
    private final List<Set<Integer>> apart = new ArrayList<>();
    private final List<int[]> bound = new ArrayList<>();
    private final PriorityQueue<Candidate> queue =
            new PriorityQueue<>(Comparator.comparingDouble((Candidate candidate) -> -candidate.average())
                    .thenComparingInt(Candidate::first)
                    .thenComparingInt(Candidate::second));

    /**
     * A graph without links.
     *
     * @param members number of members
     * @param threshold average from which groups are joined
     * @param most pairs of a member that are scored at most, on average: between large groups more cannot be missed
     */
    AverageLink(int members, double threshold, int most) {
        this.threshold = threshold;
        this.most = most;
        this.sizes = new int[members];
        this.versions = new int[members];
        for (int member = 0; member < members; member++) {
            sizes[member] = 1;
            links.add(new HashMap<>());
            groups.add(new ArrayList<>(List.of(member)));
            apart.add(new TreeSet<>());
        }
    }

    private record Candidate(double average, int first, int second, int version) {}

    /** Gives the score of a pair, once for each pair. */
    void score(int one, int two, double score) {
        links.get(one).put(two, score);
        links.get(two).put(one, score);
    }

    /** Puts two members into one group. */
    void bind(int one, int two) {
        bound.add(new int[] {one, two});
    }

    /** Keeps two members out of one group. */
    void keepApart(int one, int two) {
        apart.get(one).add(two);
        apart.get(two).add(one);
    }

    /** The groups, each in ascending order, ordered by their first member. Asked for once. */
    List<List<Integer>> groups() {
        joinBound();
        for (int first = 0; first < sizes.length; first++) {
            for (int second : links.get(first).keySet()) {
                if (first < second) {
                    offer(first, second);
                }
            }
        }
        for (Candidate best = queue.poll(); best != null; best = queue.poll()) {
            boolean current = best.version() == versions[best.first()] + versions[best.second()] && isLive(best);
            if (current && !apart.get(best.first()).contains(best.second())) {
                join(best.first(), best.second());
            }
        }
        return groups.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> group.stream().sorted().toList())
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    private void joinBound() {
        int[] groupOf = IntStream.range(0, sizes.length).toArray();
        for (int[] pair : bound) {
            int one = root(groupOf, pair[0]);
            int two = root(groupOf, pair[1]);
            if (one != two) {
                int gone = join(one, two);
                groupOf[gone] = gone == one ? two : one;
            }
        }
    }

    private static int root(int[] groupOf, int member) {
        int at = member;
        while (groupOf[at] != at) {
            groupOf[at] = groupOf[groupOf[at]];
            at = groupOf[at];
        }
        return at;
    }

    private boolean isLive(Candidate candidate) {
        return sizes[candidate.first()] > 0 && sizes[candidate.second()] > 0;
    }

    private void offer(int one, int two) {
        double pairs = Math.min((double) sizes[one] * sizes[two], (double) most * Math.min(sizes[one], sizes[two]));
        double average = links.get(one).getOrDefault(two, 0.0) / pairs;
        if (average >= threshold) {
            int first = Math.min(one, two);
            int second = Math.max(one, two);
            queue.add(new Candidate(average, first, second, versions[first] + versions[second]));
        }
    }

    /**
     * Moves the smaller set of links into the larger one.
     *
     * @return the group that is gone
     */
    private int join(int one, int two) {
        boolean firstIsLarger = links.get(one).size() >= links.get(two).size();
        int kept = firstIsLarger ? one : two;
        int gone = firstIsLarger ? two : one;
        Map<Integer, Double> moved = links.get(gone);
        links.get(kept).remove(gone);
        moved.remove(kept);
        moved.forEach((other, sum) -> {
            double joined = links.get(kept).merge(other, sum, Double::sum);
            links.get(other).remove(gone);
            links.get(other).put(kept, joined);
        });
        moved.clear();
        moveApart(gone, kept);
        sizes[kept] += sizes[gone];
        sizes[gone] = 0;
        versions[kept]++;
        versions[gone]++;
        groups.get(kept).addAll(groups.get(gone));
        groups.get(gone).clear();
        links.get(kept).keySet().forEach(other -> offer(kept, other));
        return gone;
    }

    private void moveApart(int gone, int kept) {
        for (int other : apart.get(gone)) {
            apart.get(other).remove(gone);
            if (other != kept) {
                apart.get(other).add(kept);
                apart.get(kept).add(other);
            }
        }
        apart.get(gone).clear();
    }
}
