package news.parallax.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The probability that two articles are about one event, from their cosines and the time between them.
 *
 * <p>A logistic model: {@code p = 1 / (1 + exp(-sum of weight * feature))}. Its weights stand in {@code similarity.tsv};
 * where they come from and what they are good for stands in {@code doc/models/stories.md}.
 */
final class Similarity {
    /** Names of the features, in the order of {@link #features}. */
    static final List<String> FEATURES = List.of(
            "bias",
            "title",
            "lead",
            "body",
            "names",
            "titleLead",
            "near",
            "days",
            "undated",
            "leadSquared",
            "bodyNear");

    private static final Similarity SHIPPED = new Similarity(shippedWeights());

    private final double[] weights;

    Similarity(double[] weights) {
        if (weights.length != FEATURES.size()) {
            throw new IllegalArgumentException("needs " + FEATURES.size() + " weights: " + Arrays.toString(weights));
        }
        this.weights = weights.clone();
    }

    /** The model with the shipped weights. */
    static Similarity shipped() {
        return SHIPPED;
    }

    /**
     * What the model looks at.
     *
     * @param one vectors of an article
     * @param two vectors of another
     * @param days days between them, NaN when one has no date
     */
    static double[] features(Vectors one, Vectors two, double days) {
        double title = one.title().cosine(two.title());
        double lead = one.lead().cosine(two.lead());
        double body = one.body().cosine(two.body());
        double names = one.names().cosine(two.names());
        double titleLead = Math.max(one.title().cosine(two.lead()), one.lead().cosine(two.title()));
        boolean undated = Double.isNaN(days);
        double near = undated ? 0 : Math.exp(-days / 2);
        double apart = undated ? 0 : Math.min(6, Math.log1p(days));
        return new double[] {
            1, title, lead, body, names, titleLead, near, apart, undated ? 1 : 0, lead * lead, body * near
        };
    }

    /** The probability for some features, 0..1. */
    double probability(double[] features) {
        double sum = 0;
        for (int at = 0; at < weights.length; at++) {
            sum += weights[at] * features[at];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static double[] shippedWeights() {
        double[] weights = new double[FEATURES.size()];
        try (InputStream stream = Similarity.class.getResourceAsStream("similarity.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("similarity.tsv is missing beside " + Similarity.class);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    String[] columns = line.split("\t", -1);
                    weights[FEATURES.indexOf(columns[0])] = Double.parseDouble(columns[1]);
                }
            }
            return weights;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
