package news.parallax.eval.lines;

import java.util.Arrays;
import java.util.List;
import news.parallax.extract.dump.WordWeights;

/**
 * Fits {@link WordWeights} to labelled lines: logistic regression by stochastic gradients whose steps shrink for weights
 * that were moved often (Duchi, Hazan, Singer, "Adaptive Subgradient Methods", JMLR 12, 2011). Lines are taken in a fixed
 * order, so the same lines give the same weights.
 */
final class WordTraining {
    private static final int ROUNDS = 3;
    private static final double RATE = 0.3;
    private static final double DECAY = 2e-5;
    /** A stride that has no factor in common with any number of lines below it. */
    private static final long STRIDE = 1_000_003;

    private final float[] weights = new float[WordWeights.SIZE];
    private final float[] squares = new float[WordWeights.SIZE];

    private WordTraining() {
        Arrays.fill(squares, 1e-2f);
    }

    /** The weights that tell lines of articles from others best. */
    static WordWeights fit(List<LabelledLines> pages) {
        int[][] places = pages.stream()
                .flatMap(page -> page.lines().stream())
                .map(WordWeights::places)
                .toArray(int[][]::new);
        boolean[] content = new boolean[places.length];
        int next = 0;
        for (LabelledLines page : pages) {
            for (boolean label : page.content()) {
                content[next++] = label;
            }
        }
        WordTraining training = new WordTraining();
        for (int round = 0; round < ROUNDS; round++) {
            for (long i = 0; i < places.length; i++) {
                int line = (int) (i * STRIDE % places.length);
                training.learn(places[line], content[line]);
            }
        }
        return WordWeights.of(training.weights);
    }

    private void learn(int[] places, boolean content) {
        double share = 1 / Math.sqrt(places.length);
        double sum = 0;
        for (int place : places) {
            sum += weights[place];
        }
        double error = (content ? 1 : 0) - 1 / (1 + StrictMath.exp(-sum * share));
        for (int place : places) {
            double step = error * share - DECAY * weights[place];
            squares[place] += (float) (step * step);
            weights[place] += (float) (RATE * step / Math.sqrt(squares[place]));
        }
    }
}
