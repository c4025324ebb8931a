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
 * The probability that two articles are about one event, from their cosines, the time between them and how much else is
 * written on the matter.
 *
 * <p>A logistic model: {@code p = 1 / (1 + exp(-sum of weight * feature))}. Its weights stand in {@code similarity.tsv};
 * where they come from and what they are good for stands in {@code doc/models/stories.md}. The feature "density" makes
 * the model adapt: where many articles of other days are as similar, as in a long affair, words must agree more.
 */
public final class Similarity {
    /** Names of the features, in the order in which they are given. */
    public static final List<String> FEATURES = List.of(
            "bias",
            "title",
            "lead",
            "body",
            "names",
            "titleLead",
            "near",
            "days",
            "undated",
            "logBody",
            "undatedTitle",
            "undatedBody",
            "density",
            "rootTitle",
            "weekdays",
            "noWeekdays",
            "titleInBody");

    private static final int NEAR = FEATURES.indexOf("near");
    private static final int DAYS = FEATURES.indexOf("days");
    private static final int DENSITY = FEATURES.indexOf("density");
    private static final int WEEKDAYS = FEATURES.indexOf("weekdays");
    private static final int NO_WEEKDAYS = FEATURES.indexOf("noWeekdays");
    private static final List<Integer> UNDATED =
            List.of(FEATURES.indexOf("undated"), FEATURES.indexOf("undatedTitle"), FEATURES.indexOf("undatedBody"));

    private static final Similarity SHIPPED = new Similarity(shippedWeights());

    private final double[] weights;

    /**
     * A model with given weights.
     *
     * @param weights one for each of {@link #FEATURES}
     * @throws IllegalArgumentException if there are more or fewer
     */
    public Similarity(double[] weights) {
        if (weights.length != FEATURES.size()) {
            throw new IllegalArgumentException("needs " + FEATURES.size() + " weights: " + Arrays.toString(weights));
        }
        this.weights = weights.clone();
    }

    /** The model with the shipped weights. */
    public static Similarity shipped() {
        return SHIPPED;
    }

    /** The probability for some features, 0..1. */
    public double probability(double[] features) {
        return 1 / (1 + Math.exp(-score(features)));
    }

    /** The logarithm of the odds for some features. */
    private double score(double[] features) {
        double sum = 0;
        for (int at = 0; at < weights.length; at++) {
            sum += weights[at] * features[at];
        }
        return sum;
    }

    /** The part of the score that does not change when more is written on the matter. */
    double fixedScore(double[] features) {
        return score(features) - weights[DENSITY] * features[DENSITY];
    }

    /** The probability for a fixed part and a density. */
    double probability(double fixedScore, double density) {
        return 1 / (1 + Math.exp(-fixedScore - weights[DENSITY] * density(density)));
    }

    /** The feature made of a density. */
    static double density(double density) {
        return Math.log(density + .05);
    }

    /**
     * The same features as if both had been published a day apart and named no weekday: what is left tells whether they
     * are of one storyline, however long it runs.
     */
    static double[] timeless(double[] features) {
        double[] timeless = features.clone();
        timeless[NEAR] = Math.exp(-.5);
        timeless[DAYS] = Math.log1p(1);
        timeless[WEEKDAYS] = 0;
        timeless[NO_WEEKDAYS] = 1;
        for (int at : UNDATED) {
            timeless[at] = 0;
        }
        return timeless;
    }

    /**
     * What the model looks at.
     *
     * @param one an article
     * @param two another
     * @param density how similar the articles of other days are to the two, see {@link Density}
     */
    static double[] features(Member one, Member two, double density) {
        return new Probe(one).features(two, density);
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
