package news.parallax.extract.role;

import java.util.List;
import news.parallax.extract.html.Tables;

/** What the wording of a block hints at, after the table of phrases {@code cues.tsv}. */
enum Cue {
    /** Other articles. */
    RELATED,
    /** Newsletters, applications, channels. */
    NEWSLETTER,
    /** Sharing. */
    SOCIAL,
    /** Readers' comments. */
    COMMENTS,
    /** Topics. */
    TAGS,
    /** Cookies, privacy, blocked third parties. */
    CONSENT,
    /** Advertisements. */
    ADVERT,
    /** Who wrote it. */
    BYLINE,
    /** When it was published or changed. */
    DATE,
    /** Who took a picture. */
    CREDIT,
    /** Rights and terms. */
    LEGAL,
    /** Payment or login. */
    PAYWALL,
    /** Who the author is. */
    BIO,
    /** Where it was taken from; corrections. */
    SOURCE_NOTE,
    /** Players and controls. */
    WIDGET,
    /** Shops and services. */
    SHOP,
    /** Threads of forums. */
    FORUM,
    /** Manuals and help pages. */
    MANUAL;

    /** A cue stands nowhere in the block. */
    static final int NONE = 0;
    /** A phrase of several words stands somewhere in it. */
    static final int INSIDE = 1;
    /** The block starts with a phrase. */
    static final int START = 2;
    /** The block is a phrase and nothing else. */
    static final int WHOLE = 3;

    private static final Cue[] ALL = values();
    private static final int LONGEST = 5;
    private static final int WORDS_READ = 60;
    private static final LongTable PHRASES = new LongTable(2048);

    /** True where a phrase may start, by some bits of its first word: most words are done with one look. */
    private static final boolean[] STARTS = new boolean[1 << 14];

    static {
        for (List<String> row : Tables.rows("cues.tsv")) {
            int cues = 0;
            for (String name : row.get(1).split(",")) {
                cues |= 1 << valueOf(name).ordinal();
            }
            long[] words = Hashes.words(row.get(0));
            PHRASES.mark(Hashes.phrase(words), cues);
            STARTS[start(words[0])] = true;
        }
    }

    /** Two bits for each cue: how strongly it shows in a block of these words. */
    static long of(long[] words) {
        long strengths = 0;
        int limit = Math.min(words.length, WORDS_READ);
        for (int from = 0; from < limit; from++) {
            if (!STARTS[start(words[from])]) {
                continue;
            }
            long hash = 0;
            for (int to = from; to < Math.min(words.length, from + LONGEST); to++) {
                hash = Hashes.join(hash, words[to]);
                int cues = from == 0 || to > from ? PHRASES.of(hash) : 0;
                if (cues != 0) {
                    int atStart = to + 1 == words.length ? WHOLE : START;
                    strengths = raise(strengths, cues, from > 0 ? INSIDE : atStart);
                }
            }
        }
        return strengths;
    }

    private static int start(long word) {
        return (int) (word >>> 40) & STARTS.length - 1;
    }

    /** How strongly this cue shows, {@link #NONE} to {@link #WHOLE}. */
    int strength(long strengths) {
        return (int) (strengths >>> 2 * ordinal()) & 3;
    }

    /** Number of cues. */
    static int count() {
        return ALL.length;
    }

    private static long raise(long strengths, int cues, int strength) {
        long raised = strengths;
        for (Cue cue : ALL) {
            int shift = 2 * cue.ordinal();
            if ((cues >> cue.ordinal() & 1) != 0 && (raised >>> shift & 3) < strength) {
                raised = raised & ~(3L << shift) | (long) strength << shift;
            }
        }
        return raised;
    }
}
