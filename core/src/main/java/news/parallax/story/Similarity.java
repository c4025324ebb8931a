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
 * The probability that two articles are about one event, from their cosines, what they quote, the time between them and
 * how much else is written on the matter.
 *
 * <p>Two logistic models, {@code p = 1 / (1 + exp(-sum of weight * feature))}: one for pairs with dates, one for pairs of
 * which a date is missing, in which words have to tell what time does not. Their weights stand in {@code similarity.tsv};
 * where they come from and what they are good for stands in {@code doc/models/stories.md}. The feature "density" makes
 * the models adapt: where many articles of other days are as similar, as in a long affair, words must agree more.
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
            "logBody",
            "logLead",
            "density",
            "rootTitle",
            "weekdays",
            "noWeekdays",
            "titleInBody",
            "quoted",
            "quotes",
            "sharedBody",
            "sameOutlet");

    private static final int NEAR = FEATURES.indexOf("near");
    private static final int DAYS = FEATURES.indexOf("days");
    private static final int DENSITY = FEATURES.indexOf("density");
    private static final int WEEKDAYS = FEATURES.indexOf("weekdays");
    private static final int NO_WEEKDAYS = FEATURES.indexOf("noWeekdays");

    private static final Similarity SHIPPED = shippedWeights();

    private final double[] dated;
    private final double[] undated;
    private final double leastDated;
    private final double leastUndated;

    /**
     * A model with given weights.
     *
     * @param dated one for each of {@link #FEATURES}, for pairs with dates
     * @param undated the same for pairs of which a date is missing
     * @throws IllegalArgumentException if there are more or fewer
     */
    public Similarity(double[] dated, double[] undated) {
        this.dated = checked(dated);
        this.undated = checked(undated);
        this.leastDated = least(this.dated);
        this.leastUndated = least(this.undated);
    }

    private static double[] checked(double[] weights) {
        if (weights.length != FEATURES.size()) {
            throw new IllegalArgumentException("needs " + FEATURES.size() + " weights: " + Arrays.toString(weights));
        }
        return weights.clone();
    }

    /** The model with the shipped weights. */
    public static Similarity shipped() {
        return SHIPPED;
    }

    /** True for the features of a pair with dates. */
    public static boolean isDated(double[] features) {
        return features[NEAR] > 0;
    }

    /** The probability for some features, 0..1. */
    public double probability(double[] features) {
        return 1 / (1 + Math.exp(-score(features)));
    }

    /** The logarithm of the odds for some features. */
    private double score(double[] features) {
        double[] weights = isDated(features) ? dated : undated;
        double sum = 0;
        for (int at = 0; at < weights.length; at++) {
            sum += weights[at] * features[at];
        }
        return sum;
    }

    /** The part of the score that does not change when more is written on the matter. */
    double fixedScore(double[] features) {
        return score(features) - (isDated(features) ? dated : undated)[DENSITY] * features[DENSITY];
    }

    /** The probability for the fixed part of a pair with dates or without, and a density. */
    double probability(double fixedScore, boolean isDated, double density) {
        return 1 / (1 + Math.exp(-fixedScore - (isDated ? dated : undated)[DENSITY] * density(density)));
    }

    /** False for a pair that is below {@link Comparisons#NOTHING} at any density, with its dates and without. */
    boolean mayCount(double fixedScore, double fixedUndated) {
        return fixedScore >= leastDated || fixedUndated >= leastUndated;
    }

    /** The fixed part of a score from which a pair may count. */
    private static double least(double[] weights) {
        double one = weights[DENSITY] * density(Density.LEAST);
        double two = weights[DENSITY] * density(Density.MOST);
        return Math.log(Comparisons.NOTHING / (1 - Comparisons.NOTHING)) - Math.max(one, two);
    }

    /** The feature made of a density. */
    static double density(double density) {
        return Math.log(density + .05);
    }

    /** The same features as if no date were known. */
    static double[] undated(double[] features) {
        double[] undated = features.clone();
        undated[NEAR] = 0;
        undated[DAYS] = 0;
        return undated;
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
        return timeless;
    }

    private static Similarity shippedWeights() {
        double[] dated = new double[FEATURES.size()];
        double[] undated = new double[FEATURES.size()];
        try (InputStream stream = Similarity.class.getResourceAsStream("similarity.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("similarity.tsv is missing beside " + Similarity.class);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    String[] columns = line.split("\t", -1);
                    int feature = FEATURES.indexOf(columns[0]);
                    dated[feature] = Double.parseDouble(columns[1]);
                    undated[feature] = Double.parseDouble(columns[2]);
                }
            }
            return new Similarity(dated, undated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
