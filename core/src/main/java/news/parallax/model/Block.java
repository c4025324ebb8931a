package news.parallax.model;

/**
 * One block of an article and the part it plays.
 *
 * @param role the part it plays
 * @param span non-empty range of {@link Article#text()}
 */
public record Block(Role role, Span span) {
    /**
     * Checks that the block holds text.
     *
     * @throws IllegalArgumentException if the span is empty
     */
    public Block {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("a block needs text: " + role);
        }
    }

    /** The part a block plays in an article. */
    public enum Role {
        /** The title as it stands on the page. */
        HEADLINE,
        /** The line below the headline that sums up the article; also "standfirst". */
        DECK,
        /** Who wrote it. */
        BYLINE,
        /** When, and sometimes where, it was written or published. */
        DATELINE,
        /** Running text. */
        PARAGRAPH,
        /** A heading inside the text. */
        SUBHEAD,
        /** An item of a list inside the text. */
        LIST_ITEM,
        /** A block quotation. */
        QUOTE,
        /** A quotation lifted out of the text and shown again; never a second statement. */
        PULL_QUOTE,
        /** Words below a picture. */
        CAPTION,
        /** Who took or owns a picture. */
        CREDIT,
        /** A post of a social network or another foreign piece shown inside the article. */
        EMBED,
        /** Words about the author. */
        BIO,
        /** Where the article was taken from, and corrections: "Reference: ...", "Originally published by ...". */
        SOURCE_NOTE;

        /**
         * True for running text of the article itself: paragraphs, subheads, list items and block quotations. This is
         * the body in the sense of benchmarks and of analysis.
         */
        public boolean isBody() {
            return switch (this) {
                case PARAGRAPH, SUBHEAD, LIST_ITEM, QUOTE -> true;
                case HEADLINE, DECK, BYLINE, DATELINE, PULL_QUOTE, CAPTION, CREDIT, EMBED, BIO, SOURCE_NOTE -> false;
            };
        }
    }
}
