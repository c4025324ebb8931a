package news.parallax.text;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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

    private final int tags;
    private final int mask;
    private final int[] steps;
    private final byte[] weights;

    private SequenceModel(int tags, int bits, int[] steps, byte[] weights) {
        this.tags = tags;
        this.mask = (1 << bits) - 1;
        this.steps = steps;
        this.weights = weights;
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
        int length = scores.length;
        int[][] from = new int[length][tags];
        int[] before = new int[tags];
        int[] now = new int[tags];
        for (int at = 0; at < length; at++) {
            for (int tag = 0; tag < tags; tag++) {
                int best = at == 0 ? tags : bestBefore(before, tag);
                from[at][tag] = best;
                now[tag] = scores[at][tag] + steps[best * tags + tag] + (at == 0 ? 0 : before[best]);
            }
            int[] free = before;
            before = now;
            now = free;
        }
        return path(from, before);
    }

    private int bestBefore(int[] before, int tag) {
        int best = 0;
        int highest = before[0] + steps[tag];
        for (int other = 1, step = tags + tag; other < tags; other++, step += tags) {
            int value = before[other] + steps[step];
            if (value > highest) {
                highest = value;
                best = other;
            }
        }
        return best;
    }

    private int[] path(int[][] from, int[] last) {
        int[] path = new int[from.length];
        int tag = 0;
        for (int other = 1; other < tags; other++) {
            tag = last[other] > last[tag] ? other : tag;
        }
        for (int at = from.length - 1; at >= 0; at--) {
            path[at] = tag;
            tag = from[at][tag];
        }
        return path;
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
                int before = at == 0 ? steps[tags * tags + tag] : best(costs[at - 1], tag, true);
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
                behind[tag] = best(next, tag, false);
            }
        }
        return belowBest(costs);
    }

    /** Best sum of a value and a step: to a tag from each other, or from it to each other. */
    private int best(int[] values, int tag, boolean arriving) {
        int best = Integer.MIN_VALUE;
        int step = arriving ? tag : tag * tags;
        for (int other = 0; other < tags; other++) {
            best = Math.max(best, values[other] + steps[step]);
            step += arriving ? tags : 1;
        }
        return best;
    }

    private static int[][] belowBest(int[][] scores) {
        for (int[] row : scores) {
            int best = Arrays.stream(row).max().orElse(0);
            for (int tag = 0; tag < row.length; tag++) {
                row[tag] = best - row[tag];
            }
        }
        return scores;
    }

    private void score(int[] features, int[] scores) {
        Arrays.fill(scores, 0);
        for (int feature : features) {
            int row = (feature & mask) * tags;
            for (int tag = 0; tag < tags; tag++) {
                scores[tag] += weights[row + tag];
            }
        }
    }
}
