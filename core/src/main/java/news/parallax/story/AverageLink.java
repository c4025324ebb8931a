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
import news.parallax.story.GroupLinks.Link;

/**
 * Average-link agglomeration over a sparse graph.
 *
 * <p>Starts with a group for each member and joins, as long as it reaches the threshold, the pair of groups with the
 * highest average score between their members; pairs that were never scored count as 0. A join can only lower the averages
 * of the links it leaves alone, so these are looked at again when they come first in the queue, and only then: the cost is
 * about that of sorting the scored pairs, also when thousands of members end in one group. A member has a limited number of scored pairs, so between large groups only as many are expected: else a
 * story of a hundred articles would fall apart for want of comparisons. Equal averages are taken in order of the members'
 * numbers, so the result depends on the scores only.
 *
 * <p>A lower average suffices in two cases. Between large groups, since few of their pairs are scored at all. And, when
 * everything else is joined, for a member that is still alone: a report put in other words than the rest has weak links
 * to all of them, and one article too many costs a story little, while two stories made one cost both.
 *
 * <p>Members that were bound stay together whatever their scores, and groups that hold two members kept apart are never
 * joined; where both are asked for, binding wins.
 */
final class AverageLink {
    /** Members from which a group is large. With 4 F1 fell by .001, with 8 generated streams broke into pieces of nine. */
    private static final int LARGE = 5;

    private final double threshold;
    private final double lenient;
    private final int most;
    private final int[] sizes;
    private final int[] versions;
    private final GroupLinks[] links;
    /** The members of a group in a ring: each names the next. */
    private final int[] next;

    /** Groups kept apart from a group; most have none. */
    private final Map<Integer, Set<Integer>> apart = new HashMap<>();

    private final List<int[]> bound = new ArrayList<>();
    private final PriorityQueue<Candidate> queue = new PriorityQueue<>();
    private boolean loneToo;

    /**
     * A graph without links.
     *
     * @param members number of members
     * @param threshold average from which groups are joined
     * @param lenient average from which large groups are joined, and members that are left alone
     * @param most pairs of a member that are scored at most, on average: between large groups more cannot be missed
     */
    AverageLink(int members, double threshold, double lenient, int most) {
        this.threshold = threshold;
        this.lenient = lenient;
        this.most = most;
        this.sizes = new int[members];
        this.versions = new int[members];
        this.links = new GroupLinks[members];
        this.next = new int[members];
        for (int member = 0; member < members; member++) {
            sizes[member] = 1;
            next[member] = member;
            links[member] = new GroupLinks();
        }
    }

    private record Candidate(double average, int first, int second, int version) implements Comparable<Candidate> {
        @Override
        public int compareTo(Candidate other) {
            int order = Double.compare(other.average, average);
            order = order == 0 ? Integer.compare(first, other.first) : order;
            return order == 0 ? Integer.compare(second, other.second) : order;
        }
    }

    /** Gives the score of a pair, once for each pair of members; with members settled, of those they are settled with. */
    void score(int one, int two, double score) {
        Link known = links[one].get(two);
        if (known != null) {
            known.sum += score;
            return;
        }
        Link link = new Link(score);
        links[one].put(two, link);
        links[two].put(one, link);
    }

    /**
     * Makes a member part of another from the beginning; it is not scored any more.
     *
     * @param with a member that is settled with none
     */
    void settle(int member, int with) {
        sizes[member] = 0;
        sizes[with]++;
        next[member] = next[with];
        next[with] = member;
    }

    /** Puts two members into one group. */
    void bind(int one, int two) {
        bound.add(new int[] {one, two});
    }

    /** Keeps two members out of one group. */
    void keepApart(int one, int two) {
        apart.computeIfAbsent(one, member -> new TreeSet<>()).add(two);
        apart.computeIfAbsent(two, member -> new TreeSet<>()).add(one);
    }

    private boolean areKeptApart(int one, int two) {
        return !apart.isEmpty() && apart.getOrDefault(one, Set.of()).contains(two);
    }

    /** The groups, each in ascending order, ordered by their first member. Asked for once. */
    List<List<Integer>> groups() {
        joinBound();
        joinAll();
        loneToo = true;
        joinAll();
        List<List<Integer>> groups = new ArrayList<>();
        for (int group = 0; group < sizes.length; group++) {
            if (sizes[group] > 0) {
                groups.add(members(group));
            }
        }
        groups.sort(Comparator.comparing(List::getFirst));
        return groups;
    }

    private List<Integer> members(int group) {
        List<Integer> members = new ArrayList<>(sizes[group]);
        int member = group;
        do {
            members.add(member);
            member = next[member];
        } while (member != group);
        members.sort(Comparator.naturalOrder());
        return members;
    }

    /** Joins, best first, what reaches the average needed. */
    private void joinAll() {
        for (int one = 0; one < sizes.length; one++) {
            int first = one;
            links[first].each((second, link) -> {
                if (first < second) {
                    offer(first, second, link);
                }
            });
        }
        for (Candidate best = queue.poll(); best != null; best = queue.poll()) {
            consider(best);
        }
    }

    private void consider(Candidate best) {
        Link link = links[best.first()].get(best.second());
        if (link == null || areKeptApart(best.first(), best.second())) {
            return;
        }
        if (best.version() == versions[best.first()] + versions[best.second()]) {
            join(best.first(), best.second());
        } else {
            offer(best.first(), best.second(), link);
        }
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

    /** Puts a pair of groups into the queue with their average as it is now, unless it is there already. */
    private void offer(int one, int two, Link link) {
        int version = versions[one] + versions[two];
        double average = link.sum / pairs(sizes[one], sizes[two], most);
        if (average >= needed(Math.min(sizes[one], sizes[two])) && link.queued != version) {
            link.queued = version;
            queue.add(new Candidate(average, Math.min(one, two), Math.max(one, two), version));
        }
    }

    /**
     * Pairs of members that the sum of scores between two groups is divided by.
     *
     * @param most pairs of a member that are scored at most, on average
     */
    static double pairs(int one, int two, int most) {
        return Math.min((double) one * two, (double) most * Math.min(one, two));
    }

    /** The average needed for a join, by the size of the smaller group. */
    private double needed(int smaller) {
        return smaller >= LARGE || loneToo && smaller == 1 ? lenient : threshold;
    }

    /**
     * Moves the smaller set of links into the larger one.
     *
     * @return the group that is gone
     */
    private int join(int one, int two) {
        boolean firstIsLarger = links[one].size() >= links[two].size();
        int kept = firstIsLarger ? one : two;
        int gone = firstIsLarger ? two : one;
        links[kept].remove(gone);
        links[gone].remove(kept);
        sizes[kept] += sizes[gone];
        sizes[gone] = 0;
        versions[kept]++;
        links[gone].each((other, link) -> move(other, link, gone, kept));
        links[gone].clear();
        moveApart(gone, kept);
        int following = next[kept];
        next[kept] = next[gone];
        next[gone] = following;
        return gone;
    }

    private void move(int other, Link link, int gone, int kept) {
        Link joined = links[kept].get(other);
        links[other].remove(gone);
        if (joined == null) {
            joined = link;
            links[kept].put(other, link);
            links[other].put(kept, link);
        } else {
            joined.sum += link.sum;
        }
        joined.queued = -1;
        offer(kept, other, joined);
    }

    private void moveApart(int gone, int kept) {
        Set<Integer> moved = apart.remove(gone);
        for (int other : moved == null ? Set.<Integer>of() : moved) {
            apart.getOrDefault(other, Set.of()).remove(gone);
            if (other != kept) {
                keepApart(other, kept);
            }
        }
    }
}
