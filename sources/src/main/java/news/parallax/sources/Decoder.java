package news.parallax.sources;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes to characters.
 *
 * <p>Order: byte-order mark, NUL pattern of UTF-16, declaration in the markup, validity as UTF-8, letter statistics
 * (a port of Mozilla's detector), windows-1252. One rule bends the order: bytes that are valid UTF-8 with several
 * characters beyond ASCII are UTF-8 whatever the declaration says, since text in another charset is valid UTF-8 only
 * by a rare accident, and pages saved by a browser keep the declaration of the bytes they once were. A few broken
 * sequences do not turn UTF-8 into something else: they become U+FFFD.
 */
public final class Decoder {
    /** Broken sequences forgiven: one for each this many good ones. A truncated or spliced page has one or two. */
    private static final int GOOD_FOR_ONE_BROKEN = 20;

    /** Bytes given to the detector; its verdict does not change beyond. */
    private static final int DETECTED_BYTES = 1 << 18;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Decoder() {}

    /** The characters of some bytes; every sequence of bytes has some. */
    public static Decoded decode(byte[] bytes) {
        return marked(bytes)
                .or(() -> patterned(bytes))
                .or(() -> contradicted(bytes))
                .or(() -> declared(bytes))
                .or(() -> mostlyUtf8(bytes))
                .or(() -> detected(bytes))
                .orElseGet(() -> new Decoded(lenient(bytes, 0, WINDOWS_1252), WINDOWS_1252, Decoded.Basis.FALLBACK));
    }

    private static Optional<Decoded> marked(byte[] bytes) {
        return ByteOrderMark.of(bytes)
                .map(mark ->
                        new Decoded(lenient(bytes, mark.length(), mark.charset()), mark.charset(), Decoded.Basis.MARK));
    }

    private static Optional<Decoded> patterned(byte[] bytes) {
        return NulPattern.of(bytes)
                .map(charset -> new Decoded(lenient(bytes, 0, charset), charset, Decoded.Basis.PATTERN));
    }

    private static Optional<Decoded> contradicted(byte[] bytes) {
        Utf8Count count = Utf8Count.of(bytes);
        return count.broken() == 0 && count.good() > 1
                ? Optional.of(new Decoded(Utf8Text.of(bytes), StandardCharsets.UTF_8, Decoded.Basis.VALID))
                : Optional.empty();
    }

    private static Optional<Decoded> declared(byte[] bytes) {
        return DeclaredCharset.of(bytes)
                .flatMap(charset -> charset.equals(StandardCharsets.UTF_8)
                        ? Optional.empty()
                        : strict(bytes, charset).map(text -> new Decoded(text, charset, Decoded.Basis.DECLARED)));
    }

    private static Optional<Decoded> mostlyUtf8(byte[] bytes) {
        Utf8Count count = Utf8Count.of(bytes);
        return count.broken() == 0 || count.good() >= (long) GOOD_FOR_ONE_BROKEN * count.broken()
                ? Optional.of(new Decoded(utf8(bytes), StandardCharsets.UTF_8, Decoded.Basis.VALID))
                : Optional.empty();
    }

    private static Optional<Decoded> detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, DETECTED_BYTES));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset())
                .flatMap(CharsetLabels::charset)
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .map(charset -> new Decoded(lenient(bytes, 0, charset), charset, Decoded.Basis.DETECTED));
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String lenient(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    /** The text unless it has so many broken sequences that the declaration must be wrong. */
    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            String text = lenient(bytes, 0, charset);
            long broken =
                    text.chars().filter(character -> character == '\uFFFD').count();
            return broken * GOOD_FOR_ONE_BROKEN <= text.length() ? Optional.of(text) : Optional.empty();
        }
    }
}
