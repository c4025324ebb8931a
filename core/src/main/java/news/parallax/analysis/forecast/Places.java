package news.parallax.analysis.forecast;

import java.util.List;
import news.parallax.model.Span;

/** Ordered spans that do not overlap, found by place in logarithmic time. */
record Places(List<Span> spans) {
    Places {
        spans = List.copyOf(spans);
    }

    /** The spans that share a character with another. */
    List<Span> in(Span span) {
        int from = firstEndingBehind(span.start());
        int to = from;
        while (to < spans.size() && spans.get(to).start() < span.end()) {
            to++;
        }
        return spans.subList(from, to);
    }

    /** True when one of the spans holds the other. */
    boolean covers(Span span) {
        int at = firstEndingBehind(span.start());
        return at < spans.size() && spans.get(at).contains(span);
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
