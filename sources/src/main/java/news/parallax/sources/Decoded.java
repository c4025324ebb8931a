package news.parallax.sources;

import java.nio.charset.Charset;

/**
 * Characters and how they were found.
 *
 * @param text the characters, without byte-order mark
 * @param charset in which they were written
 * @param basis what spoke for that charset
 */
public record Decoded(String text, Charset charset, Basis basis) {
    /** What spoke for a charset, best first. */
    public enum Basis {
        /** A byte-order mark. */
        MARK,
        /** NUL bytes in every second place: UTF-16 without a mark. */
        PATTERN,
        /** A declaration in the markup. */
        DECLARED,
        /** The bytes follow the rules of UTF-8. */
        VALID,
        /** Letter statistics. */
        DETECTED,
        /** Nothing did: windows-1252, in which every byte is a character. */
        FALLBACK
    }
}
