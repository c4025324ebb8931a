package news.parallax.extract.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How an element takes part in the flow of text, after the table {@code tags.tsv}. */
enum Flow {
    /** Starts and ends a block of text. */
    BLOCK,
    /** Runs along inside a block. */
    INLINE,
    /** Ends a line inside a block; two in a row end the block. */
    LINE_BREAK,
    /** Holds no words of the page. */
    SKIP;

    private static final Map<String, Rule> RULES = new HashMap<>();
    private static final Rule BLOCK_RULE = new Rule(BLOCK, 0);

    static {
        for (List<String> row : Tables.rows("tags.tsv")) {
            RULES.put(row.get(0), new Rule(valueOf(row.get(1)), Tables.marks(row.get(2))));
        }
    }

    /**
     * What the name of an element says.
     *
     * @param flow how the element takes part in the flow of text
     * @param marks what it says about its part of the page, as bits of {@link Mark}
     */
    record Rule(Flow flow, long marks) {}

    /** The rule of an element, by its lower-case name; a name not listed starts a block. */
    static Rule of(String tag) {
        return RULES.getOrDefault(tag, BLOCK_RULE);
    }
}
