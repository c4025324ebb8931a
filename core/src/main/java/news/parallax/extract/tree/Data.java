package news.parallax.extract.tree;

/** What a script or style sheet holds. */
public final class Data extends Node {
    private final Source source;
    private final int from;
    private final int to;

    Data(Source source, int from, int to) {
        this.source = source;
        this.from = from;
        this.to = to;
    }

    /** The characters as they stand in the markup. */
    public String data() {
        return source.markup.substring(from, to);
    }
}
