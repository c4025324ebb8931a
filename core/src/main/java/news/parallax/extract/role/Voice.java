package news.parallax.extract.role;

import java.util.Locale;
import news.parallax.text.WordList;

/** To whom running text speaks and for whom: shares of words that tell reports from guides and from offers. */
enum Voice {
    /** Second persons: guides and offers speak to the reader. */
    READER("reader-words"),
    /** First persons of the plural: offers and portraits of companies speak of their makers. */
    OWN("own-words"),
    /** Words that report what somebody said. */
    SAY("say-words");

    /** The words of all voices, with a bit for each voice. */
    private static final LongTable WORDS = new LongTable(256);

    static {
        for (Voice voice : values()) {
            for (String word : WordList.entries("mul/" + voice.list)) {
                WORDS.mark(Hashes.words(word.toLowerCase(Locale.ROOT))[0], 1 << voice.ordinal());
            }
        }
    }

    private final String list;

    Voice(String list) {
        this.list = list;
    }

    /** Counts how many of some words speak so, for each voice. */
    static void count(long[] text, int[] counts) {
        for (long word : text) {
            for (int left = WORDS.of(word); left != 0; left &= left - 1) {
                counts[Integer.numberOfTrailingZeros(left)]++;
            }
        }
    }
}
