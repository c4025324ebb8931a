package news.parallax.eval.attribution;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Trains a {@link news.parallax.text.SequenceModel} as an averaged structured perceptron.
 *
 * <p>Nothing is random: sequences are visited in a fixed order that jumps through the data, so the same data give the
 * same bytes.
 */
final class PerceptronTrainer {
    private static final int STRIDE = 7_919;

    private final int tags;
    private final int bits;
    private final float[] weights;
    private final double[] totals;
    private final double[] steps;
    private final double[] stepTotals;
    private long clock = 1;

    /** A sequence with its right tags. */
    record Example(int[][] features, int[] tags) {}

    private PerceptronTrainer(int tags, int bits) {
        this.tags = tags;
        this.bits = bits;
        this.weights = new float[tags << bits];
        this.totals = new double[tags << bits];
        this.steps = new double[(tags + 1) * tags];
        this.stepTotals = new double[(tags + 1) * tags];
    }

    /**
     * The bytes of a trained model.
     *
     * @param tags number of tags
     * @param bits bits of a row number
     * @param epochs passes over the data
     */
    static byte[] train(List<Example> examples, int tags, int bits, int epochs) {
        PerceptronTrainer trainer = new PerceptronTrainer(tags, bits);
        for (int epoch = 0; epoch < epochs; epoch++) {
            int at = epoch;
            for (int count = 0; count < examples.size(); count++) {
                trainer.learn(examples.get(at % examples.size()));
                at = (at + STRIDE) % examples.size();
            }
        }
        return trainer.bytes();
    }

    private void learn(Example example) {
        int[] found = decode(example.features());
        int before = tags;
        int foundBefore = tags;
        for (int at = 0; at < found.length; at++) {
            int right = example.tags()[at];
            if (found[at] != right) {
                for (int feature : example.features()[at]) {
                    int row = (feature & (1 << bits) - 1) * tags;
                    change(row + right, 1);
                    change(row + found[at], -1);
                }
            }
            if (found[at] != right || foundBefore != before) {
                changeStep(before * tags + right, 1);
                changeStep(foundBefore * tags + found[at], -1);
            }
            before = right;
            foundBefore = found[at];
        }
        clock++;
    }

    private void change(int index, int by) {
        weights[index] += by;
        totals[index] += (double) by * clock;
    }

    private void changeStep(int index, int by) {
        steps[index] += by;
        stepTotals[index] += (double) by * clock;
    }

    private int[] decode(int[][] features) {
        int[][] from = new int[features.length][tags];
        double[] before = new double[tags];
        for (int at = 0; at < features.length; at++) {
            double[] now = new double[tags];
            for (int feature : features[at]) {
                int row = (feature & (1 << bits) - 1) * tags;
                for (int tag = 0; tag < tags; tag++) {
                    now[tag] += weights[row + tag];
                }
            }
            for (int tag = 0; tag < tags; tag++) {
                int best = at == 0 ? tags : best(before, tag);
                from[at][tag] = best;
                now[tag] += steps[best * tags + tag] + (at == 0 ? 0 : before[best]);
            }
            before = now;
        }
        return path(from, before);
    }

    private int best(double[] before, int tag) {
        int best = 0;
        for (int other = 1; other < tags; other++) {
            if (before[other] + steps[other * tags + tag] > before[best] + steps[best * tags + tag]) {
                best = other;
            }
        }
        return best;
    }

    private int[] path(int[][] from, double[] last) {
        int tag = 0;
        for (int other = 1; other < tags; other++) {
            tag = last[other] > last[tag] ? other : tag;
        }
        int[] path = new int[from.length];
        for (int at = from.length - 1; at >= 0; at--) {
            path[at] = tag;
            tag = from[at][tag];
        }
        return path;
    }

    /** Averages the weights over all steps of training and writes them in one byte each. */
    private byte[] bytes() {
        double[] average = new double[weights.length];
        double largest = 1e-9;
        double sum = 0;
        int used = 0;
        for (int index = 0; index < weights.length; index++) {
            average[index] = weights[index] - totals[index] / clock;
            if (average[index] != 0) {
                sum += average[index] * average[index];
                used++;
            }
            largest = Math.max(largest, Math.abs(average[index]));
        }
        // Few weights are large; cutting them at eight times the usual size leaves the others finer steps.
        double range = Math.min(largest, 8 * Math.sqrt(sum / Math.max(1, used)));
        double scale = 127 / range;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(weights.length + 64);
        try (DataOutputStream data = new DataOutputStream(bytes)) {
            data.writeInt(0x50534D31);
            data.writeByte(tags);
            data.writeByte(bits);
            for (int index = 0; index < steps.length; index++) {
                data.writeInt((int) Math.round((steps[index] - stepTotals[index] / clock) * scale));
            }
            for (double weight : average) {
                data.writeByte((int) Math.round(Math.max(-127, Math.min(127, weight * scale))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
