package news.parallax.story;

/**
 * A set of numbers that tells of most others at once that they are not in it, as B. Bloom's filter does with one hash
 * ("Space/time trade-offs in hash coding with allowable errors", 1970).
 *
 * <p>Whether a term of one article is among those of another cannot be guessed, and each wrong guess of the processor costs
 * more than the look itself. Hence all numbers are passed through without a branch, and only what is left is looked up.
 */
final class Sieve {
    private static final int WORDS = 128;

    private final long[] bits = new long[WORDS];
    private int[] passed = new int[Terms.BODY];
    private int size;

    /** Puts a number in; numbers are evenly spread hashes. */
    void add(int number) {
        bits[number >>> 6 & WORDS - 1] |= 1L << number;
    }

    /** The places of the numbers that may be in the set, ascending, {@link #size} of them; good until the next call. */
    int[] passed(int[] numbers) {
        if (passed.length < numbers.length) {
            passed = new int[numbers.length];
        }
        int[] places = passed;
        long[] sieve = bits;
        int found = 0;
        for (int at = 0; at < numbers.length; at++) {
            int number = numbers[at];
            places[found] = at;
            found += (int) (sieve[number >>> 6 & WORDS - 1] >>> number & 1);
        }
        size = found;
        return places;
    }

    /** The places that passed the last time. */
    int[] passed() {
        return passed;
    }

    /** How many passed the last time. */
    int size() {
        return size;
    }
}
