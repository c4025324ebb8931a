package news.parallax.text;

import java.text.Normalizer;
import java.util.Arrays;

/** Reads the words of a text one after the other into growing arrays of hashes and places. */
final class WordHashes {
    private static final long SEED = 0x9E3779B97F4A7C15L;
    private static final long PRIME = 0x100000001b3L;

    private final char[] text;
    private int[] starts;
    private int[] ends;
    private int[] words;
    private int size;

    WordHashes(String text) {
        this.text = text.toCharArray();
        int expected = text.length() / 6 + 16;
        this.starts = new int[expected];
        this.ends = new int[expected];
        this.words = new int[expected];
    }

    /** Reads a range; a character that reaches over its end counts up to there. */
    void add(int from, int limit) {
        char[] units = text;
        int at = from;
        while (at < limit) {
            char unit = units[at];
            int form = unit < Letters.END ? Letters.FORMS[unit] : form(at);
            if (form == Letters.NONE) {
                at += unit < Letters.END ? 1 : width(at);
            } else if (form == Letters.ALONE) {
                int end = Math.min(limit, at + width(at));
                append(at, end, (int) (Shingles.mixed(Character.codePointAt(text, at)) >>> 32) | 1);
                at = end;
            } else {
                at = word(at, limit);
            }
        }
    }

    private int form(int at) {
        char unit = text[at];
        if (unit < Letters.END) {
            return Letters.form(unit);
        }
        return Letters.form(Character.isHighSurrogate(unit) ? Character.codePointAt(text, at) : unit);
    }

    private int width(int at) {
        return Character.isHighSurrogate(text[at]) ? Character.charCount(Character.codePointAt(text, at)) : 1;
    }

    /** Reads a word and gives the place behind it. Apostrophes and invisible marks inside belong to it. */
    private int word(int from, int limit) {
        char[] units = text;
        char[] forms = Letters.FORMS;
        long hash = SEED;
        boolean settled = true;
        int at = from;
        int end = from;
        while (at < limit) {
            char unit = units[at];
            int form = unit < Letters.END ? forms[unit] : form(at);
            if (Letters.isUsual(form)) {
                hash = (hash ^ form) * PRIME;
                end = ++at;
                continue;
            }
            int width = widthInWord(at, form);
            if (width == 0) {
                break;
            }
            at += width;
            if (form != Letters.NONE) {
                settled &= form != Letters.UNSETTLED;
                hash = (hash ^ form) * PRIME;
                end = at;
            }
        }
        end = Math.min(end, limit);
        append(from, end, (int) (Shingles.mixed(settled ? hash : normalHash(from, end)) >>> 32) & ~1);
        return end;
    }

    /** Units of what goes on with a word, apostrophe, soft hyphen and joiner too; 0 for what ends it. */
    private int widthInWord(int at, int form) {
        return switch (form) {
            case Letters.NONE -> Tokens.isApostrophe(text[at]) || text[at] == 0x00AD || text[at] == 0x200D ? 1 : 0;
            case Letters.ALONE -> 0;
            case Letters.UNSETTLED -> width(at);
            default -> 1;
        };
    }

    /** Hash of a word with letters whose form is not settled: composed and decomposed accents must give one hash. */
    private long normalHash(int from, int end) {
        String normal = Normalizer.normalize(new String(text, from, end - from), Normalizer.Form.NFKC);
        long hash = SEED;
        for (int at = 0; at < normal.length(); at += Character.charCount(normal.codePointAt(at))) {
            int point = normal.codePointAt(at);
            if (Tokens.isWordPart(point)) {
                hash = (hash ^ Character.toLowerCase(point)) * PRIME;
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
