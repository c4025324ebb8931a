package news.parallax.extract.tree;

/** The place of a comment; it parts the texts around it, and nobody reads it. */
public final class Comment extends Node {
    Comment() {}
}
