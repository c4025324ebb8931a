package news.parallax.analysis.forecast;

import java.util.Set;
import news.parallax.text.Clauses;
import news.parallax.text.PartOfSpeech;
import news.parallax.text.Words;

/**
 * Gives a clause back the end it was cut from, and cuts off who says it: "receive large - also free - boats", "at 10:30",
 * "young, old and poor boatmen"; "it will close, <em>telling the board it had to</em>", "..., <em>a study shows</em>".
 */
final class Tails {
    private static final Set<String> DASHES = Set.of("--", "---", "\u2014", "\u2013", "-");
    private static final Set<String> BEGINNING = Set.of(
            "and", "but", "or", "so", "he", "she", "it", "they", "we", "i", "that", "which", "who", "\u201D", "");
    private static final Set<String> SPEAKING = Set.of(
            "telling",
            "writing",
            "tweeting",
            "noting",
            "citing",
            "explaining",
            "arguing",
            "insisting",
            "claiming",
            "stressing",
            "saying",
            "adding",
            "concluding",
            "quoting",
            "joking",
            "referring");
    private static final Set<String> SHOWING =
            Set.of("show", "shows", "showed", "suggest", "suggests", "suggested", "indicate", "indicates", "indicated");
    /** Words behind a verb in which its clause may end; it bounds the cost of a sentence without end. */
    private static final int REACH = 120;

    private static final int PAIR = 14;
    private static final int TURNS = 3;
    private static final int SOURCE = 10;

    private Tails() {}

    /** Where a clause ends that marks cut in pieces. */
    static int whole(Words words, Predicate predicate, int end) {
        int whole = end;
        for (int turn = 0; turn < TURNS; turn++) {
            int next = next(words, predicate, whole);
            if (next <= whole) {
                return whole;
            }
            whole = next;
        }
        return whole;
    }

    private static int next(Words words, Predicate predicate, int end) {
        int behind = isTime(words, end) || isList(words, predicate, end) ? end + 1 : behindPair(words, end);
        if (behind < 0 || behind >= words.size() - 1) {
            return end;
        }
        return Clauses.around(words, behind, behind + 1, behind, high(words, behind))
                .to();
    }

    /** Where the quotation ends in which a place stands, or some way behind it. */
    private static int high(Words words, int from) {
        int opened = 0;
        int limit = Math.min(words.size(), from + REACH);
        for (int at = from; at < limit; at++) {
            String form = words.form(at);
            opened += form.equals("\u201C") ? 1 : form.equals("\u201D") ? -1 : 0;
            if (opened < 0) {
                return at;
            }
        }
        return limit;
    }

    /** "10:30". */
    private static boolean isTime(Words words, int mark) {
        return words.form(mark).equals(":") && isDigit(words.form(mark - 1)) && isDigit(words.form(mark + 1));
    }

    private static boolean isDigit(String form) {
        return !form.isEmpty() && Character.isDigit(form.charAt(0));
    }

    /** "Young, old | , and poor boatmen": an adjective of a list has no noun yet. */
    private static boolean isList(Words words, Predicate predicate, int mark) {
        return words.form(mark).equals(",")
                && words.form(mark + 1).equals("and")
                && words.form(mark - 2).equals(",")
                && predicate.part(mark - 1) == PartOfSpeech.ADJECTIVE
                && (predicate.part(mark + 2) == PartOfSpeech.ADJECTIVE
                        || predicate.part(mark + 2).isNoun());
    }

    /** Behind the second of two dashes that put something between the words of a clause, or -1. */
    private static int behindPair(Words words, int first) {
        if (!DASHES.contains(words.form(first))) {
            return -1;
        }
        for (int at = first + 2; at < Math.min(words.size() - 1, first + PAIR); at++) {
            if (DASHES.contains(words.form(at))) {
                boolean goesOn = words.isWord(at + 1) && !BEGINNING.contains(words.form(at + 1));
                return goesOn ? at + 1 : -1;
            }
        }
        return -1;
    }

    /** Where a clause ends before the words that say who says it. */
    static int cut(Words words, int verb, int end) {
        for (int at = verb + 2; at < Math.min(end - 1, verb + REACH); at++) {
            if (words.form(at).equals(",") && SPEAKING.contains(words.form(at + 1))) {
                return at;
            }
        }
        int source = source(words, verb, end);
        return source > verb + 1 ? source : end;
    }

    /** The comma before ", the latest data show" at the end of a clause, or -1. */
    private static int source(Words words, int verb, int end) {
        int last = end;
        while (last > verb + 1 && !words.isWord(last - 1)) {
            last--;
        }
        if (!SHOWING.contains(words.form(last - 1))) {
            return -1;
        }
        for (int at = last - 2; at > Math.max(verb, last - SOURCE); at--) {
            if (words.form(at).equals(",")) {
                return at;
            }
        }
        return -1;
    }
}
