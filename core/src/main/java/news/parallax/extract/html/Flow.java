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

    private static final Map<String, Flow> FLOWS = new HashMap<>();
    private static final Map<String, Long> MARKS = new HashMap<>();

    static {
        for (List<String> row : Tables.rows("tags.tsv")) {
            FLOWS.put(row.get(0), valueOf(row.get(1)));
            MARKS.put(row.get(0), Tables.marks(row.get(2)));
        }
    }

    /** The flow of an element, by its lower-case name; a name not listed starts a block. */
    static Flow of(String tag) {
        return FLOWS.getOrDefault(tag, BLOCK);
    }

    /** What the name of an element says about its part of the page. */
    static long marks(String tag) {
        return MARKS.getOrDefault(tag, 0L);
    }
}
