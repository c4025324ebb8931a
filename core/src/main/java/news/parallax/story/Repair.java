package news.parallax.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Groups a neighbourhood of stories anew and says which of the old ones each new one continues. */
final class Repair {
    /**
     * Average from which a story is looked at with a touched one: half of what a join needs, since what else moves may
     * raise it. With {@link Grouping#THRESHOLD} between two articles it is looked at whatever the average, as one article
     * may move alone.
     */
    private static final double LINKED = Grouping.LENIENT / 2;

    private final List<Cluster> old;
    private final List<Part> parts;
    /** For each old story, by number: the parts its entries are in, by index. */
    private final Map<Long, Set<Integer>> partsOf;

    private Repair(List<Cluster> old, List<Part> parts, Map<Long, Set<Integer>> partsOf) {
        this.old = old;
        this.parts = parts;
        this.partsOf = partsOf;
    }

    /**
     * A story as it is after the repair.
     *
     * @param kept number of the old story it continues, -1 when it is new
     * @param entries numbers of its entries, ascending
     * @param regrouped how many it had when all of them were last grouped anew
     */
    record Part(long kept, List<Integer> entries, int regrouped) {}

    static Repair of(
            Set<Long> touched, Window window, Links links, Map<String, Entry> entries, Map<Long, Cluster> clusters) {
        List<Cluster> old = neighbourhood(touched, window, clusters);
        List<Entry> members = new ArrayList<>();
        for (Cluster cluster : old) {
            for (int number : cluster.entries) {
                Entry entry = window.entry(number);
                if (entry != null) {
                    members.add(entry);
                }
            }
        }
        members.sort(Comparator.comparingInt(entry -> entry.number));
        SettledMembers settled = SettledMembers.of(members, clusters, links);
        List<List<Integer>> groups = groups(members, settled, window, links, entries);
        Map<Long, Set<Integer>> partsOf = new TreeMap<>();
        for (int group = 0; group < groups.size(); group++) {
            for (int at : groups.get(group)) {
                partsOf.computeIfAbsent(members.get(at).story, story -> new TreeSet<>())
                        .add(group);
            }
        }
        long[] kept = kept(groups, members);
        List<Part> parts = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            List<Integer> numbers =
                    groups.get(group).stream().map(at -> members.get(at).number).toList();
            parts.add(new Part(kept[group], numbers, settled.regrouped(groups.get(group), clusters)));
        }
        return new Repair(old, parts, partsOf);
    }

    /** The touched stories and those that may exchange articles with them. */
    private static List<Cluster> neighbourhood(Set<Long> touched, Window window, Map<Long, Cluster> clusters) {
        Set<Long> numbers = new TreeSet<>();
        for (long story : touched) {
            Cluster cluster = clusters.get(story);
            if (cluster != null) {
                numbers.add(story);
                addLinked(cluster, window, clusters, numbers);
            }
        }
        return numbers.stream()
                .map(clusters::get)
                .filter(cluster -> cluster != null)
                .toList();
    }

    private static void addLinked(Cluster cluster, Window window, Map<Long, Cluster> clusters, Set<Long> numbers) {
        Sums sums = new Sums();
        List<Entry> moving = moving(cluster, window);
        moving.forEach(entry -> addUp(entry, window, sums, numbers));
        for (long story : sums.stories()) {
            double sum = sums.sum(story);
            if (sum >= LINKED && sum >= LINKED * pairs(moving.size(), clusters.get(story))) {
                numbers.add(story);
            }
        }
    }

    private static double pairs(int moving, @Nullable Cluster other) {
        return AverageLink.pairs(moving, other == null ? 1 : other.entries.size(), Comparisons.EXPECTED);
    }

    /** The articles of a story that may take another one with them: of a settled story those that are new. */
    private static List<Entry> moving(Cluster cluster, Window window) {
        boolean isSettled = cluster.isSettled();
        List<Entry> moving = new ArrayList<>();
        for (int number : cluster.entries) {
            Entry entry = window.entry(number);
            if (entry != null && !(isSettled && entry.settled)) {
                moving.add(entry);
            }
        }
        return moving;
    }

    /** Adds up the scores of an article with those of other stories, and notes the stories it may move to. */
    private static void addUp(Entry entry, Window window, Sums sums, Set<Long> numbers) {
        for (int pair = 0; pair < entry.pairs(); pair++) {
            Entry other = other(entry, pair, window);
            if (other != null && other.story != entry.story) {
                double probability = probability(entry, other, pair);
                sums.add(other.story, probability);
                if (probability >= Grouping.THRESHOLD) {
                    numbers.add(other.story);
                }
            }
        }
    }

    /** The other article of a pair; null when it is gone, or the pair counts as nothing, which needs no look at it. */
    private static @Nullable Entry other(Entry entry, int pair, Window window) {
        return entry.mayCount(pair) ? window.entry(entry.other(pair)) : null;
    }

    private static double probability(Entry one, Entry two, int pair) {
        return one.probability(pair, two);
    }

    private static List<List<Integer>> groups(
            List<Entry> members, SettledMembers settled, Window window, Links links, Map<String, Entry> entries) {
        AverageLink link = new AverageLink(members.size(), Grouping.THRESHOLD, Grouping.LENIENT, Comparisons.EXPECTED);
        for (int at = 0; at < members.size(); at++) {
            members.get(at).place = at;
        }
        settled.settle(link);
        for (int at = 0; at < members.size(); at++) {
            Entry entry = members.get(at);
            if (!settled.stays(at)) {
                score(entry, settled, window, link);
            }
            ask(entry, at, link, links, name -> {
                Entry named = entries.get(name);
                return named == null ? -1 : named.place;
            });
        }
        members.forEach(entry -> entry.place = -1);
        return link.groups();
    }

    /** Scores a member that may move with those that stay, and with those behind it that may move as well. */
    private static void score(Entry entry, SettledMembers settled, Window window, AverageLink link) {
        for (int pair = 0; pair < entry.pairs(); pair++) {
            Entry other = other(entry, pair, window);
            if (other == null || other.place < 0 || other.place < entry.place && !settled.stays(other.place)) {
                continue;
            }
            double probability = probability(entry, other, pair);
            if (probability >= Comparisons.NOTHING) {
                link.score(entry.place, settled.with(other.place), probability);
            }
        }
    }

    /** Hands on what a user asked for about an entry or a copy behind it. */
    private static void ask(Entry entry, int at, AverageLink link, Links links, PlaceOf placeOf) {
        List<String> names = new ArrayList<>(entry.copies);
        names.add(entry.id);
        for (String name : names) {
            for (String other : links.with(name)) {
                int place = placeOf.place(other);
                if (place >= 0 && place != at) {
                    link.bind(at, place);
                }
            }
            for (String other : links.without(name)) {
                int place = placeOf.place(other);
                if (place >= 0 && place != at) {
                    link.keepApart(at, place);
                }
            }
        }
    }

    /** Where an article stands among the members, -1 when it does not. */
    private interface PlaceOf {
        int place(String article);
    }

    /** For each group the story that it continues: largest overlap first, then the older story. */
    private static long[] kept(List<List<Integer>> groups, List<Entry> members) {
        List<long[]> overlaps = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            Map<Long, Integer> counts = new TreeMap<>();
            groups.get(group).forEach(at -> counts.merge(members.get(at).story, 1, Integer::sum));
            for (Map.Entry<Long, Integer> count : counts.entrySet()) {
                overlaps.add(new long[] {count.getValue(), count.getKey(), group});
            }
        }
        overlaps.sort(Comparator.comparingLong((long[] overlap) -> -overlap[0])
                .thenComparingLong(overlap -> overlap[1])
                .thenComparingLong(overlap -> overlap[2]));
        long[] kept = new long[groups.size()];
        Arrays.fill(kept, -1);
        Set<Long> taken = new TreeSet<>();
        for (long[] overlap : overlaps) {
            if (kept[(int) overlap[2]] < 0 && taken.add(overlap[1])) {
                kept[(int) overlap[2]] = overlap[1];
            }
        }
        return kept;
    }

    /** The stories of the neighbourhood as they are now. */
    List<Part> parts() {
        return parts;
    }

    /** Old stories that no part continues. */
    List<Cluster> gone() {
        Set<Long> kept = new TreeSet<>();
        parts.forEach(part -> kept.add(part.kept()));
        return old.stream().filter(cluster -> !kept.contains(cluster.number)).toList();
    }

    /**
     * What became of the old stories.
     *
     * @param story id of the story an entry is in now, by number
     */
    List<StoryChange> changes(IntFunction<String> story) {
        List<StoryChange> changes = new ArrayList<>();
        Map<String, Set<String>> merged = new TreeMap<>();
        List<Cluster> gone = gone();
        for (Cluster cluster : old) {
            List<String> now = now(cluster, story);
            boolean isGone = gone.contains(cluster);
            if (now.size() > 1) {
                changes.add(new StoryChange.Split(cluster.id, now));
            }
            if (now.size() == 1 && isGone) {
                merged.computeIfAbsent(now.getFirst(), id -> new TreeSet<>()).add(cluster.id);
            }
        }
        merged.forEach((id, ids) -> changes.add(new StoryChange.Merged(id, List.copyOf(ids))));
        return changes;
    }

    private List<String> now(Cluster cluster, IntFunction<String> story) {
        Set<String> now = new TreeSet<>();
        partsOf.getOrDefault(cluster.number, Set.of())
                .forEach(part -> now.add(story.apply(parts.get(part).entries().getFirst())));
        return List.copyOf(now);
    }
}
