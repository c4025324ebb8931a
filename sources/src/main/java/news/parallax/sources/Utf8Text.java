package news.parallax.sources;

import java.nio.charset.StandardCharsets;

/**
 * The characters of bytes that are known to follow UTF-8.
 *
 * <p>Most bytes of a page are markup, and so ASCII, whatever its language. Behind the first character that takes two bytes
 * in memory the library decodes every byte for itself; here runs of ASCII are copied whole.
 */
final class Utf8Text {
    /** A run of ASCII from which copying it whole pays for the two calls it takes. */
    private static final int LONG_RUN = 48;

    private final byte[] bytes;
    private final char[] characters;
    private int size;

    private Utf8Text(byte[] bytes) {
        this.bytes = bytes;
        this.characters = new char[bytes.length];
    }

    /** The text of bytes among which {@link Utf8Count} counts none that are broken; the last sequence may be cut off. */
    static String of(byte[] bytes) {
        Utf8Text text = new Utf8Text(bytes);
        int at = 0;
        while (at < bytes.length) {
            int end = Utf8Count.endOfAscii(bytes, at);
            if (end > at) {
                text.ascii(at, end);
                at = end;
            } else {
                int length = Utf8Count.length(bytes[at] & 0xFF);
                if (at + length > bytes.length) {
                    return new String(bytes, StandardCharsets.UTF_8);
                }
                text.sequence(at, length);
                at += length;
            }
        }
        return new String(text.characters, 0, text.size);
    }

    private void ascii(int from, int end) {
        if (end - from >= LONG_RUN) {
            new String(bytes, from, end - from, StandardCharsets.ISO_8859_1).getChars(0, end - from, characters, size);
            size += end - from;
            return;
        }
        for (int at = from; at < end; at++) {
            characters[size++] = (char) bytes[at];
        }
    }

    private void sequence(int at, int length) {
        int point = length == 1 ? bytes[at] : bytes[at] & (0xFF >> (length + 1));
        for (int next = 1; next < length; next++) {
            point = point << 6 | bytes[at + next] & 0x3F;
        }
        size += Character.toChars(point, characters, size);
    }
}
