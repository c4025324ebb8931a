package news.parallax.extract.role;

import java.util.Arrays;

/** Words as 64-bit hashes, so that blocks are compared without cutting strings. */
final class Hashes {
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    /** Words of a text that are looked at. */
    static final int MAX_WORDS = 400;

    private static final int SHINGLE = 4;

    private Hashes() {}

    /** Small letters and digits for what ASCII has of them, 0 for the rest of ASCII. */
    private static final char[] FOLDED = folded();

    private static char[] folded() {
        char[] folded = new char[128];
        for (char letter = 0; letter < folded.length; letter++) {
            folded[letter] = Character.isLetterOrDigit(letter) ? Character.toLowerCase(letter) : 0;
        }
        return folded;
    }

    /** The words of a text in lower case, at most the first 400: runs of letters and digits, in every script. */
    static long[] words(String text) {
        return hashes(text, false);
    }

    /** The same where words stand apart; where they do not, each ideograph and kana is one. */
    static long[] terms(String text) {
        return hashes(text, true);
    }

    private static long[] hashes(String text, boolean split) {
        long[] words = new long[Math.min(MAX_WORDS, text.length() / 5 + 4)];
        int size = 0;
        long hash = 0;
        boolean afterAlone = false;
        for (int at = 0; at <= text.length() && size < MAX_WORDS; at++) {
            char letter = at < text.length() ? text.charAt(at) : ' ';
            char fold = fold(letter);
            boolean alone = split && Shape.isIdeograph(letter);
            boolean ends = fold == 0 || alone || afterAlone;
            if (ends && hash != 0) {
                words = with(words, size++, hash);
                hash = 0;
            }
            afterAlone = alone;
            hash = fold == 0 ? hash : next(hash, fold);
        }
        return Arrays.copyOf(words, size);
    }

    private static long[] with(long[] words, int size, long hash) {
        long[] room = size == words.length ? Arrays.copyOf(words, size * 2) : words;
        room[size] = hash;
        return room;
    }

    /** The hash of a word so far and its next letter in lower case; start with 0. */
    static long next(long word, char folded) {
        return (word ^ folded) * MULTIPLIER;
    }

    private static char fold(char letter) {
        if (letter < 128) {
            return FOLDED[letter];
        }
        return Character.isLetterOrDigit(letter) ? Character.toLowerCase(letter) : 0;
    }

    /** A phrase from its first words and the next one; start with 0. */
    static long join(long phrase, long word) {
        long mixed = (phrase + word) * MULTIPLIER;
        return mixed ^ mixed >>> 29;
    }

    /** A phrase as one hash. */
    static long phrase(long[] words) {
        long hash = 0;
        for (long word : words) {
            hash = join(hash, word);
        }
        return hash;
    }

    /** Runs of four words of a long text, the whole of it. */
    static LongTable shingles(String text) {
        LongTable shingles = new LongTable(text.length() / 6);
        int step = 2000;
        for (int start = 0; start < text.length(); start += step) {
            long[] words = terms(text.substring(start, Math.min(text.length(), start + step + 60)));
            for (int i = 0; i + SHINGLE <= words.length; i++) {
                shingles.mark(shingle(words, i), 1);
            }
        }
        return shingles;
    }

    /** Share of the runs of four words that stand in a set, 0..1; 0 for fewer than four words. */
    static double shingleShare(long[] words, LongTable shingles) {
        int common = 0;
        int size = words.length - SHINGLE + 1;
        for (int i = 0; i < size; i++) {
            common += shingles.of(shingle(words, i)) > 0 ? 1 : 0;
        }
        return size <= 0 ? 0 : (double) common / size;
    }

    /** A run of words as one hash. */
    static long run(long[] words, int from, int length) {
        long hash = 0;
        for (int at = from; at < from + length; at++) {
            hash = join(hash, words[at]);
        }
        return hash;
    }

    private static long shingle(long[] words, int at) {
        return join(join(join(join(0, words[at]), words[at + 1]), words[at + 2]), words[at + 3]);
    }
}
