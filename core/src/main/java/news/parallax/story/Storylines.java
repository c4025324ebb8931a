package news.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins stories of one longer affair: by the same scores, taken as if all had been published within a day. */
final class Storylines {
    /** Average probability from which stories are of one affair. */
    static final double LINKED = .24;

    private Storylines() {}

    /** Ids of stories, each list sorted, ordered by the first. */
    static List<List<String>> of(Window window, Map<Long, Cluster> clusters) {
        List<Entry> members = new ArrayList<>();
        Map<Integer, Integer> places = new HashMap<>();
        window.each(entry -> {
            places.put(entry.number, members.size());
            members.add(entry);
        });
        AverageLink link = new AverageLink(members.size(), LINKED, LINKED, Comparisons.EXPECTED);
        Map<Long, Integer> firstOf = new HashMap<>();
        for (int at = 0; at < members.size(); at++) {
            Entry entry = members.get(at);
            int first = firstOf.computeIfAbsent(entry.story, story -> places.getOrDefault(entry.number, 0));
            if (first != at) {
                link.bind(first, at);
            }
            for (int pair = 0; pair < entry.pairs(); pair++) {
                int other = places.getOrDefault(entry.other(pair), -1);
                if (other > at) {
                    link.score(at, other, entry.timeless(pair, members.get(other)));
                }
            }
        }
        return link.groups().stream()
                .map(group -> ids(group, members, clusters))
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    private static List<String> ids(List<Integer> group, List<Entry> members, Map<Long, Cluster> clusters) {
        return group.stream()
                .map(at -> clusters.get(members.get(at).story))
                .filter(cluster -> cluster != null)
                .map(cluster -> cluster.id)
                .distinct()
                .sorted()
                .toList();
    }
}
