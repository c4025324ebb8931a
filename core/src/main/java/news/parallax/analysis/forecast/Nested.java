package news.parallax.analysis.forecast;

import java.util.Set;
import news.parallax.text.Clauses;
import news.parallax.text.Words;

/** Tells clauses that somebody who is quoted passes on from others: “People said she would never win.” */
final class Nested {
    private static final Set<String> THINKING = Set.of("thought", "believed", "felt", "feel", "think", "believe");
    private static final Set<String> OWN = Set.of("i", "we", "i've", "we've", "i'd", "we'd", "and");
    private static final Set<String> BETWEEN = Set.of(
            "have", "had", "always", "just", "also", "already", "never", "not", "do", "don't", "did", "didn't", "can't",
            "really", "still");
    /** Words before a verb in which its quotation may open; it bounds the cost of a sentence without end. */
    private static final int REACH = 60;

    private Nested() {}

    /** Place of the verb of saying right before a clause, inside a quotation, with another subject than "I"; or -1. */
    static int verb(Words words, int clause) {
        int verb = saying(words, clause);
        if (verb < 0 || !isQuoted(words, verb)) {
            return -1;
        }
        int subject = verb - 1;
        while (BETWEEN.contains(words.form(subject))) {
            subject--;
        }
        return words.isWord(subject) && !OWN.contains(words.form(subject)) ? verb : -1;
    }

    /** Place of the verb of saying or thinking right before a clause, or -1. */
    static int saying(Words words, int clause) {
        int verb = words.form(clause - 1).equals("that") ? clause - 2 : clause - 1;
        String form = words.form(verb);
        boolean says = (Clauses.isReporting(form) || THINKING.contains(form)) && !words.isCapital(verb);
        return says ? verb : -1;
    }

    private static boolean isQuoted(Words words, int verb) {
        for (int at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
            if (words.form(at).equals("\u201C")) {
                return true;
            } else if (words.form(at).equals("\u201D")) {
                return false;
            }
        }
        return false;
    }
}
