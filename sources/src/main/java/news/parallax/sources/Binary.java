package news.parallax.sources;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Tells files that are not text.
 *
 * <p>First by the marks well-known formats begin with, so that the message can name the format; then by control
 * characters, of which text has next to none. A few NUL bytes in a page are a fault of whoever wrote it, not a reason
 * to lose the page: they are dropped.
 */
final class Binary {
    /** Control characters allowed: one in this many characters. */
    private static final int TEXT_FOR_ONE_CONTROL = 100;

    private static final int EXAMINED = 1 << 16;

    private record Format(String mark, String name) {}

    private static final List<Format> FORMATS = List.of(
            new Format("%PDF-", "a PDF document"),
            new Format("\u0089PNG", "a PNG picture"),
            new Format("\u00FF\u00D8\u00FF", "a JPEG picture"),
            new Format("GIF8", "a GIF picture"),
            new Format("RIFF", "a WebP picture or other media"),
            new Format("PK\u0003\u0004", "a ZIP archive or office document"),
            new Format("7z\u00BC\u00AF", "a 7z archive"),
            new Format("\u00FD7zXZ", "an xz archive"),
            new Format("BZh", "a bzip2 archive"),
            new Format("(\u00B5/\u00FD", "a zstd archive"),
            new Format("\u00D0\u00CF\u0011\u00E0", "an old office document"),
            new Format("\u007FELF", "a program"),
            new Format("SQLite format 3", "a SQLite database"),
            new Format("{\\rtf", "an RTF document"));

    private Binary() {}

    /** The format that the first bytes name, for a person. */
    static Optional<String> format(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        return FORMATS.stream()
                .filter(format -> head.startsWith(format.mark()))
                .map(Format::name)
                .findFirst();
    }

    /** True when nothing has to be looked for: no control but white space, and nothing that could not be decoded. */
    static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean isUsual = character >= ' ' && character < 0x7F || character >= 0xA0 && character < '\uFFFD';
            if (!isUsual && (isControl(character) || character == '\uFFFD')) {
                return false;
            }
        }
        return true;
    }

    /** True when decoded characters are not text: too many controls or undecodable bytes among the first. */
    static boolean isNoise(String text) {
        int end = Math.min(text.length(), EXAMINED);
        int noise = 0;
        for (int at = 0; at < end; at++) {
            char character = text.charAt(at);
            noise += isControl(character) || character == '\uFFFD' ? 1 : 0;
        }
        return (long) noise * TEXT_FOR_ONE_CONTROL > end;
    }

    /** The text without control characters other than white space; the text itself when it has none. */
    static String withoutControls(String text) {
        int first = 0;
        while (first < text.length() && !isControl(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, first);
        for (int at = first; at < text.length(); at++) {
            if (!isControl(text.charAt(at))) {
                clean.append(text.charAt(at));
            }
        }
        return clean.toString();
    }

    /** Controls but tab, line feed, form feed, carriage return; 0x80-0x9F are what decoding leaves of other charsets. */
    private static boolean isControl(char character) {
        return character < ' '
                ? "\t\n\f\r".indexOf(character) < 0
                : character >= 0x7F && character < 0xA0 && character != 0x85;
    }
}
