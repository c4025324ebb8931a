package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import news.parallax.analysis.attribution.ClauseReader.Found;
import news.parallax.model.Span;

/**
 * Features of the tokens of a sentence: words and word classes around a token, the breaks and possible cues beside it,
 * and what the rules concluded. Hashed to ints at once, because strings would take most of the time.
 */
final class TagFeatures {
    /** Position in a row of features of the one that holds a token's class. */
    static final int CLASS = 1;

    private static final int COUNT = 45;
    private static final List<Set<String>> LISTS = List.of(
            Lexicon.FUNCTION_WORDS,
            Lexicon.PRONOUNS,
            Lexicon.DETERMINERS,
            Lexicon.PREPOSITIONS,
            Lexicon.CONJUNCTIONS,
            Lexicon.BEFORE_CUES,
            Lexicon.CALENDAR,
            Lexicon.TITLES);

    private final Words words;
    private final int[] lower;
    private final int[] kinds;
    private final int[] rules;
    private final boolean quoted;

    private TagFeatures(Words words, List<Found> found, boolean quoted) {
        this.words = words;
        this.quoted = quoted;
        this.lower = new int[words.size()];
        this.kinds = new int[words.size()];
        this.rules = new int[words.size()];
        for (int at = 0; at < words.size(); at++) {
            lower[at] = words.lower(at).hashCode();
            kinds[at] = kind(at);
        }
        found.forEach(this::mark);
    }

    /**
     * The features of a sentence.
     *
     * @param found what the rules found in it
     * @param quoted true for a sentence inside a quotation
     */
    static TagSequence of(Words words, List<Found> found, boolean quoted) {
        TagFeatures features = new TagFeatures(words, found, quoted);
        int[][] rows = new int[words.size()][];
        List<Span> tokens = new ArrayList<>();
        int[][] near = {
            features.nearest(features::isCue, true),
            features.nearest(features::isCue, false),
            features.nearest(words::isQuotation, true),
            features.nearest(words::isQuotation, false),
            features.nearest(words::isComma, true),
            features.nearest(words::isComma, false),
            features.nearest(at -> words.lower(at).equals("that"), true)
        };
        for (int at = 0; at < words.size(); at++) {
            rows[at] = features.row(at, near);
            tokens.add(words.span(at));
        }
        return new TagSequence(tokens, rows);
    }

    /** A feature of a template and two values. */
    static int mix(int template, int one, int other) {
        int hash = template * 0x9E3779B1 ^ one * 0x85EBCA77 ^ Integer.rotateLeft(other * 0xC2B2AE3D, 15);
        hash = (hash ^ hash >>> 15) * 0x2C1B3C6D;
        hash = (hash ^ hash >>> 12) * 0x297A2D39;
        return hash ^ hash >>> 15;
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
        for (int list = 0; list < LISTS.size(); list++) {
            kind |= bit(14 + list, LISTS.get(list).contains(word));
        }
        return kind | ending(word) << 22;
    }

    private static int bit(int position, boolean set) {
        return set ? 1 << position : 0;
    }

    private int mark(int at) {
        if (words.isComma(at)) {
            return 3;
        }
        return words.isTerminator(at) ? 4 : words.isBreak(at) ? 5 : 6;
    }

    private static int ending(String word) {
        if (word.endsWith("ly")) {
            return 1;
        }
        if (word.endsWith("ed")) {
            return 2;
        }
        if (word.endsWith("ing")) {
            return 3;
        }
        return word.endsWith("s") ? 4 : word.indexOf('-') > 0 ? 5 : 0;
    }

    private boolean isCue(int at) {
        return kinds[at] >= 8 && (kinds[at] & (0x7F0 | 1 << 11)) != 0;
    }

    /** For each token the nearest other one of a sort on one side, or -1. */
    private int[] nearest(IntPredicate sort, boolean left) {
        int[] nearest = new int[words.size()];
        int last = -1;
        for (int step = 0; step < nearest.length; step++) {
            int at = left ? step : nearest.length - 1 - step;
            nearest[at] = last;
            last = sort.test(at) ? at : last;
        }
        return nearest;
    }

    private int lower(int at) {
        return at < 0 ? -1 : at >= lower.length ? -2 : lower[at];
    }

    private int kindAt(int at) {
        return at < 0 ? -1 : at >= kinds.length ? -2 : kinds[at];
    }

    private int rule(int at) {
        return at < 0 || at >= rules.length ? 64 : rules[at];
    }

