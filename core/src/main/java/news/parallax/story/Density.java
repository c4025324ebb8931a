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
    static final double MOST = 1.2;

    /**
     * Density from which less tells nothing: among thirty articles nothing else is on the matter of any, and words they
     * happen to share must not pass for an event. Of small batches without this bound 28 % join two events, with .3 18 %,
     * .4 14 %, .5 10 %, which splits as many more; F1 .969, .980, .983 and .982. Large batches hardly notice.
     */
    static final double LEAST = .4;

    /** Days from which an article counts as of another day. */
    private static final double APART = 1;

    /**
     * Share of the compared articles that are of one day from which this tells nothing. Of the development articles one
     * in ten is; where all are, the model for dated pairs takes everything for one event.
     */
    private static final double CROWDED = .5;

    /** Articles of other days that are assumed besides those compared: two reports of one day are no crowd. */
    private static final int ASSUMED = 2;

    private final Closest ofOtherDays = new Closest();
    private final Closest ofAnyDay = new Closest();
    private int compared;
    private int ofOneDay;

    /** The means of these, kept here: a repair asks for those of many articles that lie apart in memory. */
    private double meanOfOtherDays = USUAL;

    private double meanOfAnyDay = USUAL;

    /** The similarities of the articles most like one. */
    private static final class Closest {
        private final float[] similarities = new float[CLOSEST];
        private int size;

        /** Takes one more and gives the mean. */
        double add(float similarity) {
            int at = 0;
            while (at < size && similarities[at] >= similarity) {
                at++;
            }
            if (at < CLOSEST) {
                size = Math.min(CLOSEST, size + 1);
                System.arraycopy(similarities, at, similarities, at + 1, size - at - 1);
                similarities[at] = similarity;
            }
            return mean();
        }

        private double mean() {
            double sum = USUAL * (CLOSEST - size);
            for (int at = 0; at < size; at++) {
                sum += similarities[at];
            }
            return sum / CLOSEST;
        }
    }

    /** Counts a compared pair in for both; a pair without dates counts as of different days. */
    static void add(Density one, Density two, double days, double similarity) {
        one.add(days, (float) similarity);
        two.add(days, (float) similarity);
    }

    private void add(double days, float similarity) {
        compared++;
        meanOfAnyDay = ofAnyDay.add(similarity);
        if (days < APART) {
            ofOneDay++;
        } else {
            meanOfOtherDays = ofOtherDays.add(similarity);
        }
    }

    /** True when so many of the articles compared with two are of their days that a common day tells nothing of them. */
    static boolean isCrowded(Density one, Density two) {
        return one.ofOneDay + two.ofOneDay >= CROWDED * (one.compared + two.compared + 2 * ASSUMED);
    }

    /** The density of two members together, {@link #LEAST} to {@link #MOST}; in a crowd articles of their day count too. */
    static double of(Density one, Density two) {
        double density =
                isCrowded(one, two) ? one.meanOfAnyDay + two.meanOfAnyDay : one.meanOfOtherDays + two.meanOfOtherDays;
        return Math.clamp(density, LEAST, MOST);
    }
}
