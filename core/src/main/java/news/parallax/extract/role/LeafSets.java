package news.parallax.extract.role;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/*
 * A walk through a tree waits at each step for the step before. Here no tree is walked: its leaves are the bits of a
 * number, and every inner node whose column is above its threshold takes away the leaves to its left. The first leaf that
 * is left answers (QuickScorer [1]). A node is asked for all rows in one loop over one column and without a branch, which
 * processors do for eight rows or more at once; the blocks of one page agree in so many columns that four nodes in ten are
 * settled for all of them by the least and the greatest number of their column.
 *
 * [1] Lucchese et al., "QuickScorer: a fast algorithm to rank documents with additive ensembles of regression trees",
 *     SIGIR 2015.
 */

/** The trees of a forest as sets of leaves. Immutable and safe for use by several threads. */
final class LeafSets {
    /** Leaves that a set has room for. */
    private static final int MAX_LEAVES = Integer.SIZE;

    /** The columns that some node looks at. */
    private final int[] columns;
    /** Number of inner nodes up to the end of each tree. */
    private final int[] ends;

    private final short[] features;
    private final int[] thresholds;
    /** The leaves to the left of each inner node. */
    private final int[] lefts;
    /** What the leaves of each tree add, from left to right. */
    private final float[] values;

    private LeafSets(Builder builder) {
        this.ends = builder.ends;
        this.features = Arrays.copyOf(builder.features, builder.size);
        this.thresholds = Arrays.copyOf(builder.thresholds, builder.size);
        this.lefts = Arrays.copyOf(builder.lefts, builder.size);
        this.values = builder.values;
        this.columns = IntStream.range(0, features.length)
                .map(node -> features[node])
                .sorted()
                .distinct()
                .toArray();
    }

    /** The sets of trees as {@link Forest} keeps them, null where a tree has more leaves than a set has room for. */
    static @Nullable LeafSets of(int[] roots, short[] features, float[] values, int[] lefts) {
        Builder builder = new Builder(features, values, lefts, roots.length);
        boolean fits = true;
        for (int tree = 0; tree < roots.length && fits; tree++) {
            fits = builder.add(tree, roots[tree]);
        }
        return fits ? new LeafSets(builder) : null;
    }

    /** The score of one row, the same as a walk through the trees gives. */
    double score(float[] row) {
        int[] keys = new int[row.length];
        for (int column : columns) {
            keys[column] = Columns.key(row[column]);
        }
        double score = 0;
        int node = 0;
        for (int tree = 0; tree < ends.length; tree++) {
            int gone = 0;
            for (; node < ends[tree]; node++) {
                gone |= above(keys[features[node]], thresholds[node]) & lefts[node];
            }
            score += values[tree * MAX_LEAVES + Integer.numberOfTrailingZeros(~gone)];
        }
        return score;
    }

    /**
     * The scores of several rows, each the same as {@link #score} gives.
     *
     * @param size number of rows
     * @param scores takes the score of each row
     * @param room for the rows
     */
    void scores(float[][] rows, int size, double[] scores, Columns room) {
        room.fill(rows, size, columns);
        Arrays.fill(scores, 0, size, 0);
        int[] gone = room.sets;
        int node = 0;
        for (int tree = 0; tree < ends.length; tree++) {
            int goneForAll = goneForAll(room, node, ends[tree]);
            Arrays.fill(gone, 0, size, goneForAll);
            int pending = -1;
            for (; node < ends[tree]; node++) {
                boolean parts = (lefts[node] & ~goneForAll & above(room.most[features[node]], thresholds[node])) != 0;
                if (parts && pending >= 0) {
                    take(pending, node, room, size);
                }
                pending = !parts ? pending : pending >= 0 ? -1 : node;
            }
            take(pending, room, size);
            add(tree * MAX_LEAVES, gone, scores, size);
        }
    }

    /** The leaves of a tree that nodes take away from every row. */
    private int goneForAll(Columns room, int from, int to) {
        int gone = 0;
        for (int node = from; node < to; node++) {
            gone |= above(room.least[features[node]], thresholds[node]) & lefts[node];
        }
        return gone;
    }

    /** Takes leaves away from the rows that are above the threshold of a node; none for -1, which is no node. */
    private void take(int node, Columns room, int size) {
        if (node < 0) {
            return;
        }
        int[] column = room.keys[features[node]];
        int[] gone = room.sets;
        int threshold = thresholds[node];
        int leaves = lefts[node];
        for (int row = 0; row < size; row++) {
            gone[row] |= above(column[row], threshold) & leaves;
        }
    }

    /** The same for two nodes, which costs less than one after the other. */
    private void take(int one, int other, Columns room, int size) {
        int[] column = room.keys[features[one]];
        int[] otherColumn = room.keys[features[other]];
        int[] gone = room.sets;
        int threshold = thresholds[one];
        int otherThreshold = thresholds[other];
        int leaves = lefts[one];
        int otherLeaves = lefts[other];
        for (int row = 0; row < size; row++) {
            gone[row] |= above(column[row], threshold) & leaves | above(otherColumn[row], otherThreshold) & otherLeaves;
        }
    }

    /** All bits where a key is above a threshold, none where it is not. */
    private static int above(int key, int threshold) {
        int by = Math.max(key, threshold) - threshold;
        return (by | -by) >> 31;
    }

    private void add(int first, int[] gone, double[] scores, int size) {
        for (int row = 0; row < size; row++) {
            scores[row] += values[first + Integer.numberOfTrailingZeros(~gone[row])];
        }
    }

    /** Numbers the leaves of each tree from left to right. */
    private static final class Builder {
        private final short[] nodeFeatures;
        private final float[] nodeValues;
        private final int[] nodeLefts;
        private final int[] ends;
        private final short[] features;
        private final int[] thresholds;
        private final int[] lefts;
        private final float[] values;
        private int size;
        private int leaves;

        Builder(short[] nodeFeatures, float[] nodeValues, int[] nodeLefts, int trees) {
            this.nodeFeatures = nodeFeatures;
            this.nodeValues = nodeValues;
            this.nodeLefts = nodeLefts;
            this.ends = new int[trees];
            this.features = new short[nodeFeatures.length];
            this.thresholds = new int[nodeFeatures.length];
            this.lefts = new int[nodeFeatures.length];
            this.values = new float[trees * MAX_LEAVES];
        }

        /** Takes up a tree; false where it has too many leaves. */
        boolean add(int tree, int root) {
            leaves = 0;
            boolean fits = node(root, tree * MAX_LEAVES);
            ends[tree] = size;
            return fits;
        }

        private boolean node(int at, int firstLeaf) {
            if (nodeFeatures[at] < 0) {
                boolean fits = leaves < MAX_LEAVES;
                if (fits) {
                    values[firstLeaf + leaves++] = nodeValues[at];
                }
                return fits;
            }
            int place = size++;
            features[place] = nodeFeatures[at];
            thresholds[place] = Columns.key(nodeValues[at]);
            int before = leaves;
            boolean fits = node(nodeLefts[at], firstLeaf);
            lefts[place] = upTo(leaves) & ~upTo(before);
            return fits && node(nodeLefts[at] + 1, firstLeaf);
        }

        private static int upTo(int leaves) {
            return leaves == MAX_LEAVES ? -1 : (1 << leaves) - 1;
        }
    }
}
