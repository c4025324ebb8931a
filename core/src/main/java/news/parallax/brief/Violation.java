package news.parallax.brief;

/**
 * One fault of a brief sentence against the words it cites.
 *
 * @param check the check that failed
 * @param detail the words in question
 */
public record Violation(Check check, String detail) {
    /** What a sentence of a brief is checked for. */
    public enum Check {
        /** A citation leaves its article or names an article outside the story. */
        CITATION,
        /** A cited passage that shares nothing with the sentence. */
        IRRELEVANT_CITATION,
        /** A word that the cited passage does not have. */
        ADDED_WORD,
        /** A figure, number word or date that the cited passage does not have. */
        ADDED_NUMBER,
        /** A name that neither the cited passage nor the story has. */
        ADDED_NAME,
        /** The words of the source in another order. */
        ORDER,
        /** A negation that stands in the passage was left out. */
        DROPPED_NEGATION,
        /** A hedge, a condition or a restriction that stands in the passage was left out. */
        DROPPED_HEDGE,
        /** Words in quotation marks that are not the source's words. */
        ALTERED_QUOTATION,
        /** Words of a source without that source's name. */
        LOST_OWNER,
        /** The number of origins is not what the citations give. */
        MISCOUNT
    }
}