    private int[] row(int at, int[][] near) {
        int[] row = new int[COUNT];
        int kind = kinds[at];
        row[0] = mix(1, lower[at], 0);
        row[CLASS] = mix(2, kind, 0);
        addWords(row, at);
        addKinds(row, at, kind);
        addRules(row, at, kind);
        addPlace(row, at, kind);
        addCues(row, at, near[0][at], near[1][at]);
        addFar(row, at, near);
        return row;
    }

    private void addWords(int[] row, int at) {
        row[2] = mix(3, lower(at - 1), 0);
        row[3] = mix(4, lower(at + 1), 0);
        row[4] = mix(5, lower(at - 2), 0);
        row[5] = mix(6, lower(at + 2), 0);
        row[6] = mix(7, lower(at - 1), lower[at]);
        row[7] = mix(8, lower[at], lower(at + 1));
        row[8] = mix(9, lower(at - 2), lower(at - 1));
        row[9] = mix(10, lower(at + 1), lower(at + 2));
        row[10] = mix(11, lower(at - 1) * 31 + lower[at], lower(at + 1));
        String word = words.lower(at);
        row[11] = mix(12, word.substring(Math.max(0, word.length() - 3)).hashCode(), kinds[at] & 1 << 13);
    }

    private void addKinds(int[] row, int at, int kind) {
        row[12] = mix(13, kindAt(at - 1), kind);
        row[13] = mix(14, kind, kindAt(at + 1));
        row[14] = mix(15, kindAt(at - 1) * 31 + kind, kindAt(at + 1));
        row[15] = mix(16, kindAt(at - 2), kindAt(at - 1));
        row[16] = mix(17, kindAt(at + 1), kindAt(at + 2));
        row[17] = mix(18, kindAt(at - 2) * 31 + kindAt(at - 1), kind);
        row[18] = mix(19, kind, kindAt(at + 1) * 31 + kindAt(at + 2));
        row[19] = mix(20, lower(at - 1), kind);
        row[20] = mix(21, kind, lower(at + 1));
        row[21] = mix(22, kindAt(at - 1), lower[at]);
    }

    private void addRules(int[] row, int at, int kind) {
        int around = (rule(at - 1) * 128 + rule(at)) * 128 + rule(at + 1);
        row[22] = mix(23, rule(at), 0);
        row[23] = mix(24, around, 0);
        row[24] = mix(25, rule(at), kind);
        row[25] = mix(26, rule(at), lower[at]);
        row[26] = mix(27, around, kind);
    }

    private void addPlace(int[] row, int at, int kind) {
        int place = Math.min(at, 3) * 8 + Math.min(words.size() - 1 - at, 3);
        row[27] = mix(28, place, kind);
        row[28] = mix(29, quoted ? 1 : 0, lower[at]);
        row[29] = mix(30, quoted ? 1 : 0, words.quotations().isEmpty() ? 0 : 1);
    }

    private void addCues(int[] row, int at, int left, int right) {
        int before = left < 0 ? 99 : Math.min(at - left, 12);
        int behind = right < 0 ? 99 : Math.min(right - at, 12);
        row[30] = mix(31, lower(left < 0 ? -1 : left), Math.min(before, 8));
        row[31] = mix(32, lower(right < 0 ? -1 : right), Math.min(behind, 8));
        row[32] = mix(33, before, behind);
        row[33] = mix(34, kinds[at], before * 100 + behind);
    }

    private void addFar(int[] row, int at, int[][] near) {
        int kind = kinds[at];
        row[34] = mix(35, distance(at, near[2][at]) * 100 + distance(at, near[3][at]), kind);
        row[35] = mix(36, distance(at, near[4][at]) * 100 + distance(at, near[5][at]), kind);
        row[36] = mix(37, distance(at, near[6][at]), kind);
        row[37] = mix(38, lower(near[4][at] < 0 ? 0 : near[4][at] + 1), rule(at));
        row[38] = mix(39, lower(near[5][at] < 0 ? -3 : near[5][at] + 1), rule(at));
        row[39] = mix(40, lower(at - 3), 0);
        row[40] = mix(41, lower(at + 3), 0);
        row[41] = mix(42, lower(0), kind);
        row[42] = mix(43, rule(at - 2) * 128 + rule(at - 1), rule(at + 1) * 128 + rule(at + 2));
        row[43] = mix(44, kindAt(at + 1) * 31 + kindAt(at + 2), kindAt(at + 3));
        row[44] = mix(45, kindAt(at - 3) * 31 + kindAt(at - 2), kindAt(at - 1));
    }

    private static int distance(int at, int other) {
        int distance = Math.abs(at - other);
        return other < 0 ? 20 : distance < 6 ? distance : distance < 10 ? 7 : distance < 20 ? 8 : 9;
    }
}
