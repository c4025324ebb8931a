package news.parallax.extract.tree;

/** Parses markup. Pure and safe for use by several threads. */
public final class HtmlParser {
    private HtmlParser() {}

    /** The tree of a page; every sequence of characters has one. Time and memory grow linearly with the markup. */
    public static Document document(String markup) {
        Source source = new Source(markup);
        TreeBuilder builder = new TreeBuilder(source);
        new Tokenizer(source, builder).run();
        return builder.document();
    }
}
