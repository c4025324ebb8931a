package news.parallax.sources;

import news.parallax.model.Extraction;
import news.parallax.model.Page;

/** What became of one input: a page, a refusal, or a note that it was passed over. */
public sealed interface Capture {
    /** Address or path of the input; for a line of a file the path, {@code #} and the number of the line. */
    String uri();

    /**
     * An input that is a page.
     *
     * @param page the page, decoded
     */
    record Captured(Page page) implements Capture {
        @Override
        public String uri() {
            return page.uri();
        }
    }

    /**
     * An input that should have been a page and is not.
     *
     * @param rejection address, reason, and a line for a person
     */
    record Refused(Extraction.Rejected rejection) implements Capture {
        /** A refusal from its parts. */
        static Refused of(String uri, Extraction.Reason reason, String detail) {
            return new Refused(new Extraction.Rejected(uri, reason, detail));
        }

        @Override
        public String uri() {
            return rejection.uri();
        }
    }

    /**
     * A file found in a folder that is not meant to be a page: a picture, a style sheet, a note about the folder.
     *
     * @param uri path of the file or folder
     * @param why one line for a person
     */
    record PassedOver(String uri, String why) implements Capture {}

    /** Takes captures one by one. */
    @FunctionalInterface
    interface Sink {
        /**
         * Takes the next capture.
         *
         * @return true to go on, false to stop reading
         */
        boolean accept(Capture capture);
    }
}
