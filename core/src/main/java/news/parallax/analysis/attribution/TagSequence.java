package news.parallax.analysis.attribution;

import java.util.List;
import news.parallax.model.Span;

/**
 * One sentence as the tagger reads it.
 *
 * @param tokens where its tokens stand; a quotation is one token
 * @param features hashed features of each token
 */
public record TagSequence(List<Span> tokens, int[][] features) {
    /** Copies the list. */
    public TagSequence {
        tokens = List.copyOf(tokens);
    }

    /** Where some of the tokens stand. */
    Span span(Range range) {
        return tokens.get(range.from()).cover(tokens.get(range.to() - 1));
    }
}
