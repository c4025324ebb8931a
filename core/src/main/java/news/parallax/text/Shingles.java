package news.parallax.text;

import java.util.Arrays;
import java.util.List;
import news.parallax.model.Span;

/**
 * The words of a text as hashes with their places, and the overlapping runs of four words that start at each of them.
 *
 * <p>A word is a run of letters, digits and combining marks by the Unicode rules, apostrophes inside it left out, in
 * lower case and normal form NFKC: "Don’t" and "DON'T" are one word, wherever it stands. Scripts that are written
 * without spaces between words (Han, Kana, Thai, Lao, Khmer, Myanmar) give one unit for each character; as their words
 * have about two characters, a character weighs half a word and a shingle is eight of them. Marks and white space
 * belong to no word, so quotation marks, dashes and line breaks never tell two copies apart.
 *
 * <p>A value holds 12 bytes a word; hashes of shingles are computed when asked for, best all at once. Cost is linear in the text.
 *
 * <p>References: U. Manber, "Finding similar files in a large file system" (1994), for shingles; A. Broder, "On the
 * resemblance and containment of documents" (1997), for containment.
 */
public final class Shingles {
    /** Words in a shingle. Of 3 to 8 words, 4 kept recall on edited copies without chance matches. */
    public static final int WORDS = 4;

    /** Bits of a sampled shingle that hold its hash. */
    public static final int KEY_BITS = 40;

    /** Bits of a sampled shingle that hold its place. */
    public static final int PLACE_BITS = 24;

    private static final int HALVES = 2 * WORDS;

    /** Of the polynomial that sums up the words of a shingle (R. Karp and M. Rabin, 1987). */
    private static final long FACTOR = 0xD1342543DE82EF95L;

    private static final long[] POWERS = powers();
    private static final long SEED = 0x9E3779B97F4A7C15L;

    private final int[] starts;
    private final int[] ends;
    private final int[] words;
    private final int shingles;

    /** Takes the arrays as they are. */
    Shingles(int[] starts, int[] ends, int[] words) {
        this.starts = starts;
        this.ends = ends;
        this.words = words;
        int count = words.length;
        while (count > 0 && reach(count - 1) > words.length) {
            count--;
        }
        this.shingles = count;
    }

    private static long[] powers() {
        long[] powers = new long[HALVES];
        powers[0] = 1;
        for (int at = 1; at < HALVES; at++) {
            powers[at] = powers[at - 1] * FACTOR;
        }
        return powers;
    }

    /** The words of a whole text. */
    public static Shingles of(String text) {
        return of(text, List.of(new Span(0, text.length())));
    }

    /**
     * The words inside some ranges of a text, with offsets into the whole text. Shingles run on from one range to the
     * next, because copies cut paragraphs differently.
     *
     * @param text the text
     * @param ranges ordered, not overlapping
     */
    public static Shingles of(String text, List<Span> ranges) {
        WordHashes words = new WordHashes(text);
        for (Span range : ranges) {
            words.add(range.start(), range.end());
        }
        return words.shingles();
    }

    /** Number of words, or of characters in a script without spaces. */
    public int words() {
        return words.length;
    }

    /** Hash of a word. */
    public int word(int index) {
        return words[index];
    }

    /** True when the unit is a character of a script without spaces; it weighs half a word. */
    public boolean isCharacter(int index) {
        return (words[index] & 1) == 1;
    }

    /** Where a word starts in the text. */
    public int start(int index) {
        return starts[index];
    }

    /** Place of the words {@code [first, end)} in the text. */
    public Span span(int first, int end) {
        return new Span(starts[first], ends[end - 1]);
    }

    /** Weight of the words {@code [first, end)}, in words. */
    public int weight(int first, int end) {
        int halves = 0;
        for (int at = first; at < end; at++) {
            halves += isCharacter(at) ? 1 : 2;
        }
        return halves / 2;
    }

    /** Number of shingles; the shingle with index i starts at word i. */
    public int size() {
        return shingles;
    }

    /** Index behind the last word of a shingle. */
    public int end(int shingle) {
        return reach(shingle);
    }

    /** Hash of a shingle, evenly spread over all 64 bits. */
    public long hash(int shingle) {
        long sum = 0;
        int end = reach(shingle);
        for (int at = shingle; at < end; at++) {
            sum = sum * FACTOR + words[at];
        }
        return mixed(sum);
    }

    /** The hashes of all shingles. Each is got from the one before: a word leaves the sum, a word comes in. */
    public long[] hashes() {
        long[] hashes = new long[shingles];
        long sum = 0;
        int halves = 0;
        int end = 0;
        for (int at = 0; at < shingles; at++) {
            while (halves < HALVES) {
                int word = words[end++];
                sum = sum * FACTOR + word;
                halves += 2 - (word & 1);
            }
            hashes[at] = mixed(sum);
            int leaving = words[at];
            sum -= leaving * POWERS[end - at - 1];
            halves -= 2 - (leaving & 1);
        }
        return hashes;
    }

    /** Hash of the sequence of all words: equal for texts that differ in marks, case and line breaks only. */
    public long sequence() {
        long hash = SEED + words.length;
        for (int word : words) {
            hash = (hash ^ word) * 0xff51afd7ed558ccdL;
            hash ^= hash >>> 32;
        }
        return mixed(hash);
    }

    /**
     * FracMinHash: the shingles whose hash lies below {@code 2^64 / rate}, each as the low {@link #KEY_BITS} bits of its
     * hash above the {@link #PLACE_BITS} bits of the place of its first word; ascending, of equal shingles the first.
     * Whether a shingle is in the sample depends on its words only, so shares of samples estimate shares of texts.
     *
     * @param rate one shingle in how many is kept, at least 1
     */
    public long[] sample(int rate) {
        long limit = largestSampled(rate);
        int last = Math.min(shingles, 1 << PLACE_BITS);
        long[] kept = new long[last / rate + 16];
        int size = 0;
        long[] hashes = hashes();
        for (int at = 0; at < last; at++) {
            long hash = hashes[at];
            if (Long.compareUnsigned(hash, limit) <= 0) {
                kept = size == kept.length ? Arrays.copyOf(kept, 2 * size) : kept;
                kept[size++] = hash << PLACE_BITS | at;
            }
        }
        Arrays.sort(kept, 0, size);
        int distinct = 0;
        for (int at = 0; at < size; at++) {
            if (distinct == 0 || kept[at] >>> PLACE_BITS != kept[distinct - 1] >>> PLACE_BITS) {
                kept[distinct++] = kept[at];
            }
        }
        return Arrays.copyOf(kept, distinct);
    }

    /** Largest hash, without regard to sign, of a shingle that is in a {@link #sample}. */
    public static long largestSampled(int rate) {
        return Long.divideUnsigned(-1L, rate);
    }

    /** Spreads the bits of a hash (finalizer of MurmurHash3, public domain). */
    static long mixed(long value) {
        long hash = value;
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }

    private int reach(int from) {
        int halves = 0;
        int at = from;
        while (halves < HALVES) {
            if (at >= words.length) {
                return words.length + 1;
            }
            halves += isCharacter(at) ? 1 : 2;
            at++;
        }
        return at;
    }

    /** True for letters of scripts that are written without spaces between words. */
    public static boolean standsAlone(int point) {
        // Punctuation, curly quotation marks among it, stands in the second range.
        if (point < 0x0E00 || point >= 0x2000 && point < 0x2E80) {
            return false;
        }
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
