package news.parallax.provenance;

import news.parallax.model.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Words of an article that say where its text was taken from.
 *
 * @param kind what they are said in
 * @param agency the agency credited, or null when the words name something else
 * @param words the words that hold the credit
 * @param citation where they stand, or null when they are not in the text
 */
record Credit(
        Kind kind,
        @Nullable String agency,
        String words,
        @Nullable Citation citation) {
    /** What a credit is said in. */
    enum Kind {
        /** A note that the whole text is from there. */
        SOURCE,
        /** A byline, in which only the name of an outlet or agency is a credit. */
        BYLINE,
        /** A note that some of the text or of the work is from there. */
        PARTIAL
    }

    /** True for a credit of the whole text. */
    boolean isOfWhole() {
        return kind != Kind.PARTIAL;
    }
}
