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
        OTHER
    }

    private static final String SENTENCE_ENDS = ".!?\u2026\u3002\uFF01\uFF1F\u061F\u0964\u06D4";
    private static final String CLOSERS = "\"')]\u201D\u2019\u00BB\u201C\u300D\u300F";
    private static final String QUOTES = "\"'\u201C\u201D\u201E\u201A\u2018\u00AB\u00BB\u300C\u300E";
    private static final String COMMAS = ",;\u3001\uFF0C\u060C";

    /** Counts in one pass. */
    static Shape of(String text) {
        return new Counter(text).count();
    }

    /** True when it ends as sentences do. */
    boolean endsSentence() {
        return SENTENCE_ENDS.indexOf(last) >= 0;
    }

    /** True for an ideograph or a kana: a letter of a script that puts no space between words. */
    static boolean isIdeograph(char letter) {
        return letter >= 0x2E80 && letter <= 0x9FFF || letter >= 0xF900 && letter <= 0xFAFF;
    }

    private static final class Counter {
        private final String text;
        private int words2;
        private int sentences;
        private int commas;
        private int digits;
        private int capitals;
        private int marks;
        private long hash = 1125899906842597L;
        private boolean inWord;

        Counter(String text) {
            this.text = text;
        }

        Shape count() {
            for (int at = 0; at < text.length(); at++) {
                char letter = text.charAt(at);
                if (letter >= 'a' && letter <= 'z') {
                    letter(letter, false);
                } else if (letter <= ' ') {
                    inWord = false;
                } else {
                    other(letter, at);
                }
            }
            char last = text.charAt(text.length() - 1);
            for (int at = text.length() - 1; at > 0 && CLOSERS.indexOf(last) >= 0; at--) {
                last = text.charAt(at - 1);
            }
            int words = (words2 + 1) / 2;
            return new Shape(text.length(), words, sentences, commas, digits, capitals, marks, first(), last, hash);
        }

        private void letter(char letter, boolean capital) {
            if (!inWord) {
                words2 += 2;
                capitals += capital ? 1 : 0;
            }
            inWord = true;
            hash = hash * 31 + letter;
        }

        private void other(char letter, int at) {
            if (isIdeograph(letter)) {
                words2++;
                inWord = false;
                hash = hash * 31 + letter;
                return;
            }
            if (Character.isLetterOrDigit(letter)) {
                digits += Character.isDigit(letter) ? 1 : 0;
                letter(Character.toLowerCase(letter), Character.isUpperCase(letter));
                return;
            }
            if (Character.isSpaceChar(letter)) {
                inWord = false;
                return;
            }
            mark(letter, at);
        }

        private void mark(char letter, int at) {
            marks++;
            inWord = inWord && (letter == '\'' || letter == '\u2019' || letter == '-');
            if (COMMAS.indexOf(letter) >= 0) {
                commas++;
            } else if (SENTENCE_ENDS.indexOf(letter) >= 0 && endsSentence(letter, at)) {
                sentences++;
            }
        }

        /** A mark ends a sentence before space, closing marks or the end, and always where a script needs no space. */
        private boolean endsSentence(char letter, int at) {
            if (letter > 0x2FFF || at + 1 == text.length()) {
                return true;
            }
            char next = text.charAt(at + 1);
            return next <= ' ' || CLOSERS.indexOf(next) >= 0 || Character.isSpaceChar(next);
        }

        private First first() {
            int point = text.codePointAt(0);
            if (QUOTES.indexOf(point) >= 0) {
                return First.QUOTE;
            }
            if (!Character.isLetter(point)) {
                return Character.isDigit(point) ? First.DIGIT : First.OTHER;
            }
            if (Character.isUpperCase(point)) {
                return First.CAPITAL;
            }
            return Character.isLowerCase(point) ? First.SMALL : First.CASELESS;
        }
    }
}
