package news.parallax.story;

/**
 * Sums for numbers of articles, of which a look-up meets a few thousand among any number.
 *
 * <p>An open-addressing table of fixed size that stays in the cache of the processor: an array with a place for each article
 * would make a look-up dearer the more articles there are.
 */
final class Products {
    /** More than twice the most numbers that can be met, so that most look-ups take one step. */
    private static final int PLACES = Integer.highestOneBit(Window.KEYS * Postings.SCANNED) * 4;

    /** By place: a number and its sum, above 0 where the place is taken. */
    private final int[] numbers = new int[PLACES];

    private final float[] sums = new float[PLACES];
    private final int[] taken = new int[Window.KEYS * Postings.SCANNED];
    private int size;

    /** Adds a product, at least 0, to the sum of a number. */
    void add(int number, float product) {
        int place = number * 0x9E3779B1 >>> 7 & PLACES - 1;
        while (sums[place] != 0 && numbers[place] != number) {
            place = place + 1 & PLACES - 1;
        }
        if (sums[place] == 0 && product > 0) {
            numbers[place] = number;
            taken[size++] = place;
        }
        sums[place] += product;
    }

    /**
     * The numbers with the largest sums, each below the bits of its sum, largest first; of equal ones the later number.
     * Sets all sums back.
     *
     * @param most how many at most
     */
    long[] best(int most) {
        Largest best = new Largest(Math.min(most, size));
        for (int at = 0; at < size; at++) {
            int taking = taken[at];
            best.add((long) Float.floatToIntBits(sums[taking]) << 32 | numbers[taking]);
            sums[taking] = 0;
        }
        size = 0;
        return best.descending();
    }
}
