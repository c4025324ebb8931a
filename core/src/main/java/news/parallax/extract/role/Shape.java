package news.parallax.extract.role;

/**
 * Counts over the characters of one block.
 *
 * @param chars UTF-16 units
 * @param words runs of letters and digits; ideographs and kana count half a word each
 * @param sentences ends of sentences
 * @param commas commas of any script
 * @param digits digits
 * @param capitals words that start with a capital letter
 * @param marks characters that are neither letter, digit nor space
 * @param first category of the first character
 * @param last last character
 * @param hash of letters and digits in lower case, the same for two blocks of the same words
 */
record Shape(
        int chars,
        int words,
        int sentences,
        int commas,
        int digits,
        int capitals,
        int marks,
        First first,
        char last,
        long hash) {

    /** What a block starts with. */
    enum First {
        /** A capital letter. */
        CAPITAL,
        /** A small letter. */
        SMALL,
        /** A letter of a script without case. */
        CASELESS,
        /** A digit. */
        DIGIT,
        /** A quotation mark. */
        QUOTE,
        /** Anything else. */
        OTHER;

        /** What the first code point of a block is. */
        static First of(int point) {
            if (QUOTES.indexOf(point) >= 0) {
                return QUOTE;
            }
            if (!Character.isLetter(point)) {
                return Character.isDigit(point) ? DIGIT : OTHER;
            }
            if (Character.isUpperCase(point)) {
                return CAPITAL;
            }
            return Character.isLowerCase(point) ? SMALL : CASELESS;
        }
    }

    /** The hash of no letters. */
    static final long EMPTY_HASH = 1125899906842597L;

    private static final String SENTENCE_ENDS = ".!?\u2026\u3002\uFF01\uFF1F\u061F\u0964\u06D4";
    private static final String CLOSERS = "\"')]\u201D\u2019\u00BB\u201C\u300D\u300F";
    private static final String QUOTES = "\"'\u201C\u201D\u201E\u201A\u2018\u00AB\u00BB\u300C\u300E";
    private static final String COMMAS = ",;\u3001\uFF0C\u060C";

    /** The counts of a text, which is not empty. */
    static Shape of(String text) {
        WordReader reader = new WordReader();
        reader.read(text);
        return reader.shape();
    }

    /** True when it ends as sentences do. */
    boolean endsSentence() {
        return isSentenceEnd(last);
    }

    /** True for a mark that may end a sentence. */
    static boolean isSentenceEnd(char letter) {
        return SENTENCE_ENDS.indexOf(letter) >= 0;
    }

    /** True for a mark that may stand behind the end of a sentence. */
    static boolean isCloser(char letter) {
        return CLOSERS.indexOf(letter) >= 0;
    }

    /** True for a comma of any script. */
    static boolean isComma(char letter) {
        return COMMAS.indexOf(letter) >= 0;
    }

    /** True for an ideograph or a kana: a letter of a script that puts no space between words. */
    static boolean isIdeograph(char letter) {
        return letter >= 0x2E80 && letter <= 0x9FFF || letter >= 0xF900 && letter <= 0xFAFF;
    }
}
