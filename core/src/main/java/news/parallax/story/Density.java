package news.parallax.story;

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

    private final float[] closest = new float[CLOSEST];
    private int size;
    private double mean = USUAL;

    /** Counts a pair in for both, unless they are of one day; undated ones count. */
    static void add(Density one, Density two, double days, double similarity) {
        if (!(days < APART)) {
            one.add((float) similarity);
            two.add((float) similarity);
        }
    }

    private void add(float similarity) {
        int at = 0;
        while (at < size && closest[at] >= similarity) {
            at++;
        }
        if (at < CLOSEST) {
            size = Math.min(CLOSEST, size + 1);
            System.arraycopy(closest, at, closest, at + 1, size - at - 1);
            closest[at] = similarity;
            mean = readMean();
        }
    }

    /** The density of two members together, at most {@link #MOST}. */
    static double of(Density one, Density two) {
        return Math.min(MOST, one.mean + two.mean);
    }

    private double readMean() {
        double sum = USUAL * (CLOSEST - size);
        for (int at = 0; at < size; at++) {
            sum += closest[at];
        }
        return sum / CLOSEST;
    }
}
