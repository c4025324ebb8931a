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

    @SuppressWarnings("ImmutableEnumChecker") // filled here and never changed after
    private final LongTable words = new LongTable(128);

    Voice(String list) {
        for (String word : WordList.entries("mul/" + list)) {
            words.mark(Hashes.words(word.toLowerCase(Locale.ROOT))[0], 1);
        }
    }

    /** How many of some words speak so. */
    int count(long[] text) {
        int count = 0;
        for (long word : text) {
            count += words.of(word);
        }
        return count;
    }
}
