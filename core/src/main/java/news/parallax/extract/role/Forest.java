package news.parallax.extract.role;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sum of small decision trees over rows of numbers, as gradient boosting makes them (Friedman, "Greedy function
 * approximation: a gradient boosting machine", 2001).
 *
 * <p>Nodes of all trees stand in flat arrays. An inner node sends a row left when its number is at most the threshold.
 * Immutable and safe for use by several threads.
 */
public final class Forest {
    private static final int MAGIC = 0x50464F31;

    private final int[] roots;
    private final short[] features;
    private final float[] values;
    private final int[] lefts;
    /** The same nodes for walking: threshold, feature and the way to the left child; a leaf leads to itself. */
    private final long[] steps;

    /** The same trees for many rows at once; null where some tree is too large. */
    private final @Nullable LeafSets leafSets;

    private Forest(int[] roots, short[] features, float[] values, int[] lefts) {
        this.roots = roots;
        this.features = features;
        this.values = values;
        this.lefts = lefts;
        this.steps = new long[features.length];
        for (int i = 0; i < steps.length; i++) {
            boolean leaf = features[i] < 0;
            long threshold = Float.floatToRawIntBits(leaf ? Float.POSITIVE_INFINITY : values[i]) & 0xFFFFFFFFL;
            long left = leaf ? 0 : lefts[i] - i;
            steps[i] = threshold << 32 | left << 16 | (leaf ? 0 : features[i]);
        }
        this.leafSets = LeafSets.of(roots, features, values, lefts);
    }

    /**
     * One node.
     *
     * @param feature index of the number that is compared, -1 for a leaf
     * @param value threshold, or what the leaf adds to the score
     * @param left index of the left child in its tree's list, the right one follows it; 0 for a leaf
     */
    public record Node(int feature, float value, int left) {}

    /** A forest of trees, each a list of nodes whose first is the root. */
    public static Forest of(List<List<Node>> trees) {
        int size = trees.stream().mapToInt(List::size).sum();
        int[] roots = new int[trees.size()];
        short[] features = new short[size];
        float[] values = new float[size];
        int[] lefts = new int[size];
        int at = 0;
        for (int tree = 0; tree < roots.length; tree++) {
            roots[tree] = at;
            for (Node node : trees.get(tree)) {
                features[at] = (short) node.feature();
                values[at] = node.value();
                lefts[at] = roots[tree] + node.left();
                at++;
            }
        }
        return new Forest(roots, features, values, lefts);
    }

    /** The score of a row: above 0 for yes, below for no; the logarithm of the odds. */
    public double score(float[] row) {
        double score = 0;
        int tree = 0;
        for (; tree + 4 <= roots.length; tree += 4) {
            score = four(tree, row, score);
        }
        for (; tree < roots.length; tree++) {
            score += one(roots[tree], row);
        }
        return score;
    }

    /**
     * The scores of several rows, each the same as {@link #score} gives.
     *
     * @param size number of rows
     * @param scores takes the score of each row
     * @param room for so many rows and all their columns
     */
    void scores(float[][] rows, int size, double[] scores, Columns room) {
        if (leafSets != null) {
            leafSets.scores(rows, size, scores, room);
            return;
        }
        for (int row = 0; row < size; row++) {
            scores[row] = score(rows[row]);
        }
    }

    private float one(int root, float[] row) {
        int at = root;
        for (int next = next(row, at); next != at; next = next(row, at)) {
            at = next;
        }
        return values[at];
    }

    /** Adds up four trees, walked abreast so that a step in one does not wait for the step in another. */
    private double four(int first, float[] row, double before) {
        int a = roots[first];
        int b = roots[first + 1];
        int c = roots[first + 2];
        int d = roots[first + 3];
        boolean moved = true;
        while (moved) {
            int nextA = next(row, a);
            int nextB = next(row, b);
            int nextC = next(row, c);
            int nextD = next(row, d);
            moved = (nextA ^ a | nextB ^ b | nextC ^ c | nextD ^ d) != 0;
            a = nextA;
            b = nextB;
            c = nextC;
            d = nextD;
        }
        return before + values[a] + values[b] + values[c] + values[d];
    }

    private int next(float[] row, int at) {
        long step = steps[at];
        float threshold = Float.intBitsToFloat((int) (step >>> 32));
        return at + ((int) step >>> 16) + (row[(int) step & 0xFFFF] > threshold ? 1 : 0);
    }

    /** Number of trees. */
    public int trees() {
        return roots.length;
    }

    /**
     * Reads a forest from a resource beside this class's tables.
     *
     * @throws IllegalArgumentException if there is no such resource or it is no forest
     */
    public static Forest resource(String name) {
        String path = "/news/parallax/extract/" + name;
        try (InputStream stream = Forest.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalArgumentException("no forest " + path);
            }
            return read(new DataInputStream(new BufferedInputStream(stream)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read forest " + path, e);
        }
    }

    private static Forest read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IllegalArgumentException("not a forest");
        }
        int[] roots = new int[in.readInt()];
        int size = in.readInt();
        for (int i = 0; i < roots.length; i++) {
            roots[i] = in.readInt();
        }
        short[] features = new short[size];
        float[] values = new float[size];
        int[] lefts = new int[size];
        for (int i = 0; i < size; i++) {
            features[i] = in.readShort();
            values[i] = in.readFloat();
            if (features[i] >= 0) {
                lefts[i] = i + in.readUnsignedShort();
            }
        }
        return new Forest(roots, features, values, lefts);
    }

    /** Writes the forest in the format {@link #resource} reads. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeInt(roots.length);
        out.writeInt(features.length);
        for (int root : roots) {
            out.writeInt(root);
        }
        for (int i = 0; i < features.length; i++) {
            out.writeShort(features[i]);
            out.writeFloat(values[i]);
            if (features[i] >= 0) {
                out.writeShort(lefts[i] - i);
            }
        }
        out.flush();
    }
}
