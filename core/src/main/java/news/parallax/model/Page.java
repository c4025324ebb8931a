package news.parallax.model;

/**
 * One captured document before anything was read in it.
 *
 * <p>Pages are plain values: how they were fetched, unpacked and decoded is the business of the sources.
 */
public sealed interface Page {
    /** Where the page came from: an address, or the path as the user gave it; never blank. */
    String uri();

    /** What the capture says about the page besides its content. */
    Declared declared();

    /**
     * A page of markup.
     *
     * @param uri address or path
     * @param declared what the capture says about it
     * @param markup HTML, decoded to characters
     */
    record Html(String uri, Declared declared, String markup) implements Page {
        /** Checks that the address is not blank. */
        public Html {
            Page.requireUri(uri);
        }
    }

    /**
     * A page of text: a dump of what a browser showed, or, when the capture declares a title, an article's clean text.
     *
     * @param uri address or path
     * @param declared what the capture says about it
     * @param text the text, lines separated by line feeds
     */
    record Plain(String uri, Declared declared, String text) implements Page {
        /** Checks that the address is not blank. */
        public Plain {
            Page.requireUri(uri);
        }

        /** True when the text is already an article: its title is known apart from the text. */
        public boolean isClean() {
            return declared.title() != null;
        }
    }

    private static void requireUri(String uri) {
        if (uri.isBlank()) {
            throw new IllegalArgumentException("a page needs a uri");
        }
    }
}
