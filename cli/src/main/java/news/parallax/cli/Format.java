package news.parallax.cli;

/** How results are written. */
public enum Format {
    /** Text for a terminal. */
    TEXT,
    /** Markdown with footnotes. */
    MARKDOWN,
    /** One self-contained page. */
    HTML,
    /** JSON Lines. */
    JSON
}
