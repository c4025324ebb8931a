package news.parallax.extract.role;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
    /** The same trees as they answer many rows. */
    private final RowSets sets;

    private Forest(int[] roots, short[] features, float[] values, int[] lefts) {
        this.roots = roots;
        this.features = features;
        this.values = values;
        this.lefts = lefts;
        this.sets = new RowSets(roots, features, values, lefts);
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
        for (int root : roots) {
            int at = root;
            while (features[at] >= 0) {
                at = row[features[at]] > values[at] ? lefts[at] + 1 : lefts[at];
            }
            score += values[at];
        }
        return score;
    }

    /**
     * The scores of several rows, each the same as {@link #score} gives.
     *
     * @param size number of rows, 1 to {@link RowSets#MAX_ROWS}
     * @param scores takes the score of each row
     */
    void scores(float[][] rows, int size, double[] scores) {
        sets.scores(rows, size, scores);
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
