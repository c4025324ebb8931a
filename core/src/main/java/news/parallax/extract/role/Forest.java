package news.parallax.extract.role;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

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
        double[] scores = new double[1];
        scores(new float[][] {row}, 1, scores);
        return scores[0];
    }

    /**
     * The scores of several rows. A tree is walked for all rows before the next one is touched, so its nodes are at hand,
     * and for four rows abreast, so a step for one does not wait for the step for another.
     *
     * @param size number of rows
     * @param scores takes the score of each row
     */
    void scores(float[][] rows, int size, double[] scores) {
        Arrays.fill(scores, 0, size, 0);
        for (int root : roots) {
            int at = 0;
            for (; at + 4 <= size; at += 4) {
                four(root, rows, at, scores);
            }
            for (; at < size; at++) {
                scores[at] += one(root, rows[at]);
            }
        }
    }

    private float one(int root, float[] row) {
        int at = root;
        for (int next = next(row, at); next != at; next = next(row, at)) {
            at = next;
        }
        return values[at];
    }

    private void four(int root, float[][] rows, int first, double[] scores) {
        int a = root;
        int b = root;
        int c = root;
        int d = root;
        boolean moved = true;
        while (moved) {
            int nextA = next(rows[first], a);
            int nextB = next(rows[first + 1], b);
            int nextC = next(rows[first + 2], c);
            int nextD = next(rows[first + 3], d);
            moved = (nextA ^ a | nextB ^ b | nextC ^ c | nextD ^ d) != 0;
            a = nextA;
            b = nextB;
            c = nextC;
            d = nextD;
        }
        scores[first] += values[a];
        scores[first + 1] += values[b];
        scores[first + 2] += values[c];
        scores[first + 3] += values[d];
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
