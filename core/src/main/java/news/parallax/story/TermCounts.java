package news.parallax.story;

import java.util.Arrays;

/**
 * How often each term occurs in a field.
 *
 * @param terms numbers of the terms, ascending
 * @param counts occurrences of each, at least 1
 */
record TermCounts(int[] terms, int[] counts) {
    /** Collects terms in any order. */
    static final class Builder {
        private int[] terms = new int[32];
        private int size;

        void add(int term) {
            if (size == terms.length) {
                terms = Arrays.copyOf(terms, 2 * size);
            }
            terms[size++] = term;
        }

        TermCounts counts() {
            Arrays.sort(terms, 0, size);
            return TermCounts.of(terms, size);
        }
    }

    /** The counts of the first of some terms in ascending order. */
    static TermCounts of(int[] terms, int size) {
        int[] distinct = new int[size];
        int[] counts = new int[size];
        int last = -1;
        for (int at = 0; at < size; at++) {
            if (last < 0 || terms[at] != distinct[last]) {
                distinct[++last] = terms[at];
            }
            counts[last]++;
        }
        return new TermCounts(Arrays.copyOf(distinct, last + 1), Arrays.copyOf(counts, last + 1));
    }
}
