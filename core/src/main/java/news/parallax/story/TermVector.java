package news.parallax.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Weighted terms of a field, of length 1 unless empty.
 *
 * @param terms numbers of the terms, ascending
 * @param weights weight of each
 */
record TermVector(int[] terms, float[] weights) {
    /** The vector of some counts: (1 + log count) times the weight of the term, scaled to length 1. */
    static TermVector of(TermCounts counts, TermWeights rarity) {
        int size = counts.terms().length;
        float[] weights = new float[size];
        double squares = 0;
        for (int at = 0; at < size; at++) {
            double weight = (1 + Math.log(counts.counts()[at])) * rarity.weight(counts.terms()[at]);
            weights[at] = (float) weight;
            squares += weight * weight;
        }
        float scale = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
        for (int at = 0; at < size; at++) {
            weights[at] *= scale;
        }
        return new TermVector(counts.terms(), weights);
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

    /** Share of this vector's squared weight in terms that the other has too, 0..1; 0 when this is empty. */
    double coverage(TermVector other) {
        double sum = 0;
        for (int at = 0; at < terms.length; at++) {
            if (Arrays.binarySearch(other.terms, terms[at]) >= 0) {
                sum += weights[at] * weights[at];
            }
        }
        return Math.min(1, sum);
    }

    /** Numbers of the heaviest terms, heaviest first. */
    int[] heaviest(int count) {
        return IntStream.range(0, terms.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer at) -> -weights[at]).thenComparingInt(at -> terms[at]))
                .limit(count)
                .mapToInt(at -> terms[at])
                .toArray();
    }

    /** Weight of a term, 0 when it is not there. */
    float weight(int term) {
        int at = Arrays.binarySearch(terms, term);
        return at < 0 ? 0 : weights[at];
    }
}
