package news.parallax.sources;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * How well some bytes follow UTF-8 (RFC 3629).
 *
 * @param good sequences of two to four bytes that follow the rules
 * @param broken bytes that belong to none; a sequence cut off at the end counts as none of both
 */
record Utf8Count(int good, int broken) {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080808080808080L;

    /** Counts in one pass, eight bytes at a time where they are ASCII. */
    static Utf8Count of(byte[] bytes) {
        int good = 0;
        int broken = 0;
        int at = endOfAscii(bytes, 0);
        while (at < bytes.length) {
            int length = length(bytes[at] & 0xFF);
            if (length == 1) {
                at = endOfAscii(bytes, at + 1);
                continue;
            }
            boolean follows = length > 1 && follows(bytes, at, Math.min(at + length, bytes.length));
            good += follows && at + length <= bytes.length ? 1 : 0;
            broken += follows ? 0 : 1;
            at += follows ? length : 1;
        }
        return new Utf8Count(good, broken);
    }

    /** The first of the next eight bytes, or of the array's last seven, that may be beyond ASCII. */
    static int endOfAscii(byte[] bytes, int from) {
        int at = from;
        while (at + Long.BYTES <= bytes.length && ((long) EIGHT_BYTES.get(bytes, at) & HIGH_BITS) == 0) {
            at += Long.BYTES;
        }
        return at;
    }

    /** Bytes of the sequence that a first byte opens; 0 when it cannot open one. */
    static int length(int first) {
        if (first < 0x80) {
            return 1;
        }
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    }

    private static boolean follows(byte[] bytes, int first, int end) {
        for (int at = first + 1; at < end; at++) {
            if ((bytes[at] & 0xC0) != 0x80) {
                return false;
            }
        }
        return end == first + 1 || secondFits(bytes[first] & 0xFF, bytes[first + 1] & 0xFF);
    }

    /** Rules out overlong forms, surrogates, and values beyond U+10FFFF. */
    private static boolean secondFits(int first, int second) {
        return switch (first) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }
}
