package news.parallax.sources;

/** What an input holds. */
public enum Kind {
    /** One page of text: a dump of what a browser showed, or a plain article. */
    TEXT,
    /** One page of markup. */
    HTML,
    /** One page a line, each a JSON object. */
    JSONL
}
