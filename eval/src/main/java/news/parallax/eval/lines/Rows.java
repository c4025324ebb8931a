package news.parallax.eval.lines;

import java.util.ArrayList;
import java.util.List;
import news.parallax.eval.extraction.Boosting;
import news.parallax.extract.role.Forest;

/** Rows of numbers with their answers, to fit a forest to. Filled by one thread. */
final class Rows {
    private final List<float[]> table = new ArrayList<>();
    private final List<Boolean> answers = new ArrayList<>();
    private final List<Float> weights = new ArrayList<>();

    /** Adds a row, its answer and how much it counts. */
    void add(float[] row, boolean answer, float weight) {
        table.add(row);
        answers.add(answer);
        weights.add(weight);
    }

    /** The forest that gives the answers best. */
    Forest forest(Boosting.Settings settings) {
        float[] labels = new float[table.size()];
        float[] counts = new float[table.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = answers.get(i) ? 1 : 0;
            counts[i] = weights.get(i);
        }
        return Boosting.train(table, labels, counts, settings);
    }
}
