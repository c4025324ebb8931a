package news.parallax.analysis.attribution;

import java.util.List;
import java.util.function.IntPredicate;
import news.parallax.analysis.attribution.ClauseReader.Found;
import news.parallax.text.PartOfSpeech;
import news.parallax.text.WordClasses;
import news.parallax.text.WordCodes;

/**
 * The words of a sentence as numbers: hash of the word, word class, part of speech, what the rules concluded, and the
 * nearest words of some sorts on either side. Positions outside the sentence have numbers of their own.
 */
final class TagView {
    private static final WordCodes LISTS = WordCodes.ofLists(List.of(
            Lexicon.FUNCTION_WORDS,
            Lexicon.PRONOUNS,
            Lexicon.DETERMINERS,
            Lexicon.PREPOSITIONS,
            Lexicon.CONJUNCTIONS,
            Lexicon.BEFORE_CUES,
            Lexicon.CALENDAR,
            Lexicon.TITLES));
    private static final int SPEECH = 40;
    private static final int TERM = 41;
    private static final int QUOTED = 1_000;

    final Words words;
    final int size;
    final Near cues;
    final Near quotations;
    final Near commas;
    final Near verbs;
    final Near clauses;
    final Near thats;
    final int cueCount;
    final boolean quotes;
    final boolean found;
    private final int[] lower;
    private final int[] classes;
    private final int[] kinds;
    private final int[] rules;
    private final int[] parts;

    /** For each word the nearest other one of a sort on either side, or -1. */
    record Near(int[] left, int[] right) {}

    TagView(Words words, List<Found> found) {
        this.words = words;
        this.size = words.size();
        this.found = !found.isEmpty();
        this.lower = new int[size];
        this.classes = new int[size];
        this.kinds = new int[size];
        this.rules = new int[size];
        this.parts = new int[size];
        read();
        found.forEach(this::mark);
        cues = near(this::isCue);
        quotations = near(words::isQuotation);
        commas = near(words::isComma);
        verbs = near(this::isVerb);
        clauses = near(this::isClauseStart);
        thats = near(at -> words.lower(at).equals("that"));
        int count = 0;
        for (int at = 0; at < size; at++) {
            count += isCue(at) ? 1 : 0;
        }
        cueCount = count;
        quotes = words.hasQuotation();
    }

    private void read() {
        for (int at = 0; at < size; at++) {
            lower[at] = words.lower(at).hashCode();
            classes[at] = words.isQuotation(at) ? QUOTED : WordClasses.of(words.lower(at));
            kinds[at] = kind(at);
            parts[at] = words.isQuotation(at)
                    ? kinds[at] == 1 ? SPEECH : TERM
                    : words.partOfSpeech(at).ordinal();
        }
    }

    private void mark(Found found) {
        Subject subject = found.subject();
        if (subject != null) {
            mark(subject.range(), 1);
        }
        mark(found.cue().range(), 2);
        for (Range range : found.content()) {
            mark(range, 4);
            rules[range.from()] |= 16;
            rules[range.to() - 1] |= 32;
        }
    }

    private void mark(Range range, int bit) {
        for (int at = range.from(); at < range.to(); at++) {
            rules[at] |= bit;
        }
    }

    /** Hash of the word. */
    int lower(int at) {
        return at < 0 ? -1 : at >= size ? -2 : lower[at];
    }

    /** The word's class in news; see {@link WordClasses}. */
    int classAt(int at) {
        return at < 0 ? -1 : at >= size ? -2 : classes[at];
    }

    /** Bits of the word's sort. */
    int kindAt(int at) {
        return at < 0 ? -1 : at >= size ? -2 : kinds[at];
    }

    /** Bits for what the rules took it for. */
    int rule(int at) {
        return at < 0 || at >= size ? 64 : rules[at];
    }

    /** Number of the part of speech, below 64. */
    int part(int at) {
        return at < 0 ? 62 : at >= size ? 63 : parts[at];
    }

    /** Parts of speech of three neighbours in one number. */
    int parts(int first, int second, int third) {
        return (part(first) * 64 + part(second)) * 64 + part(third);
    }

    /** The parts of speech strictly between two near words in one number; of distant ones only how far apart. */
    int path(int from, int to) {
        if (to - from > 5) {
            return -distance(from, to);
        }
        int path = 17;
        for (int at = from + 1; at < to; at++) {
            path = path * 64 + parts[at];
        }
        return path;
    }

    /** A coarse distance of two words; 20 when the second is missing. */
    static int distance(int at, int other) {
        int distance = Math.abs(at - other);
        return other < 0 ? 20 : distance < 6 ? distance : distance < 10 ? 7 : distance < 20 ? 8 : 9;
    }

    private Near near(IntPredicate sort) {
        int[] left = new int[size];
        int[] right = new int[size];
        int last = -1;
        for (int at = 0; at < size; at++) {
            left[at] = last;
            last = sort.test(at) ? at : last;
        }
        last = -1;
        for (int at = size - 1; at >= 0; at--) {
            right[at] = last;
            last = sort.test(at) ? at : last;
        }
        return new Near(left, right);
    }

    private boolean isCue(int at) {
        return kinds[at] >= 8 && (kinds[at] & (0x7F0 | 1 << 11)) != 0;
    }

    /** True for every form of a verb. */
    boolean isVerb(int at) {
        return parts[at] >= PartOfSpeech.MODAL.ordinal() && parts[at] <= PartOfSpeech.ING.ordinal();
    }

    private boolean isClauseStart(int at) {
        return words.isBreak(at)
                || parts[at] == PartOfSpeech.CONJUNCTION.ordinal()
                || parts[at] == PartOfSpeech.PREPOSITION.ordinal() && Lexicon.CONJUNCTIONS.contains(words.lower(at));
    }

    private int kind(int at) {
        if (words.isQuotation(at)) {
            return Passage.isSpeech(words.text(), words.quotation(at)) ? 1 : 2;
        }
        if (!words.isLetters(at)) {
            return mark(at);
        }
        String word = words.lower(at);
        List<CueLexicon.Entry> verbs = CueLexicon.verbs(word);
        int kind = 8;
        kind |= verbs.isEmpty() ? 0 : 16 << verbs.getFirst().form().ordinal();
        kind |= bit(11, CueLexicon.noun(word) != null);
        kind |= bit(12, Lexicon.isHolder(word));
        kind |= bit(13, words.isCapitalised(at));
        return kind | LISTS.of(word) << 14 | ending(word) << 22;
    }

    private int mark(int at) {
        if (words.isTerminator(at)) {
            return 3;
        } else if (words.isDash(at)) {
            return 4;
        } else if (words.isComma(at)) {
            return 5;
        }
        return words.isBreak(at) ? 6 : 7;
    }

    private static int bit(int position, boolean set) {
        return set ? 1 << position : 0;
    }

    private static int ending(String word) {
        if (word.endsWith("ing")) {
            return 1;
        }
        if (word.endsWith("ed")) {
            return 2;
        }
        if (word.endsWith("ly")) {
            return 3;
        }
        if (word.endsWith("s") && !word.endsWith("ss")) {
            return word.endsWith("'s") ? 5 : 4;
        }
        return word.indexOf('-') > 0 ? 6 : 0;
    }
}
