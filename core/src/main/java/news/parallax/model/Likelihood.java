package news.parallax.model;

import org.jspecify.annotations.Nullable;

/**
 * A verbal likelihood and the ranges it is read as.
 *
 * <p>Only terms of a scale have one: "may", "could" and "few expect" are possibilities or shares of holders, and no
 * number is invented for them.
 *
 * @param term the term of the scale, in lower case
 * @param icd band of ICD 203 (Office of the Director of National Intelligence, Analytic Standards), percent
 * @param surveyed what people asked took the term to mean, percent, or null if the term was not surveyed
 */
public record Likelihood(String term, Band icd, @Nullable Surveyed surveyed) {
    /**
     * A range of percent.
     *
     * @param low lower bound, 0..100
     * @param high upper bound, at least {@code low}
     */
    public record Band(int low, int high) {
        /**
         * Checks the range.
         *
         * @throws IllegalArgumentException if it leaves 0..100 or is empty
         */
        public Band {
            if (low < 0 || high > 100 || high < low) {
                throw new IllegalArgumentException("not a band of percent: " + low + ".." + high);
            }
        }
    }

    /**
     * Answers of people asked for a number.
     *
     * @param low tenth percentile, percent
     * @param median median, percent
     * @param high ninetieth percentile, percent
     */
    public record Surveyed(double low, double median, double high) {}
}
