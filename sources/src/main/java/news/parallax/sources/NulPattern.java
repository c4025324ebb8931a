package news.parallax.sources;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-16 without a byte-order mark, recognised by its NUL bytes.
 *
 * <p>Text in UTF-16 has spaces, digits, punctuation and line ends whose high byte is NUL, whatever its script; they all
 * stand in even places (big endian) or all in odd ones. Binary files have NUL bytes in both.
 */
final class NulPattern {
    private static final int EXAMINED = 1 << 16;

    private NulPattern() {}

    /** The charset, or nothing when the bytes are not UTF-16. */
    static Optional<Charset> of(byte[] bytes) {
        int end = Math.min(bytes.length, EXAMINED) & ~1;
        int even = 0;
        int odd = 0;
        for (int at = 0; at < end; at += 2) {
            even += bytes[at] == 0 ? 1 : 0;
            odd += bytes[at + 1] == 0 ? 1 : 0;
        }
        // One unit in ten: a Chinese text with its punctuation and line ends has about one in eight.
        int enough = Math.max(2, end / 20);
        if (odd >= enough && even * 50 < odd) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even >= enough && odd * 50 < even ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }
}
