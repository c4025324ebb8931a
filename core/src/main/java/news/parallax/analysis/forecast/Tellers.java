package news.parallax.analysis.forecast;

import java.util.Set;
import news.parallax.text.Clauses;
import news.parallax.text.WordList;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells clauses that the writer passes on from others: "it would close, the port official said", "the judge ruled, he
 * would have to appear". What is told so is never the writer's own expectation, even where nobody could be named.
 */
final class Tellers {
    private static final Set<String> TIMES = WordList.words("en/days-and-months");
    private static final Set<String> RULING = Set.of(
            "ruled",
            "found",
            "wrote",
            "recalled",
            "show",
            "shows",
            "showed",
            "suggest",
            "suggests",
            "indicate",
            "indicates",
            "indicated");
    private static final Set<String> FIRST_PERSON = WordList.words("en/first-person");
    /** Words on each side of a cue in which the teller may stand; it bounds the cost of a sentence without end. */
    private static final int REACH = 160;

    private static final int MAX_TELLER = 9;

    private Tellers() {}

    /** Who "said" between commas, or behind the last one, in the sentence of a cue; null where nobody did. */
    static Clauses.@Nullable Clause teller(Words words, Cue cue) {
        int comma = -1;
        int end = Math.min(words.size(), cue.to() + REACH);
        for (int at = Math.max(0, cue.from() - REACH); at <= end; at++) {
            if (at < words.size() && words.isWord(at)) {
                continue;
            }
            int verb = comma < 0 ? -1 : verb(words, comma + 1, at);
            if (verb >= 0 && isOutside(cue, comma, at)) {
                return new Clauses.Clause(comma + 1, verb);
            }
            comma = at < words.size() && words.form(at).equals(",") ? at : -1;
        }
        return null;
    }

    private static boolean isOutside(Cue cue, int from, int to) {
        return cue.to() <= from || cue.from() > to;
    }

    /** Place of a verb of saying with no more than a day behind it, "the official said on Monday"; or -1. */
    private static int verb(Words words, int from, int end) {
        int to = end;
        while (to > from + 1
                && (TIMES.contains(words.form(to - 1)) || words.form(to - 1).equals("on"))) {
            to--;
        }
        String verb = words.form(to - 1);
        boolean says = Clauses.isReporting(verb) || RULING.contains(verb);
        boolean near = to - from >= 2 && to - from <= MAX_TELLER;
        return says && near && !FIRST_PERSON.contains(words.form(to - 2)) ? to - 1 : -1;
    }
}
