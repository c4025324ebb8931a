package news.parallax.story;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which members of a repair stay together, as they did when their story was last grouped as a whole. */
final class SettledMembers {
    private final List<Entry> members;
    /** For each member the first of the settled story it belongs to, or itself. */
    private final int[] with;
    /** The members that do. */
    private final BitSet staying = new BitSet();

    private SettledMembers(List<Entry> members) {
        this.members = members;
        this.with = new int[members.size()];
    }

    /** The members of settled stories that were there before; none where a user asked for something. */
    static SettledMembers of(List<Entry> members, Map<Long, Cluster> clusters, Links links) {
        SettledMembers settled = new SettledMembers(members);
        Map<Long, Integer> firsts = new HashMap<>();
        for (int at = 0; at < members.size(); at++) {
            Entry entry = members.get(at);
            Cluster cluster = clusters.get(entry.story);
            boolean stays = entry.settled && links.isEmpty() && cluster != null && cluster.isSettled();
            Integer first = stays ? firsts.putIfAbsent(entry.story, at) : null;
            settled.with[at] = first == null ? at : first;
            settled.staying.set(at, stays);
        }
        return settled;
    }

    /** The member that stands for a member: the first of its settled story, or itself. */
    int with(int member) {
        return with[member];
    }

    /** True for a member of a settled story. */
    boolean stays(int member) {
        return staying.get(member);
    }

    /** Puts them together. */
    void settle(AverageLink link) {
        for (int at = 0; at < with.length; at++) {
            if (with[at] != at) {
                link.settle(at, with[at]);
            }
        }
    }

    /** How many articles a group had when all were last grouped anew: now, unless it goes on from a settled story. */
    int regrouped(List<Integer> group, Map<Long, Cluster> clusters) {
        Set<Long> settled = new TreeSet<>();
        for (int at : group) {
            if (with[at] != at) {
                settled.add(members.get(at).story);
            }
        }
        if (settled.size() == 1) {
            Cluster cluster = clusters.get(settled.iterator().next());
            return cluster == null ? 0 : cluster.regrouped;
        }
        return settled.isEmpty() ? group.size() : 0;
    }
}
