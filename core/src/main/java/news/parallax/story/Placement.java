package news.parallax.story;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The story a new article belongs to.
 *
 * @param cluster number of the story, -1 for a new one
 * @param probability average probability that the article is about the event of the story
 */
record Placement(long cluster, double probability) {
    private static final Placement ALONE = new Placement(-1, 0);

    /** Finds the story with the highest average, as {@link AverageLink} would; a user's links come first. */
    static Placement of(
            Entry entry, Window window, Links links, Map<String, Entry> entries, Map<Long, Cluster> clusters) {
        for (String other : links.with(entry.id)) {
            Entry linked = entries.get(other);
            if (linked != null) {
                return new Placement(linked.story, 1);
            }
        }
        Sums sums = new Sums();
        for (int pair = 0; pair < entry.pairs(); pair++) {
            Entry other = window.entry(entry.other(pair));
            if (other != null) {
                sums.add(other.story, entry.probability(pair, other));
            }
        }
        Set<Long> barred = new HashSet<>();
        for (String other : links.without(entry.id)) {
            Entry apart = entries.get(other);
            if (apart != null) {
                barred.add(apart.story);
            }
        }
        return best(sums, barred, clusters);
    }

    private static Placement best(Sums sums, Set<Long> barred, Map<Long, Cluster> clusters) {
        Placement best = ALONE;
        for (long story : sums.stories()) {
            double sum = sums.sum(story);
            if (sum < Grouping.LENIENT || barred.contains(story)) {
                continue;
            }
            Cluster cluster = clusters.get(story);
            int size = cluster == null ? 1 : cluster.entries.size();
            double average = sum / Math.min(size, Comparisons.EXPECTED);
            boolean joins = average >= Grouping.LENIENT && average > best.probability();
            best = joins ? new Placement(story, Math.min(1, average)) : best;
        }
        return best;
    }
}
