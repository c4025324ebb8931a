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

    /**
     * Density from which less tells nothing: among thirty articles nothing else is on the matter of any, and words they
     * happen to share must not pass for an event. Of small batches without this bound 28 % join two events, with .3 18 %,
     * .4 14 %, .5 10 %, which splits as many more; F1 .969, .980, .983 and .982. Large batches hardly notice.
     */
    private static final double LEAST = .4;

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

    /** The density of two members together, {@link #LEAST} to {@link #MOST}. */
    static double of(Density one, Density two) {
        return Math.clamp(one.mean + two.mean, LEAST, MOST);
    }

    private double readMean() {
        double sum = USUAL * (CLOSEST - size);
        for (int at = 0; at < size; at++) {
            sum += closest[at];
        }
        return sum / CLOSEST;
    }
}
