package news.parallax.analysis.attribution;

/**
 * A half-open range of the words of one sentence.
 *
 * @param from index of the first word
 * @param to index behind the last word, larger than {@code from}
 */
record Range(int from, int to) {
    boolean overlaps(Range other) {
        return from < other.to && other.from < to;
    }

    boolean covers(Range other) {
        return from <= other.from && other.to <= to;
    }

    boolean contains(int index) {
        return from <= index && index < to;
    }
}
