package news.parallax.extract.tree;

/** The tag read last. One object serves for all tags of a page. */
final class Token {
    Tag tag = Tag.ROOT;

    /** Where the attributes stand in the markup. */
    int from;

    int to;

    /** Where the attributes stand in {@link Source}. */
    int firstAttribute;

    int endAttribute;

    /** Written as {@code <a/>}. */
    boolean selfClosing;
}
