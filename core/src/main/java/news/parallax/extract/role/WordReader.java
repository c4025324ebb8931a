package news.parallax.extract.role;

import java.util.Arrays;

/*
 * Every character of a page goes through here, so it is looked at once for all that is asked about it: kinds of ASCII come
 * from a table, and the two hashes, of the whole text and of the word at hand, roll along side by side.
 */

/** Reads a text once, for its {@link Shape} and its words as {@link Hashes#terms} gives them. Used again by one thread. */
final class WordReader {
    /** Letters and digits of Latin, Greek and Cyrillic in lower case, 0 for what is neither. */
    private static final char[] FOLDED = new char[0x600];

    static {
        for (char letter = 0; letter < FOLDED.length; letter++) {
            FOLDED[letter] = Character.isLetterOrDigit(letter) ? Character.toLowerCase(letter) : 0;
        }
    }

    private char[] letters = new char[1024];
    private int length;
    private long[] words = new long[Hashes.MAX_WORDS];
    private int size;
    private boolean hasIdeograph;

    private int words2;
    private int sentences;
    private int commas;
    private int digits;
    private int capitals;
    private int marks;
    private long hash;
    private boolean inWord;
    private long word;

    /** Reads a text, which is not empty; what follows tells of it. */
    void read(String text) {
        start(text);
        for (int at = 0; at < length; at++) {
            char letter = letters[at];
            char folded = letter < FOLDED.length ? FOLDED[letter] : 0;
            if (folded != 0) {
                digits += folded <= '9' ? 1 : 0;
                letter(letter, folded);
            } else if (letter <= ' ') {
                inWord = false;
                endWord();
            } else {
                other(letter, at);
            }
        }
        endWord();
    }

    private void start(String text) {
        length = text.length();
        if (length > letters.length) {
            letters = new char[length * 2];
        }
        text.getChars(0, length, letters, 0);
        size = 0;
        hasIdeograph = false;
        words2 = 0;
        sentences = 0;
        commas = 0;
        digits = 0;
        capitals = 0;
        marks = 0;
        hash = Shape.EMPTY_HASH;
        inWord = false;
        word = 0;
    }

    private void letter(char letter, char folded) {
        if (!inWord) {
            words2 += 2;
            capitals += Character.isUpperCase(letter) ? 1 : 0;
            inWord = true;
        }
        hash = hash * 31 + folded;
        word = Hashes.next(word, folded);
    }

    private void endWord() {
        if (word != 0 && size < Hashes.MAX_WORDS) {
            words[size++] = word;
        }
        word = 0;
    }

    private void other(char letter, int at) {
        boolean wordPart = Character.isLetterOrDigit(letter);
        if (Shape.isIdeograph(letter)) {
            ideograph(letter, wordPart);
        } else if (wordPart) {
            digits += Character.isDigit(letter) ? 1 : 0;
            letter(letter, Character.toLowerCase(letter));
        } else {
            endWord();
            if (Character.isSpaceChar(letter)) {
                inWord = false;
            } else {
                mark(letter, at);
            }
        }
    }

    /** An ideograph is a word for itself and half a word of those counted. */
    private void ideograph(char letter, boolean wordPart) {
        hasIdeograph = true;
        words2++;
        inWord = false;
        hash = hash * 31 + letter;
        endWord();
        word = wordPart ? Hashes.next(0, Character.toLowerCase(letter)) : 0;
        endWord();
    }

    private void mark(char letter, int at) {
        marks++;
        inWord = inWord && (letter == '\'' || letter == '\u2019' || letter == '-');
        if (Shape.isComma(letter)) {
            commas++;
        } else if (Shape.isSentenceEnd(letter) && endsSentence(letter, at)) {
            sentences++;
        }
    }

    /** A mark ends a sentence before space, closing marks or the end, and always where a script needs no space. */
    private boolean endsSentence(char letter, int at) {
        if (letter > 0x2FFF || at + 1 == length) {
            return true;
        }
        char next = letters[at + 1];
        return next <= ' ' || Shape.isCloser(next) || Character.isSpaceChar(next);
    }

    /** The counts of the text. */
    Shape shape() {
        int at = length - 1;
        while (at > 0 && Shape.isCloser(letters[at])) {
            at--;
        }
        int point = Character.codePointAt(letters, 0, length);
        return new Shape(
                length,
                (words2 + 1) / 2,
                sentences,
                commas,
                digits,
                capitals,
                marks,
                Shape.First.of(point),
                letters[at],
                hash);
    }

    /** The words of the text, as {@link Hashes#terms} gives them. */
    long[] terms() {
        return Arrays.copyOf(words, size);
    }

    /** True where the terms of the text are not its words. */
    boolean hasIdeograph() {
        return hasIdeograph;
    }
}
