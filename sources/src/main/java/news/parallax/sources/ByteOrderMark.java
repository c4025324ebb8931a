package news.parallax.sources;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bytes at the start of a file that name its charset. Longest first: UTF-32 begins like UTF-16. */
enum ByteOrderMark {
    /** UTF-32, least significant byte first. */
    UTF_32LE(Charset.forName("UTF-32LE"), "\u00FF\u00FE\0\0"),
    /** UTF-32, most significant byte first. */
    UTF_32BE(Charset.forName("UTF-32BE"), "\0\0\u00FE\u00FF"),
    /** UTF-8. */
    UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
    /** UTF-16, least significant byte first. */
    UTF_16LE(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
    /** UTF-16, most significant byte first. */
    UTF_16BE(StandardCharsets.UTF_16BE, "\u00FE\u00FF");

    private final Charset charset;
    /** One character for each byte. */
    private final String mark;

    ByteOrderMark(Charset charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /** The mark that some bytes begin with. */
    static Optional<ByteOrderMark> of(byte[] bytes) {
        for (ByteOrderMark candidate : values()) {
            if (candidate.starts(bytes)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** The charset it stands for. */
    Charset charset() {
        return charset;
    }

    /** Number of bytes of the mark. */
    int length() {
        return mark.length();
    }

    private boolean starts(byte[] bytes) {
        if (bytes.length < mark.length()) {
            return false;
        }
        for (int at = 0; at < mark.length(); at++) {
            if ((bytes[at] & 0xFF) != mark.charAt(at)) {
                return false;
            }
        }
        return true;
    }
}
