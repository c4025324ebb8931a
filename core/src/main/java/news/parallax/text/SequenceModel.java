package news.parallax.text;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A linear model that tags sequences: hashed features, weights of one byte, best path by Viterbi.
 *
 * <p>A feature is an int; its lowest bits are its row in the table of weights, so that two features may share a row. A
 * tag's score is the sum of the weights of its token's features and of the step from the tag before. Trained as an
 * averaged structured perceptron (Collins, Discriminative Training Methods for Hidden Markov Models, EMNLP 2002); a
 * model of 2^18 rows and three tags takes 0.8 MB and reads 100,000 tokens a second or more on one core.
 *
 * <p>Format of a model: {@code "PSM1"}, number of tags (byte), bits of a row number (byte), steps between tags (tags + 1
 * rows for the tag before, the last for the start; ints), then a byte for each row and tag. Big-endian.
 */
public final class SequenceModel {
    private static final int MAGIC = 0x50534D31;
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** Every other byte of eight, each with a byte of room above it. */
    private static final long EVEN = 0x00FF00FF00FF00FFL;

    /** What is added to a weight, so that none is negative and sums of eight can stand side by side. */
    private static final int BIAS = 128;

    /** So many biased weights add up to less than two bytes hold. */
    private static final int MOST_ADDED = 256;

    private final int tags;
    private final int mask;
    /** Steps by the tag they lead to, then by the tag before; its last is the start. */
    private final int[][] into;
    /** Steps by the tag they come from, then by the tag they lead to. */
    private final int[] steps;
    /** Biased weights by row and tag, and room to read eight from the last on. */
    private final byte[] weights;

    private SequenceModel(int tags, int bits, int[] steps, byte[] weights) {
        this.tags = tags;
        this.mask = (1 << bits) - 1;
        this.steps = steps;
        this.into = new int[tags][tags + 1];
        for (int step = 0; step < steps.length; step++) {
            into[step % tags][step / tags] = steps[step];
        }
        this.weights = Arrays.copyOf(weights, weights.length + Long.BYTES);
        for (int at = 0; at < weights.length; at++) {
            this.weights[at] = (byte) (weights[at] + BIAS);
        }
    }

