package news.parallax.model;

import java.util.Comparator;

/**
 * The exact words something rests on: a span of an article's text.
 *
 * @param article id of the article, never blank
 * @param span non-empty range of {@link Article#text()}
 */
public record Citation(String article, Span span) implements Comparable<Citation> {
    private static final Comparator<Citation> ORDER =
            Comparator.comparing(Citation::article).thenComparing(Citation::span);

    /**
     * Checks that something is cited.
     *
     * @throws IllegalArgumentException if the article id is blank or the span is empty
     */
    public Citation {
        if (article.isBlank() || span.isEmpty()) {
            throw new IllegalArgumentException("a citation needs an article and a non-empty span: " + article + span);
        }
    }

    @Override
    public int compareTo(Citation other) {
        return ORDER.compare(this, other);
    }
}
