package news.parallax.sources;

/**
 * How well some bytes follow UTF-8 (RFC 3629).
 *
 * @param good sequences of two to four bytes that follow the rules
 * @param broken bytes that belong to none; a sequence cut off at the end counts as none of both
 */
record Utf8Count(int good, int broken) {
    /** Counts in one pass. */
    static Utf8Count of(byte[] bytes) {
        int good = 0;
        int broken = 0;
        int at = 0;
        while (at < bytes.length) {
            int length = length(bytes[at] & 0xFF);
            boolean isWhole = at + length <= bytes.length;
            boolean follows = length > 1 && follows(bytes, at, Math.min(at + length, bytes.length));
            good += follows && isWhole ? 1 : 0;
            broken += length == 0 || length > 1 && !follows ? 1 : 0;
            at += follows || length == 1 ? length : 1;
        }
        return new Utf8Count(good, broken);
    }

    /** Bytes of the sequence that a first byte opens; 0 when it cannot open one. */
    private static int length(int first) {
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
