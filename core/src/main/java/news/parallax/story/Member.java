package news.parallax.story;

/**
 * An article as it is compared: it stands for itself and its copies.
 *
 * @param vectors its words
 * @param weekdays weekdays it names
 * @param day publication in days since 1970, NaN when unknown
 */
record Member(Vectors vectors, Weekdays weekdays, double day) {
    static Member of(Terms terms, TermWeights weights, double day) {
        return new Member(Vectors.of(terms, weights), terms.weekdays(), day);
    }

    /** Days to another member, NaN when one has no date. */
    double days(Member other) {
        return Math.abs(day - other.day);
    }

    /** True unless both dates are known and too far apart. */
    boolean isComparable(Member other, double horizon) {
        return !(days(other) > horizon);
    }

    /** Its heaviest terms. */
    int[] keys(int count) {
        return vectors.body().heaviest(count);
    }
}
