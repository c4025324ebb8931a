package news.parallax.model;

import java.util.List;

/** The outcome of reading one page: an article, or a counted rejection. No page ends as anything else. */
public sealed interface Extraction {
    /** Address of the page that was read. */
    String uri();

    /**
     * A page that holds an article.
     *
     * @param article what was read
     * @param discarded what was dropped and why, in the order of the page, so that it can be reviewed
     */
    record Extracted(Article article, List<Discarded> discarded) implements Extraction {
        /** Copies the list. */
        public Extracted {
            discarded = List.copyOf(discarded);
        }

        @Override
        public String uri() {
            return article.uri();
        }
    }

    /**
     * A page, or an input that never became a page, that holds no article.
     *
     * @param uri address or path of the input
     * @param reason why, as a value that can be counted
     * @param detail one line for a person: what was seen and, where possible, what to do
     */
    record Rejected(String uri, Reason reason, String detail) implements Extraction {}

    /**
     * One block that extraction left out.
     *
     * @param text its words
     * @param reason why it was left out
     * @param blocksBefore how many blocks of the article stand before it on the page
     */
    record Discarded(String text, DiscardReason reason, int blocksBefore) {}

    /** Why an input did not become an article. */
    enum Reason {
        /** Nothing there: no bytes, or no visible words. */
        EMPTY,
        /** Binary or otherwise not text. */
        NOT_TEXT,
        /** Larger than the limit of the source. */
        TOO_LARGE,
        /** Missing, unreadable, or the connection failed. */
        UNREADABLE,
        /** A line or file that does not follow its format. */
        MALFORMED,
        /** A list of teasers: front page, section, tag or search results. */
        INDEX_PAGE,
        /** "Not found", "access denied", a server's error text. */
        ERROR_PAGE,
        /** A page that asks for consent to cookies and shows nothing else. */
        CONSENT_WALL,
        /** A page that asks for a login or payment and shows no text of the article. */
        PAYWALL,
        /** Words, but no article: a product, a form, a legal notice, a list of links. */
        NO_ARTICLE
    }

    /** Why a block of a page is not part of its article. */
    enum DiscardReason {
        /** Menus, breadcrumbs, headers, footers, skip links, pagination. */
        NAVIGATION,
        /** Pointers to other articles. */
        RELATED,
        /** Advertisements and promotions of the outlet's products. */
        PROMOTION,
        /** Newsletter and subscription boxes. */
        NEWSLETTER,
        /** Share and follow buttons. */
        SOCIAL,
        /** Cookie and privacy notes. */
        CONSENT,
        /** Readers' comments and comment forms. */
        COMMENTS,
        /** Tags and topic lists. */
        TAGS,
        /** Player controls and other interface words. */
        WIDGET,
        /** Words that stand on the page a second time. */
        REPEATED,
        /** Words that other pages of the outlet show too. */
        SHARED,
        /** A second article appended below the first. */
        OTHER_ARTICLE,
        /** Not shown to a reader of the page. */
        HIDDEN,
        /** Copyright and legal lines. */
        LEGAL,
        /** Left out without a more precise reason. */
        OTHER
    }
}
