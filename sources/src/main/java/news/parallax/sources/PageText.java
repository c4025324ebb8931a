package news.parallax.sources;

import news.parallax.model.Declared;
import news.parallax.model.Extraction.Reason;
import news.parallax.model.Page;

/** Decoded text to a page, within limits. */
final class PageText {
    private final Limits limits;

    PageText(Limits limits) {
        this.limits = limits;
    }

    /** A page of markup, or why there is none. */
    Capture html(String uri, Declared declared, String markup) {
        if (markup.isBlank()) {
            return empty(uri);
        }
        long tags = markup.chars().filter(character -> character == '<').count();
        if (tags > limits.maxTags()) {
            return Capture.Refused.of(uri, Reason.TOO_LARGE, tags + " tags; a page may have " + limits.maxTags());
        }
        return Binary.isNoise(markup)
                ? noise(uri)
                : new Capture.Captured(new Page.Html(uri, declared, Binary.withoutControls(markup)));
    }

    /** A page of text, or why there is none. */
    Capture plain(String uri, Declared declared, String text) {
        if (text.isBlank()) {
            return empty(uri);
        }
        if (Binary.isPlain(text)) {
            return new Capture.Captured(new Page.Plain(uri, declared, lines(text)));
        }
        return Binary.isNoise(text)
                ? noise(uri)
                : new Capture.Captured(new Page.Plain(uri, declared, lines(Binary.withoutControls(text))));
    }

    private static Capture empty(String uri) {
        return Capture.Refused.of(uri, Reason.EMPTY, "nothing but white space");
    }

    private static Capture noise(String uri) {
        return Capture.Refused.of(uri, Reason.NOT_TEXT, "control characters or bytes of no charset among the first");
    }

    /** Line ends of all systems become line feeds. */
    private static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
