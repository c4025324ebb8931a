package news.parallax.model;

import java.util.Comparator;

/**
 * A half-open range {@code [start, end)} of UTF-16 offsets into a text, zero-based.
 *
 * @param start offset of the first character, at least 0
 * @param end offset behind the last character, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** Number of UTF-16 code units covered. */
    public int length() {
        return end - start;
    }

    /** True when no character is covered. */
    public boolean isEmpty() {
        return end == start;
    }

    /** The words at this span of a text; throws {@link StringIndexOutOfBoundsException} when it reaches beyond it. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** True when every character of the other span is covered by this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** True when the offset lies in {@code [start, end)}. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** True when both spans share at least one character. */
    public boolean overlaps(Span other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /** This span moved by a number of characters, for a text that stands inside another. */
    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /** The smallest span that covers both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
