package news.parallax.eval.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        double[] weights = weights(all, Comparisons.of(StoryEvaluation.articles(all), List.of()));
        StringBuilder table =
                new StringBuilder("# Weights of the model that compares two articles: feature, tab, weight."
                        + " See doc/models/stories.md.\n");
        for (int at = 0; at < weights.length; at++) {
            table.append(String.format(Locale.ROOT, "%s\t%.4f%n", Similarity.FEATURES.get(at), weights[at]));
        }
        Files.writeString(Path.of(arguments[1]), table.toString());
    }

    /**
     * The weights for some coverage.
     *
     * @param coverage what may be learned from; events and distractors
     * @param comparisons comparisons of at least these articles
     */
    static double[] weights(List<Coverage> coverage, Comparisons comparisons) {
        Map<String, String> events = new HashMap<>();
        for (Coverage one : coverage) {
            if (one.event() != null) {
                events.put(one.article().id(), one.event());
            }
        }
        LogisticRegression regression = new LogisticRegression();
        for (int pair = 0; pair < comparisons.size(); pair++) {
            String one = events.get(
                    comparisons.leaders().get(comparisons.first(pair)).id());
            String two = events.get(
                    comparisons.leaders().get(comparisons.second(pair)).id());
            if (one != null && two != null) {
                regression.add(comparisons.features(pair), one.equals(two));
            }
        }
        return regression.fit();
    }
}
