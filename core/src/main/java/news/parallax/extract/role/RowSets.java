package news.parallax.extract.role;

import java.util.Arrays;
import java.util.stream.IntStream;

/*
 * Trees that are grown on histograms ask few questions: the 4,600 inner nodes of a shipped forest compare 180 columns with
 * 1,550 numbers. Each question is put to all rows once, and its answer is a set of rows, the bits of a number. A tree then
 * sends sets of rows to its leaves, a few operations a node for up to 64 rows and without a branch, where a walk through
 * the trees waits at each step for the step before. QuickScorer [1] keeps sets of leaves for a row; here are sets of rows
 * for a leaf, for which the size of a tree does not matter.
 *
 * [1] Lucchese et al., "QuickScorer: a fast algorithm to rank documents with additive ensembles of regression trees",
 *     SIGIR 2015.
 */

/** The trees of a forest as they answer many rows together. Immutable and safe for use by several threads. */
final class RowSets {
    /** Rows that are answered together at most. */
    static final int MAX_ROWS = Long.SIZE;

    private static final long[] BITS =
            IntStream.range(0, MAX_ROWS).mapToLong(row -> 1L << row).toArray();

    /** The columns that are asked about. */
    private final int[] columns;
    /** The first question about each of the columns, and behind the last one their number. */
    private final int[] starts;
    /** The number that each question compares with, ascending for each column. */
    private final float[] thresholds;

    /** The end of the inner nodes of each tree. */
    private final int[] innerEnds;
    /** Places of inner nodes, from the root of their tree. */
    private final int[] inner;
    /** What each inner node asks. */
    private final int[] questions;
    /** Places of the left children of inner nodes; the right ones follow them. */
    private final int[] lefts;

    /** The end of the leaves of each tree. */
    private final int[] leafEnds;
    /** Places of leaves, from the root of their tree. */
    private final int[] leaves;
    /** What each leaf adds. */
    private final float[] values;
    /** Nodes of the largest tree. */
    private final int largest;

    /** Takes the trees as {@link Forest} keeps them; children stand behind their parents. */
    RowSets(int[] roots, short[] features, float[] nodeValues, int[] nodeLefts) {
        int[] innerNodes = nodes(features, true);
        int[] leafNodes = nodes(features, false);
        long[] asked = Arrays.stream(innerNodes)
                .mapToLong(node -> question(features[node], nodeValues[node]))
                .sorted()
                .distinct()
                .toArray();
        this.starts = IntStream.rangeClosed(0, asked.length)
                .filter(i -> i == 0 || i == asked.length || column(asked[i]) != column(asked[i - 1]))
                .toArray();
        this.columns = Arrays.stream(starts)
                .limit(starts.length - 1L)
                .map(i -> column(asked[i]))
                .toArray();
        this.thresholds = new float[asked.length];
        this.questions = new int[innerNodes.length];
        for (int i = 0; i < innerNodes.length; i++) {
            int node = innerNodes[i];
            questions[i] = Arrays.binarySearch(asked, question(features[node], nodeValues[node]));
            thresholds[questions[i]] = nodeValues[node];
        }
        this.inner = places(innerNodes, roots);
        this.lefts = IntStream.range(0, inner.length)
                .map(i -> inner[i] + nodeLefts[innerNodes[i]] - innerNodes[i])
                .toArray();
        this.innerEnds = ends(innerNodes, roots, features.length);
        this.leaves = places(leafNodes, roots);
        this.leafEnds = ends(leafNodes, roots, features.length);
        this.values = new float[leafNodes.length];
        for (int i = 0; i < leafNodes.length; i++) {
            values[i] = nodeValues[leafNodes[i]];
        }
        this.largest = 1 + Arrays.stream(leaves).max().orElse(0);
    }

    private static int[] nodes(short[] features, boolean inner) {
        return IntStream.range(0, features.length)
                .filter(node -> features[node] >= 0 == inner)
                .toArray();
    }

    /** A column and a number as one integer: in the order of columns, then of numbers. */
    private static long question(int column, float threshold) {
        int bits = Float.floatToRawIntBits(threshold);
        int ordered = bits ^ bits >> 31 & Integer.MAX_VALUE;
        return (long) column << 32 | ordered - Integer.MIN_VALUE & 0xFFFF_FFFFL;
    }

