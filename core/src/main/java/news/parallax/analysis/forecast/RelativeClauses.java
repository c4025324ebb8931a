package news.parallax.analysis.forecast;

import java.util.Set;
import news.parallax.text.Clauses;
import news.parallax.text.Words;

/** Cues in relative clauses, which say something only with the noun they belong to: "a bank that is likely to slide". */
final class RelativeClauses {
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "its", "their", "this", "that", "some", "any", "many", "most");
    private static final Set<String> RELATIVES = Set.of("who", "which");
    private static final Set<String> IS = Set.of("is", "are");

    private RelativeClauses() {}

    /** Place of "who" before a cue, of "that" in "a bank that is likely to slide", or -1. */
    static int pronoun(Words words, Cue cue, int low) {
        int at = cue.from() - 1;
        if (RELATIVES.contains(words.form(at))) {
            return at;
        }
        boolean state = cue.kind() == Cue.Kind.SCALE && IS.contains(words.form(at));
        boolean noun = state
                && words.form(at - 1).equals("that")
                && words.isWord(at - 2)
                && DETERMINERS.stream().anyMatch(words.forms().subList(Math.max(0, at - 6), at - 1)::contains);
        return noun && !Clauses.isReporting(words.form(at - 2)) && at - 1 > low ? at - 1 : -1;
    }

    /** Where the noun before "who" starts: at its determiner, or at the name. */
    static int antecedent(Words words, int relative, int low) {
        int at = relative - 1;
        while (at > low && !words.isWord(at)) {
            at--;
        }
        for (int start = at; start > Math.max(low, at - 8); start--) {
            if (DETERMINERS.contains(words.form(start))) {
                return start;
            }
        }
        while (at > low && words.isCapital(at - 1)) {
            at--;
        }
        return Math.max(low, at);
    }
}
