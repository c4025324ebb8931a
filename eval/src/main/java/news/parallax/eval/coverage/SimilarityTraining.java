package news.parallax.eval.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.eval.LogisticRegression;
import news.parallax.story.Comparisons;
import news.parallax.story.Similarity;

/**
 * Fits the weights of {@link Similarity}.
 *
 * <p>Examples are the compared pairs of which both articles are labelled; the unlabelled ones around them set the
 * density. Random small samples and generated {@link Streams} as further examples were tried: they cost .02 of F1, and
 * the bound on density does for large stories what they were meant to do.
 *
 * <pre>{@code java ... news.parallax.eval.coverage.SimilarityTraining ../shared similarity.tsv}</pre>
 */
public final class SimilarityTraining {
    private static final int SAME_OUTLET = Similarity.FEATURES.indexOf("sameOutlet");

    /**
     * Weight of two articles being of one outlet: the second is more often about the next event than the first again. It
     * is not fitted, since the labels never hold two articles of one outlet and would make it as large as the ridge lets
     * it be.
     */
    private static final double OF_ONE_OUTLET = -1;

    private SimilarityTraining() {}

    /**
     * Writes the weights fitted to all development events.
     *
     * @param arguments folder that holds {@code data/}, and the file to write
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        List<Coverage> all = new ArrayList<>(Coverage.events(root));
        all.addAll(Coverage.distractors(root));
        Comparisons dated = Comparisons.of(StoryEvaluation.articles(all), List.of());
        List<Coverage> withoutDates = all.stream().map(Coverage::undated).toList();
        Comparisons undated = Comparisons.of(StoryEvaluation.articles(withoutDates), List.of());
        Weights weights = weights(all, List.of(dated, undated));
        StringBuilder table = new StringBuilder("# Weights of the model that compares two articles: feature,"
                + " weight for pairs with dates, for pairs without."
                + " See doc/models/stories.md.\n");
        for (int at = 0; at < Similarity.FEATURES.size(); at++) {
            table.append(String.format(
                    Locale.ROOT,
                    "%s\t%.4f\t%.4f\n",
                    Similarity.FEATURES.get(at),
                    weights.dated()[at],
                    weights.undated()[at]));
        }
        Files.writeString(Path.of(arguments[1]), table.toString());
    }

    /**
     * The weights for some coverage.
     *
     * @param coverage what may be learned from; events and distractors
     * @param comparisons comparisons of at least these articles, with their dates and without
     */
    static Similarity similarity(List<Coverage> coverage, List<Comparisons> comparisons) {
        Weights weights = weights(coverage, comparisons);
        return new Similarity(weights.dated(), weights.undated());
    }

    private record Weights(double[] dated, double[] undated) {}

    private static Weights weights(List<Coverage> coverage, List<Comparisons> comparisons) {
        Map<String, String> events = new HashMap<>();
        for (Coverage one : coverage) {
            if (one.event() != null) {
                events.put(one.article().id(), one.event());
            }
        }
        LogisticRegression dated = new LogisticRegression();
        LogisticRegression undated = new LogisticRegression();
        for (Comparisons compared : comparisons) {
            for (int pair = 0; pair < compared.size(); pair++) {
                String one =
                        events.get(compared.leaders().get(compared.first(pair)).id());
                String two =
                        events.get(compared.leaders().get(compared.second(pair)).id());
                if (one != null && two != null) {
                    double[] features = compared.features(pair);
                    boolean isDated = Similarity.isDated(features);
                    features[SAME_OUTLET] = 0;
                    (isDated ? dated : undated).add(features, one.equals(two));
                }
            }
        }
        return new Weights(withOutlet(dated.fit()), withOutlet(undated.fit()));
    }

    private static double[] withOutlet(double[] weights) {
        weights[SAME_OUTLET] = OF_ONE_OUTLET;
        return weights;
    }
}
