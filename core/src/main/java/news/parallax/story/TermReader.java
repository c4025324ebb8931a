package news.parallax.story;

import news.parallax.model.Span;
import news.parallax.text.Shingles;
import news.parallax.text.Tokens;

/**
 * Reads the terms of a text one after the other.
 *
 * <pre>{@code
 * reader.begin(range, limit);
 * while (reader.next()) {
 *     counts.add(reader.hash());
 * }
 * }</pre>
 *
 * <p>Every article passes here, so a letter is looked at once, in an array: the same table tells whether it is of a word and
 * gives its lower case, and the hash grows along. No term becomes an object.
 */
final class TermReader {
    /** Characters of the longest term; a longer one is no word. */
    private static final int LONGEST = 40;

    /** First character that is not in the table: before it every script puts spaces between words. */
    private static final int END = 0x0E00;

    /** The block of general punctuation, curly quotation marks among it, which holds no letter. */
    private static final int MARKS = 0x2000;

    private static final int BEHIND_MARKS = 0x2070;

    /** Lower case of what words are made of, 0 for all else. */
    private static final char[] FORMS = forms();

    /** Which of these are capitals. */
    private static final boolean[] CAPITALS = capitals();

    private static final int SEED = 0x811c9dc5;
    private static final int PRIME = 0x01000193;

    private final char[] text;
    private int at;
    private int end;
    private int limit;
    private int words;
    private boolean starts;

    private int start;
    private int behind;
    private boolean isName;

    /** Hash of the letters read of a term, of those before the last one, and the last two of them. */
    private int hash;

    private int hashBefore;
    private char last;
    private char lastButOne;

    TermReader(String text) {
        this.text = text.toCharArray();
    }

    private static char[] forms() {
        char[] forms = new char[END];
        for (char letter = 0; letter < END; letter++) {
            forms[letter] = Tokens.isWordPart(letter) ? Character.toLowerCase(letter) : 0;
        }
        return forms;
    }

    private static boolean[] capitals() {
        boolean[] capitals = new boolean[END];
        for (char letter = 0; letter < END; letter++) {
            capitals[letter] = Character.isUpperCase(letter);
        }
        return capitals;
    }

    /** Goes to a range of the text, to read so many words at most. */
    void begin(Span range, int most) {
        at = range.start();
        end = range.end();
        limit = most;
        words = 0;
        starts = true;
    }

    /** Goes to the next term of the range; false when there is none or enough words were read. */
    boolean next() {
        while (at < end && words < limit) {
            if (!isAtWord()) {
                starts |= endsSentence(text[at]);
                at += width(at);
            } else if (readTerm()) {
                return true;
            }
        }
        return false;
    }

    private boolean isAtWord() {
        return text[at] < END ? FORMS[text[at]] != 0 : isWordPart(at);
    }

    /** Reads a word, or a letter that is one for itself; false when it is no term. */
    private boolean readTerm() {
        start = at;
        isName = !starts && (text[at] < END ? CAPITALS[text[at]] : Character.isUpperCase(point(at)));
        boolean isAlone = text[at] >= END && Shingles.standsAlone(point(at));
        if (isAlone) {
            readPair();
        } else {
            readWord();
        }
        words++;
        starts = false;
        at = isAlone ? start + width(start) : behind;
        return behind - start > 1 && behind - start <= LONGEST;
    }

    /** Reads a letter of a script without spaces and the one behind it. */
    private void readPair() {
        hash = SEED;
        behind = start;
        take(width(start));
        if (behind < end && Shingles.standsAlone(point(behind))) {
            take(width(behind));
        }
        hashBefore = hash;
        last = 0;
    }

    private void readWord() {
        hash = SEED;
        last = 0;
        behind = start;
        while (behind < end) {
            readUsual();
            if (behind == end) {
                return;
            }
            char letter = text[behind];
            if (letter < END || !isWordPart(behind) || Shingles.standsAlone(point(behind))) {
                return;
            } else {
                take(width(behind));
            }
        }
    }

    /** Takes the letters of the table that come next. */
    private void readUsual() {
        char[] letters = text;
        char[] forms = FORMS;
        int at = behind;
        int hashed = hash;
        int before = hashBefore;
        char form = last;
        char formBefore = lastButOne;
        while (at < end && letters[at] < END && forms[letters[at]] != 0) {
            before = hashed;
            formBefore = form;
            form = forms[letters[at++]];
            hashed = (hashed ^ form) * PRIME;
        }
        behind = at;
        hash = hashed;
        hashBefore = before;
        last = form;
        lastButOne = formBefore;
    }

    /** Takes so many characters in lower case, none behind the range. */
    private void take(int width) {
        for (int next = Math.min(end, behind + width); behind < next; behind++) {
            take(Character.toLowerCase(text[behind]));
        }
    }

    private void take(char form) {
        hashBefore = hash;
        lastButOne = last;
        last = form;
        hash = (hash ^ form) * PRIME;
    }

    private int point(int place) {
        return Character.codePointAt(text, place);
    }

    private int width(int place) {
        return Character.isHighSurrogate(text[place]) ? Character.charCount(point(place)) : 1;
    }

    private boolean isWordPart(int place) {
        char letter = text[place];
        return (letter < MARKS || letter >= BEHIND_MARKS) && Tokens.isWordPart(point(place));
    }

    /** Marks behind which a capital does not make a name. */
    private static boolean endsSentence(char letter) {
        return switch (letter) {
            case '.', '!', '?', '\n', '"', '\u201C', '\u2018', '\u00AB', '\u201E', ':', '\u2022' -> true;
            default -> false;
        };
    }

    /** Number of the term: of its lower case without a plural "s". */
    int hash() {
        boolean isPlural = last == 's' && lastButOne != 's' && behind - start > 3;
        int mixed = isPlural ? hashBefore : hash;
        mixed ^= mixed >>> 16;
        mixed *= 0x7feb352d;
        return mixed ^ mixed >>> 15;
    }

    /** How many words stand before it in its range. */
    int index() {
        return words - 1;
    }

    /** True when it has a capital and does not start a sentence. */
    boolean isName() {
        return isName;
    }

    /** The term as written. */
    String word() {
        return new String(text, start, behind - start);
    }

    /** Number of words read in the range. */
    int words() {
        return words;
    }

    /** Number of a word as it would be in a text. */
    static int hash(String word) {
        TermReader reader = new TermReader(word);
        reader.end = word.length();
        reader.hash = SEED;
        reader.take(word.length());
        return reader.hash();
    }
}