    private static int column(long question) {
        return (int) (question >>> 32);
    }

    private static int[] places(int[] nodes, int[] roots) {
        return Arrays.stream(nodes).map(node -> node - roots[tree(node, roots)]).toArray();
    }

    private static int tree(int node, int[] roots) {
        int found = Arrays.binarySearch(roots, node);
        return found < 0 ? -found - 2 : found;
    }

    /** For each tree the number of listed nodes up to its end. */
    private static int[] ends(int[] nodes, int[] roots, int size) {
        int[] ends = new int[roots.length];
        int at = 0;
        for (int tree = 0; tree < roots.length; tree++) {
            int end = tree + 1 < roots.length ? roots[tree + 1] : size;
            while (at < nodes.length && nodes[at] < end) {
                at++;
            }
            ends[tree] = at;
        }
        return ends;
    }

    /**
     * The scores of some rows, each the same as a walk through the trees gives.
     *
     * @param size number of rows, 1 to {@link #MAX_ROWS}
     * @param scores takes the score of each row
     */
    void scores(float[][] rows, int size, double[] scores) {
        long[] above = answers(rows, size);
        long[] reached = new long[largest];
        Arrays.fill(scores, 0, size, 0);
        int node = 0;
        int leaf = 0;
        for (int tree = 0; tree < innerEnds.length; tree++) {
            reached[0] = -1L >>> -size;
            for (; node < innerEnds[tree]; node++) {
                long here = reached[inner[node]];
                long right = here & above[questions[node]];
                reached[lefts[node]] = here ^ right;
                reached[lefts[node] + 1] = right;
            }
            for (; leaf < leafEnds[tree]; leaf++) {
                add(values[leaf], reached[leaves[leaf]], scores);
            }
        }
    }

    private static void add(double value, long rows, double[] scores) {
        for (long left = rows; left != 0; left &= left - 1) {
            scores[Long.numberOfTrailingZeros(left)] += value;
        }
    }

    /** For each question the rows whose number is above its threshold. */
    private long[] answers(float[][] rows, int size) {
        float[] least = rows[0].clone();
        float[] most = rows[0].clone();
        for (int row = 1; row < size; row++) {
            spread(rows[row], least, most);
        }
        long[] above = new long[thresholds.length];
        long[] keys = new long[MAX_ROWS];
        for (int i = 0; i < columns.length; i++) {
            int column = columns[i];
            int end = starts[i + 1];
            int first = behindPassed(least[column], starts[i], end);
            int last = Float.isNaN(most[column]) ? end : behindPassed(most[column], first, end);
            Arrays.fill(above, starts[i], first, -1L);
            for (int row = 0; row < size && first < last; row++) {
                keys[row] = key(rows[row][column]);
            }
            for (int question = first; question < last; question++) {
                above[question] = above(keys, key(thresholds[question]));
            }
        }
        return above;
    }

    /** Takes a row into the least and the greatest number of each column, which settle most questions for all rows. */
    private static void spread(float[] row, float[] least, float[] most) {
        for (int column = 0; column < row.length; column++) {
            least[column] = Math.min(least[column], row[column]);
            most[column] = Math.max(most[column], row[column]);
        }
    }

    /** The first question from a place on whose threshold a number is not above. */
    private int behindPassed(float number, int from, int end) {
        int question = from;
        while (question < end && number > thresholds[question]) {
            question++;
        }
        return question;
    }

    /** The rows whose key is above a threshold: one loop without a branch, which processors do for eight rows at once. */
    private static long above(long[] keys, long threshold) {
        long rows = 0;
        for (int row = 0; row < MAX_ROWS; row++) {
            rows |= threshold - keys[row] >> 63 & BITS[row];
        }
        return rows;
    }

    /** A float as an integer: the greater of two floats has the greater integer; what is no number has the least. */
    private static long key(float number) {
        if (Float.isNaN(number)) {
            return Integer.MIN_VALUE;
        }
        int bits = Float.floatToRawIntBits(number + 0f); // the sum makes one zero of both
        return bits ^ bits >> 31 & Integer.MAX_VALUE;
    }
}
