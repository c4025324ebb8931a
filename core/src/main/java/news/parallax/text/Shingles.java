package news.parallax.text;

import java.text.Normalizer;
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
 * <p>A value holds 12 bytes a word; hashes of shingles are computed when asked for. Cost is linear in the text.
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
    private static final long SEED = 0x9E3779B97F4A7C15L;

    private final int[] starts;
    private final int[] ends;
    private final int[] words;
    private final int shingles;

    private Shingles(int[] starts, int[] ends, int[] words) {
        this.starts = starts;
        this.ends = ends;
        this.words = words;
        int count = words.length;
        while (count > 0 && reach(count - 1) > words.length) {
            count--;
        }
        this.shingles = count;
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
        Collector collector = new Collector(text);
        for (Span range : ranges) {
            collector.add(range.start(), range.end());
        }
        return collector.shingles();
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
        long hash = SEED;
        int end = reach(shingle);
        for (int at = shingle; at < end; at++) {
            hash = (hash ^ words[at]) * 0xff51afd7ed558ccdL;
            hash ^= hash >>> 32;
        }
        return mixed(hash);
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
        long limit = Long.divideUnsigned(-1L, rate);
        int last = Math.min(shingles, 1 << PLACE_BITS);
        long[] kept = new long[last / rate + 16];
        int size = 0;
        for (int at = 0; at < last; at++) {
            long hash = hash(at);
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
        if (point < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    /** Reads words one after the other into growing arrays. */
    private static final class Collector {
        private final String text;
        private int[] starts = new int[64];
        private int[] ends = new int[64];
        private int[] words = new int[64];
        private int size;

        Collector(String text) {
            this.text = text;
        }

        void add(int from, int limit) {
            int at = from;
            while (at < limit) {
                int point = text.codePointAt(at);
                if (!Tokens.isWordPart(point)) {
                    at += Character.charCount(point);
                } else if (standsAlone(point)) {
                    int end = Math.min(limit, at + Character.charCount(point));
                    append(at, end, (int) (mixed(point) >>> 32) | 1);
                    at = end;
                } else {
                    at = word(at, limit);
                }
            }
        }

        private int word(int from, int limit) {
            long hash = SEED;
            boolean plain = true;
            int at = from;
            int end = from;
            while (at < limit) {
                int point = text.codePointAt(at);
                if (Tokens.isWordPart(point) && !standsAlone(point)) {
                    hash = (hash ^ Character.toLowerCase(point)) * 0x100000001b3L;
                    plain &= point < 0x80;
                    at += Character.charCount(point);
                    end = at;
                } else if (Tokens.isApostrophe(point) || point == 0x00AD || point == 0x200D) {
                    at++;
                } else {
                    break;
                }
            }
            end = Math.min(end, limit);
            append(from, end, (int) (mixed(plain ? hash : normalHash(from, end)) >>> 32) & ~1);
            return Math.max(end, from + 1);
        }

        /** Hash of a word with letters beyond ASCII: composed and decomposed accents must give one hash. */
        private long normalHash(int from, int end) {
            String normal = Normalizer.normalize(text.substring(from, end), Normalizer.Form.NFKC);
            long hash = SEED;
            for (int at = 0; at < normal.length(); at += Character.charCount(normal.codePointAt(at))) {
                int point = normal.codePointAt(at);
                if (Tokens.isWordPart(point)) {
                    hash = (hash ^ Character.toLowerCase(point)) * 0x100000001b3L;
                }
            }
            return hash;
        }

        private void append(int start, int end, int word) {
            if (size == words.length) {
                starts = Arrays.copyOf(starts, 2 * size);
                ends = Arrays.copyOf(ends, 2 * size);
                words = Arrays.copyOf(words, 2 * size);
            }
            starts[size] = start;
            ends[size] = end;
            words[size] = word;
            size++;
        }

        Shingles shingles() {
            return new Shingles(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), Arrays.copyOf(words, size));
        }
    }
}
