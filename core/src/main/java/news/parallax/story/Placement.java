package news.parallax.story;

import java.util.Map;
import java.util.TreeMap;

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
        Map<Long, Double> sums = new TreeMap<>();
        for (int pair = 0; pair < entry.pairs(); pair++) {
            Entry other = window.entry(entry.other(pair));
            if (other != null) {
                sums.merge(other.story, entry.probability(pair, other), Double::sum);
            }
        }
        for (String other : links.without(entry.id)) {
            Entry barred = entries.get(other);
            if (barred != null) {
                sums.remove(barred.story);
            }
        }
        return best(sums, clusters);
    }

    private static Placement best(Map<Long, Double> sums, Map<Long, Cluster> clusters) {
        Placement best = ALONE;
        for (Map.Entry<Long, Double> sum : sums.entrySet()) {
            Cluster cluster = clusters.get(sum.getKey());
            int size = cluster == null ? 1 : cluster.entries.size();
            double average = sum.getValue() / Math.min(size, Comparisons.EXPECTED);
            boolean joins = average >= Grouping.LENIENT && average > best.probability();
            best = joins ? new Placement(sum.getKey(), Math.min(1, average)) : best;
        }
        return best;
    }
}
