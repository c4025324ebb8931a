package news.parallax.story;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Weighted terms of a field, of length 1 unless empty.
 *
 * @param terms numbers of the terms, ascending
 * @param weights weight of each
 * @param length length before it was scaled: grows with the number and rarity of terms
 */
record TermVector(int[] terms, float[] weights, float length) {
    /** The vector of some counts: (1 + log count) times the weight of the term, scaled to length 1. */
    static TermVector of(TermCounts counts, TermWeights rarity) {
        float[] weights = new float[counts.terms().length];
        for (int at = 0; at < weights.length; at++) {
            weights[at] = (float) rarity.weight(counts.terms()[at]);
        }
        return scaled(counts, weights);
    }

    /** The same for a part of a text of which the weights of all terms are known. */
    static TermVector of(TermCounts part, TermCounts whole, float[] rarity) {
        float[] weights = new float[part.terms().length];
        int there = 0;
        for (int at = 0; at < weights.length; at++) {
            while (whole.terms()[there] < part.terms()[at]) {
                there++;
            }
            weights[at] = rarity[there];
        }
        return scaled(part, weights);
    }

    /** The vector of some counts and the weights of their terms. */
    static TermVector scaled(TermCounts counts, float[] rarity) {
        int size = rarity.length;
        float[] weights = new float[size];
        double squares = 0;
        for (int at = 0; at < size; at++) {
            int count = counts.counts()[at];
            double weight = (count == 1 ? 1 : 1 + Math.log(count)) * rarity[at];
            weights[at] = (float) weight;
            squares += weight * weight;
        }
        float scale = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
        for (int at = 0; at < size; at++) {
            weights[at] *= scale;
        }
        return new TermVector(counts.terms(), weights, (float) Math.sqrt(squares));
    }

    /** Cosine of the angle to another vector, 0..1; 0 when one is empty. */
    double cosine(TermVector other) {
        double sum = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < terms.length && theirs < other.terms.length) {
            int difference = Integer.compare(terms[mine], other.terms[theirs]);
            if (difference == 0) {
                sum += weights[mine++] * other.weights[theirs++];
            } else if (difference < 0) {
                mine++;
            } else {
                theirs++;
            }
        }
        return Math.min(1, sum);
    }

    /** The terms of both with the products of their weights. */
    TermVector shared(TermVector other) {
        int[] shared = new int[Math.min(terms.length, other.terms.length)];
        float[] products = new float[shared.length];
        int size = 0;
        int theirs = 0;
        for (int mine = 0; mine < terms.length && size < shared.length; mine++) {
            while (theirs < other.terms.length && other.terms[theirs] < terms[mine]) {
                theirs++;
            }
            boolean isShared = theirs < other.terms.length && other.terms[theirs] == terms[mine];
            float product = isShared ? weights[mine] * other.weights[theirs] : 0;
            if (product > 0) {
                shared[size] = terms[mine];
                products[size++] = product;
            }
        }
        return new TermVector(Arrays.copyOf(shared, size), Arrays.copyOf(products, size), 1);
    }

    /**
     * Numbers of the heaviest terms of some, heaviest first; of equal weights the smaller number.
     *
     * @param count at least 1
     */
    int[] heaviest(int count, IntPredicate among) {
        Largest heaviest = new Largest(Math.min(count, terms.length));
        for (int at = 0; at < terms.length; at++) {
            long candidate = (long) Float.floatToIntBits(weights[at]) << 32 | terms.length - at;
            if (heaviest.takes(candidate) && among.test(terms[at])) {
                heaviest.add(candidate);
            }
        }
        return Arrays.stream(heaviest.descending())
                .mapToInt(candidate -> terms[terms.length - (int) candidate])
                .toArray();
    }

    /** Weight of a term, 0 when it is not there. */
    float weight(int term) {
        int at = Arrays.binarySearch(terms, term);
        return at < 0 ? 0 : weights[at];
    }
}
