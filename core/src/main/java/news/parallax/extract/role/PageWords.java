package news.parallax.extract.role;

import java.util.List;
import news.parallax.extract.html.Outline;
import news.parallax.extract.metadata.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * The words of a page by the part of it they stand in, as places in a table of fixed size: those of its title, its address,
 * the headings of its text, its text, and the short blocks around the text, which are its menus and buttons.
 *
 * <p>Words are hashed (Weinberger et al., "Feature Hashing for Large Scale Multitask Learning", ICML 2009), so no word is
 * kept. Names and countries of sites are left out: they say whose page it is, not what it is. Filled by one thread.
 */
public final class PageWords {
    /** Number of places. */
    public static final int SIZE = 1 << 15;

    private static final int MAX_TITLE_WORDS = 24;
    private static final int MAX_BLOCK_WORDS = 80;
    private static final int MAX_TEXT_WORDS = 500;
    private static final int MAX_LABEL_WORDS = 5;
    private static final int MAX_PARTS = 40;
    private static final long FIRST = 0x51ED270B;
    private static final long LAST = 0x2545F491;

    private enum Part {
        TITLE,
        ADDRESS,
        HEADINGS,
        TEXT,
        AROUND
    }

    /** The places of each part as bits. */
    private final long[][] places = new long[Part.values().length][SIZE / Long.SIZE];

    private final int[] sizes = new int[places.length];

    private PageWords() {}

    /** The places of a page's words, for training. */
    public static int[][] places(Outline outline, Metadata metadata, String uri, double[] scores) {
        return places(new Survey(outline), metadata.title(), uri, scores);
    }

    /**
     * The places of a page's words, each once, in one list for each part.
     *
     * @param survey the page
     * @param title its title, or null
     * @param uri its address
     * @param scores the body classifiers' answer for each block, above 0 for text
     */
    static int[][] places(Survey survey, @Nullable String title, String uri, double[] scores) {
        PageWords words = new PageWords();
        words.title(title == null ? "" : title);
        words.address(uri);
        words.blocks(survey, scores);
        return words.distinct();
    }

    private void title(String title) {
        long[] words = Hashes.words(title);
        int size = Math.min(MAX_TITLE_WORDS, words.length);
        phrases(Part.TITLE, words, size);
        if (size > 0) {
            add(Part.TITLE, words[0] + FIRST);
            add(Part.TITLE, words[size - 1] + LAST);
        }
    }

    /** Words of the path, its folders as they are, and what stands before the name of the site. */
    private void address(String uri) {
        int scheme = uri.indexOf("://");
        String rest = scheme < 0 ? uri : uri.substring(scheme + 3);
        List<String> parts = List.of(rest.split("/", MAX_PARTS));
        List<String> labels = List.of(parts.get(0).split("\\.", MAX_PARTS));
        for (int i = 0; i < labels.size() - 2; i++) {
            add(Part.ADDRESS, Hashes.phrase(Hashes.words(labels.get(i))) + FIRST);
        }
        for (int i = 1; i < parts.size(); i++) {
            long[] words = Hashes.words(parts.get(i));
            for (long word : words) {
                add(Part.ADDRESS, word);
            }
            if (words.length > 0) {
                boolean last = i == parts.size() - 1
                        || i == parts.size() - 2 && parts.get(i + 1).isEmpty();
                add(Part.ADDRESS, last ? words[0] + LAST : Hashes.phrase(words));
            }
        }
    }

    private void blocks(Survey survey, double[] scores) {
        int left = MAX_TEXT_WORDS;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] > 0) {
                left -= text(survey, i, left);
            } else {
                label(survey.words[i]);
            }
        }
    }

    /** Adds a block of text, of running text as long as some of its words are left; how many of them it takes. */
    private int text(Survey survey, int block, int left) {
        long[] words = survey.words[block];
        int size = Math.min(MAX_BLOCK_WORDS, words.length);
        if (isHeading(survey, block)) {
            phrases(Part.HEADINGS, words, size);
            return 0;
        }
        if (left <= 0) {
            return 0;
        }
        single(Part.TEXT, words, size);
        return size;
    }

    /** Adds a short block that is no text: its words and the whole of it. */
    private void label(long[] words) {
        if (words.length > 0 && words.length <= MAX_LABEL_WORDS) {
            single(Part.AROUND, words, words.length);
            add(Part.AROUND, Hashes.phrase(words));
        }
    }

    private static boolean isHeading(Survey survey, int block) {
        return ElementKind.heading(survey.element(survey.blocks.get(block).region())) > 0;
    }

    private void phrases(Part part, long[] words, int size) {
        single(part, words, size);
        for (int i = 1; i < size; i++) {
            add(part, Hashes.join(words[i - 1], words[i]));
        }
    }

    private void single(Part part, long[] words, int size) {
        for (int i = 0; i < size; i++) {
            add(part, words[i]);
        }
    }

    private void add(Part part, long word) {
        int at = part.ordinal();
        long mixed = (word + at + 1) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
        int place = 1 + (int) ((mixed >>> 33) % (SIZE - 1));
        long bit = 1L << place;
        long before = places[at][place / Long.SIZE];
        sizes[at] += (before & bit) == 0 ? 1 : 0;
        places[at][place / Long.SIZE] = before | bit;
    }

    private int[][] distinct() {
        int[][] distinct = new int[places.length][];
        for (int part = 0; part < places.length; part++) {
            distinct[part] = listed(places[part], sizes[part]);
        }
        return distinct;
    }

    private static int[] listed(long[] bits, int size) {
        int[] listed = new int[size];
        int at = 0;
        for (int word = 0; word < bits.length; word++) {
            for (long left = bits[word]; left != 0; left &= left - 1) {
                listed[at++] = word * Long.SIZE + Long.numberOfTrailingZeros(left);
            }
        }
        return listed;
    }
}
