package news.parallax.story;

import java.util.Arrays;

/**
 * How much else is written on the matter of an article: the mean similarity, lead and body, of the articles most like
 * it that were not published on the same day.
 *
 * <p>In a long affair everything is similar to everything; on a quiet matter a little likeness already tells. Of the
 * {@link #CLOSEST} articles, missing ones count with a usual similarity, so that an article on its own is no exception.
 */
final class Density {
    private static final int CLOSEST = 5;
    private static final double USUAL = .2;

    /**
     * Density of the densest affairs: 5 % of compared pairs of the development events lie above. What is more alike than
     * different events of one affair ever are is one large event, and must not be held apart for its size.
     */
    private static final double MOST = 1.2;

    /** Days from which an article counts. */
    private static final double APART = 1;

    private final double[][] closest;

    Density(int members) {
        closest = new double[members][];
    }

    /** Counts a pair in for both, unless they are of one day. */
    void add(int one, int two, double days, double similarity) {
        if (!(days < APART)) {
            add(one, similarity);
            add(two, similarity);
        }
    }

    private void add(int member, double similarity) {
        double[] best = closest[member];
        if (best == null) {
            best = new double[CLOSEST];
            Arrays.fill(best, Double.NaN);
            closest[member] = best;
        }
        double moved = similarity;
        for (int at = 0; at < CLOSEST; at++) {
            if (Double.isNaN(best[at]) || best[at] < moved) {
                double pushed = best[at];
                best[at] = moved;
                moved = pushed;
            }
            if (Double.isNaN(moved)) {
                return;
            }
        }
    }

    /** The density of two members together, at most {@link #MOST}. */
    double of(int one, int two) {
        return Math.min(MOST, of(one) + of(two));
    }

    private double of(int member) {
        double sum = 0;
        for (int at = 0; at < CLOSEST; at++) {
            double similarity = closest[member] == null ? Double.NaN : closest[member][at];
            sum += Double.isNaN(similarity) ? USUAL : similarity;
        }
        return sum / CLOSEST;
    }
}
