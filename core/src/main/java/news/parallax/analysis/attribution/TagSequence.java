package news.parallax.analysis.attribution;

import java.util.List;
import java.util.stream.IntStream;
import news.parallax.model.Span;

/** One sentence as the taggers read it; a quotation is one token. */
public final class TagSequence {
    private final TagView view;
    private final boolean found;
    private final List<Span> tokens;
    private final int[][] features;

    /**
     * A sentence.
     *
     * @param view its words as numbers
     * @param found whether the rules found something in it
     * @param tokens where its tokens stand
     * @param features hashed features of each token
     */
    TagSequence(TagView view, boolean found, List<Span> tokens, int[][] features) {
        this.view = view;
        this.found = found;
        this.tokens = List.copyOf(tokens);
        this.features = features;
    }

    TagView view() {
        return view;
    }

    /** Where its tokens stand. */
    public List<Span> tokens() {
        return tokens;
    }

    /** What the first tagger sees of each token. */
    public int[][] features() {
        return features;
    }

    /** True if a second look is worth its time: rules or the first tagger found something. */
    boolean isMarked(int[] tags) {
        return found || IntStream.of(tags).anyMatch(tag -> tag > 0);
    }

    /** Where some of the tokens stand. */
    Span span(Range range) {
        return tokens.get(range.from()).cover(tokens.get(range.to() - 1));
    }
}
