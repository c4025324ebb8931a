package news.parallax.analysis.forecast;

import java.util.Set;
import news.parallax.text.Words;

/**
 * Tells clauses that start in another: "<em>he worried</em> the dam might break", "but <em>it rains,</em> the dam may break"
 * of "if the wind turns but it rains, the dam may break".
 */
final class Openings {
    private static final Set<String> THINKING = Set.of(
            "worried",
            "worries",
            "worry",
            "feared",
            "fears",
            "fear",
            "thought",
            "thinks",
            "think",
            "believed",
            "believes",
            "believe",
            "hoped",
            "hopes",
            "hope",
            "felt",
            "feels",
            "feel",
            "suspected",
            "suspects",
            "guessed");
    private static final Set<String> THINKERS = Set.of("he", "she", "they", "i", "we", "who", "it");
    private static final Set<String> JOINING = Set.of("and", "but", "or");
    private static final Set<String> CONDITIONS =
            Set.of("if", "unless", "when", "once", "while", "although", "because");
    private static final int THINKER = 12;
    private static final int REACH = 40;

    private Openings() {}

    /**
     * Where a clause starts that opens with another.
     *
     * @param words the sentence
     * @param predicate the predicate of a cue
     * @param from where the clause starts so far
     * @param verb place of its verb
     * @return the start, or the one given
     */
    static int behind(Words words, Predicate predicate, int from, int verb) {
        int thought = behindThought(words, from, verb);
        return thought > from ? thought : behindCondition(words, predicate, from, verb);
    }

    private static int behindThought(Words words, int from, int verb) {
        for (int at = from + 1; at < Math.min(verb - 1, from + THINKER); at++) {
            if (THINKING.contains(words.form(at)) && THINKERS.contains(words.form(at - 1))) {
                return words.form(at + 1).equals("that") ? at + 2 : at + 1;
            }
        }
        return from;
    }

    private static int behindCondition(Words words, Predicate predicate, int from, int verb) {
        if (!JOINING.contains(words.form(from - 1)) || !isCondition(words, from)) {
            return from;
        }
        int subject = predicate.subject(verb);
        boolean comma = subject > from + 1 && words.form(subject - 1).equals(",");
        return comma && predicate.holdsVerb(from, subject - 1) ? subject : from;
    }

    /** True where a condition opened before a place and no comma closed it. */
    private static boolean isCondition(Words words, int from) {
        for (int at = from - 1;
                at >= Math.max(0, from - REACH) && !words.form(at).equals(",");
                at--) {
            if (CONDITIONS.contains(words.form(at))) {
                return true;
            }
        }
        return false;
    }
}
