package news.parallax.story;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.text.WordList;

/**
 * The weekdays a report names at its beginning: "on Tuesday" tells one event of a long affair from the next, and does so
 * also where no date of publication is known.
 *
 * @param counts how often each is named, Monday first; each at most {@link #MOST}
 */
record Weekdays(int counts) {
    private static final Map<String, Integer> NUMBERS = numbers();

    /** Bits of one count. */
    private static final int BITS = 4;

    private static final int MOST = (1 << BITS) - 1;
    private static final int DAYS = 7;

    /** Numbers of the names as terms, ascending: most words need not be looked at. */
    private static final int[] HASHES = NUMBERS.keySet().stream()
            .mapToInt(TermReader::hash)
            .sorted()
            .distinct()
            .toArray();

    /** Which of the lowest twelve bits some of them have, a bit for each. */
    private static final long[] SIEVE = sieve();

    static final Weekdays NONE = new Weekdays(0);

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (List<String> row : WordList.rows("mul/weekdays")) {
            numbers.put(row.get(0), Integer.parseInt(row.get(1)));
        }
        return numbers;
    }

    /** False for a term that is no weekday. */
    static boolean mayBe(int term) {
        return (SIEVE[term >>> 6 & SIEVE.length - 1] >>> term & 1) != 0 && Arrays.binarySearch(HASHES, term) >= 0;
    }

    private static long[] sieve() {
        long[] sieve = new long[64];
        for (int hash : HASHES) {
            sieve[hash >>> 6 & sieve.length - 1] |= 1L << hash;
        }
        return sieve;
    }

    /** These and one more when the word is the name of a weekday. */
    Weekdays and(String word) {
        Integer number = NUMBERS.get(word.toLowerCase(Locale.ROOT));
        if (number == null || count(number - 1) == MOST) {
            return this;
        }
        return new Weekdays(counts + (1 << BITS * (number - 1)));
    }

    /** True when none is named. */
    boolean isEmpty() {
        return counts == 0;
    }

    private int count(int day) {
        return counts >>> BITS * day & MOST;
    }

    /** Cosine of the counts, 0..1; 0 when one names none. */
    double cosine(Weekdays other) {
        if (isEmpty() || other.isEmpty()) {
            return 0;
        }
        double product = 0;
        double mine = 0;
        double theirs = 0;
        for (int day = 0; day < DAYS; day++) {
            product += count(day) * other.count(day);
            mine += count(day) * count(day);
            theirs += other.count(day) * other.count(day);
        }
        return product / Math.sqrt(mine * theirs);
    }
}
