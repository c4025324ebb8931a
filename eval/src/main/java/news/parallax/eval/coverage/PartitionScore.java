package news.parallax.eval.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well groups that were found agree with labelled groups.
 *
 * @param precision B-cubed: the mean share, over items, of the found group that has the item's label
 * @param recall B-cubed: the mean share, over items, of the labelled group that was found with the item
 * @param rand adjusted Rand index: agreement on pairs, 0 for chance, 1 for all
 */
record PartitionScore(double precision, double recall, double rand) {
    double f1() {
        return 2 * precision * recall / (precision + recall);
    }

    /**
     * Scores items by position.
     *
     * <p>A. Bagga, B. Baldwin, "Entity-based cross-document coreferencing" (1998); L. Hubert, P. Arabie, "Comparing
     * partitions" (1985).
     */
    static PartitionScore of(List<String> labels, List<Integer> found) {
        Map<String, Integer> labelSizes = new HashMap<>();
        Map<Integer, Integer> foundSizes = new HashMap<>();
        Map<Map.Entry<String, Integer>, Integer> both = new HashMap<>();
        for (int at = 0; at < labels.size(); at++) {
            labelSizes.merge(labels.get(at), 1, Integer::sum);
            foundSizes.merge(found.get(at), 1, Integer::sum);
            both.merge(Map.entry(labels.get(at), found.get(at)), 1, Integer::sum);
        }
        double precision = 0;
        double recall = 0;
        double pairs = 0;
        for (Map.Entry<Map.Entry<String, Integer>, Integer> cell : both.entrySet()) {
            double count = cell.getValue();
            precision += count * count / foundSizes.getOrDefault(cell.getKey().getValue(), 1);
            recall += count * count / labelSizes.getOrDefault(cell.getKey().getKey(), 1);
            pairs += pairs(count);
        }
        double labelPairs =
                labelSizes.values().stream().mapToDouble(size -> pairs(size)).sum();
        double foundPairs =
                foundSizes.values().stream().mapToDouble(size -> pairs(size)).sum();
        double expected = labelPairs * foundPairs / pairs(labels.size());
        double rand = (pairs - expected) / ((labelPairs + foundPairs) / 2 - expected);
        return new PartitionScore(precision / labels.size(), recall / labels.size(), rand);
    }

    private static double pairs(double items) {
        return items * (items - 1) / 2;
    }
}
