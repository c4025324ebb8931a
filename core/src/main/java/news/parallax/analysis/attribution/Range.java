package news.parallax.analysis.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** The first of some ranges that overlaps this one, or null. */
    @Nullable
    Range overlapped(List<Range> ranges) {
        for (Range one : ranges) {
            if (one.overlaps(this)) {
                return one;
            }
        }
        return null;
    }

    /** The nearest of some ranges, of several the first; null for none. */
    @Nullable
    Range nearest(List<Range> ranges) {
        Range best = null;
        int distance = Integer.MAX_VALUE;
        for (Range range : ranges) {
            int gap = range.from >= to ? range.from - to : Math.max(0, from - range.to);
            if (gap < distance) {
                best = range;
                distance = gap;
            }
        }
        return best;
    }
}