    /**
     * The model in a resource beside a class.
     *
     * @throws IllegalArgumentException if there is no such resource
     */
    public static SequenceModel of(Class<?> owner, String resource) {
        try (InputStream stream = owner.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("no model " + resource + " beside " + owner.getName());
            }
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read model " + resource, e);
        }
    }

    /**
     * Reads a model.
     *
     * @throws IOException if the stream ends early or holds something else
     */
    public static SequenceModel read(InputStream stream) throws IOException {
        DataInputStream data = new DataInputStream(stream);
        if (data.readInt() != MAGIC) {
            throw new IOException("not a sequence model");
        }
        int tags = data.readUnsignedByte();
        int bits = data.readUnsignedByte();
        int[] steps = new int[(tags + 1) * tags];
        for (int index = 0; index < steps.length; index++) {
            steps[index] = data.readInt();
        }
        byte[] weights = new byte[tags << bits];
        data.readFully(weights);
        return new SequenceModel(tags, bits, steps, weights);
    }

    /**
     * The best tags of a sequence.
     *
     * @param features features of each token
     * @return one tag for each token, 0 to the number of tags
     */
    public int[] tags(int[][] features) {
        return best(scores(features));
    }

    /**
     * How much speaks for each tag of each token, its neighbours left aside.
     *
     * @param features features of each token
     * @return for each token a number for each tag
     */
    public int[][] scores(int[][] features) {
        int[][] scores = new int[features.length][tags];
        for (int at = 0; at < features.length; at++) {
            score(features[at], scores[at]);
        }
        return scores;
    }

    /**
     * The best tags of a sequence.
     *
     * @param scores what {@link #scores} gave for it
     * @return one tag for each token, 0 to the number of tags
     */
    public int[] best(int[][] scores) {
        int[][] sums = new int[scores.length][tags];
        for (int at = 0; at < scores.length; at++) {
            for (int tag = 0; tag < tags; tag++) {
                sums[at][tag] = scores[at][tag] + (at == 0 ? into[tag][tags] : arriving(sums[at - 1], tag));
            }
        }
        return path(sums);
    }

    /** Where the best path to each token came from is asked along the best of all only. */
    private int[] path(int[][] sums) {
        int[] path = new int[sums.length];
        int[] none = new int[tags];
        for (int at = sums.length - 1; at >= 0; at--) {
            path[at] = first(sums[at], at + 1 == sums.length ? none : into[path[at + 1]]);
        }
        return path;
    }

    /** The first tag with the highest sum and step. */
    private int first(int[] sums, int[] step) {
        int best = 0;
        int most = sums[0] + step[0];
        for (int tag = 1; tag < tags; tag++) {
            int sum = sums[tag] + step[tag];
            if (sum > most) {
                most = sum;
                best = tag;
            }
        }
        return best;
    }

    /** Best sum of a value and the step to a tag. */
    private int arriving(int[] values, int tag) {
        int[] step = into[tag];
        int best = Integer.MIN_VALUE;
        for (int other = 0; other < tags; other++) {
            best = Math.max(best, values[other] + step[other]);
        }
        return best;
    }

    /**
     * What each other tag of each token would cost: how far the best path through it stays behind the best of all, in the
     * units of the weights. Zero for the tags of {@link #best}.
     *
     * @param scores what {@link #scores} gave for the sequence
     * @return for each token a number for each tag, zero or more
     */
    public int[][] costs(int[][] scores) {
        int length = scores.length;
        int[][] costs = new int[length][tags];
        for (int at = 0; at < length; at++) {
            for (int tag = 0; tag < tags; tag++) {
                int before = at == 0 ? steps[tags * tags + tag] : arriving(costs[at - 1], tag);
                costs[at][tag] = scores[at][tag] + before;
            }
        }
        int[] behind = new int[tags];
        int[] next = new int[tags];
        for (int at = length - 1; at >= 0; at--) {
            for (int tag = 0; tag < tags; tag++) {
                next[tag] = scores[at][tag] + behind[tag];
                costs[at][tag] += behind[tag];
            }
            for (int tag = 0; tag < tags; tag++) {
                behind[tag] = leaving(next, tag);
            }
        }
        return belowBest(costs);
    }

    /** Best sum of a value and the step from a tag. */
    private int leaving(int[] values, int tag) {
        int best = Integer.MIN_VALUE;
        for (int other = 0, step = tag * tags; other < tags; other++, step++) {
            best = Math.max(best, values[other] + steps[step]);
        }
        return best;
    }

    private static int[][] belowBest(int[][] scores) {
        for (int[] row : scores) {
            int best = row[0];
            for (int score : row) {
                best = Math.max(best, score);
            }
            for (int tag = 0; tag < row.length; tag++) {
                row[tag] = best - row[tag];
            }
        }
        return scores;
    }

    /** The first tag's score is summed for itself, for the rows are far away: reading little of each, many come at once. */
    private void score(int[] features, int[] scores) {
        int first = first(features);
        Arrays.fill(scores, -BIAS * features.length);
        for (int from = 0; from < features.length; from += MOST_ADDED) {
            for (int tag = 0; tag < tags; tag += 2 * Long.BYTES) {
                add(features, from, tag, scores);
            }
        }
        scores[0] = first;
    }

    private int first(int[] features) {
        int sum = -BIAS * features.length;
        for (int feature : features) {
            sum += weights[(feature & mask) * tags] & 0xFF;
        }
        return sum;
    }

    /**
     * Adds some features' weights of sixteen tags side by side, in four words of four sums. Where a row has less than
     * sixteen, its last eight are read, so that nothing behind it is.
     */
    private void add(int[] features, int from, int tag, int[] scores) {
        int step = Math.clamp(tags - tag - Long.BYTES, 0, Long.BYTES);
        int twice = Byte.SIZE * (Long.BYTES - step);
        long even = 0;
        long odd = 0;
        long furtherEven = 0;
        long furtherOdd = 0;
        for (int at = from; at < Math.min(features.length, from + MOST_ADDED); at++) {
            int row = (features[at] & mask) * tags + tag;
            long eight = (long) EIGHT_BYTES.get(weights, row);
            long further = (long) EIGHT_BYTES.get(weights, row + step) >>> twice;
            even += eight & EVEN;
            odd += eight >>> Byte.SIZE & EVEN;
            furtherEven += further & EVEN;
            furtherOdd += further >>> Byte.SIZE & EVEN;
        }
        spread(even, scores, tag);
        spread(odd, scores, tag + 1);
        spread(furtherEven, scores, tag + Long.BYTES);
        spread(furtherOdd, scores, tag + Long.BYTES + 1);
    }

    /** Adds four sums to every other score from a tag on, as far as there are any. */
    private static void spread(long sums, int[] scores, int from) {
        long left = sums;
        for (int tag = from; tag < Math.min(scores.length, from + Long.BYTES); tag += 2) {
            scores[tag] += (int) (left & 0xFFFF);
            left >>>= Short.SIZE;
        }
    }
}
