package news.parallax.sources;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * The charset that markup declares in its first bytes: {@code <meta charset=...>}, {@code <meta http-equiv=content-type
 * content="...; charset=...">} or {@code <?xml encoding="..."?>}.
 *
 * <p>Browsers look at the first 1,024 bytes (WHATWG HTML 13.2.3.2). Pages exist that put scripts first, so this looks
 * further, but never into text that is not markup.
 */
final class DeclaredCharset {
    private static final int EXAMINED = 8192;

    private DeclaredCharset() {}

    /** The charset declared, or nothing. */
    static Optional<Charset> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, EXAMINED), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        String start = head.stripLeading();
        if (start.startsWith("<?xml")) {
            Optional<Charset> charset = label(start, 0, "encoding");
            if (charset.isPresent()) {
                return charset;
            }
        }
        int meta = head.indexOf("<meta");
        while (meta >= 0) {
            Optional<Charset> charset = label(head, meta, "charset");
            if (charset.isPresent()) {
                return charset;
            }
            meta = head.indexOf("<meta", meta + 1);
        }
        return Optional.empty();
    }

    /** The value behind an attribute or parameter inside the tag that starts at an offset. */
    private static Optional<Charset> label(String head, int tag, String name) {
        int close = head.indexOf('>', tag);
        int end = close < 0 ? head.length() : close;
        int at = head.indexOf(name, tag);
        if (at < 0 || at >= end) {
            return Optional.empty();
        }
        at = skip(head, at + name.length(), end, " \t\r\n");
        if (at >= end || head.charAt(at) != '=') {
            return Optional.empty();
        }
        at = skip(head, at + 1, end, " \t\r\n\"'");
        int stop = at;
        while (stop < end && " \t\r\n\"';/?".indexOf(head.charAt(stop)) < 0) {
            stop++;
        }
        return stop == at ? Optional.empty() : CharsetLabels.charset(head.substring(at, stop));
    }

    private static int skip(String head, int from, int end, String characters) {
        int at = from;
        while (at < end && characters.indexOf(head.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
