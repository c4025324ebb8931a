package news.parallax.analysis.forecast;

import java.util.Set;
import news.parallax.model.Finding.Polarity;
import news.parallax.text.Clauses;
import news.parallax.text.Phrases;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * Tells opinions of what may come from opinions of what is: "I think it will fail" expects, "I think it is ugly" does not.
 *
 * <p>A speaker's own "I don't think" is kept, a denial of what others expect, unless it only values what is: "that's fair".
 */
final class Opinions {
    private static final Set<String> OPINIONS = WordList.words("en/opinion-words");
    private static final Phrases<String> OPEN = Phrases.listed(WordList.entries("en/open-words"));
    private static final Set<String> STATES = WordList.words("en/state-verbs");
    private static final Set<String> VALUES = WordList.words("en/value-words");
    private static final Set<String> IS = Set.of("that's", "it's", "this's", "there's", "i'd");
    private static final Set<String> WAS = Set.of("had", "was", "were", "did");
    private static final Set<String> IS_NOW =
            Set.of("is", "are", "isn't", "aren't", "they're", "it's", "that's", "he's", "she's", "we're");
    private static final Set<String> IS_ARE = Set.of("is", "are");
    private static final int VALUE_REACH = 8;
    private static final Set<String> THIS = Set.of("that", "it", "this");
    private static final Set<String> ELLIPSES =
            Set.of("what", "as", "than", "which", "who", "do", "all", "how", "where", "when", "why", "whom");
    private static final Set<String> QUESTIONS = Set.of("what", "how", "why");
    private static final Set<String> ANY = Set.of("anything", "anyone", "anybody", "nothing", "any");
    private static final Set<String> NO_COMPLEMENT = Set.of("and", "or", "of", "about", "are", "is", "was", "so");

    private static final int CLAUSE = 3;

    private Opinions() {}

    /** False for an opinion of what is so already. */
    static boolean isOpen(Words words, Candidate candidate) {
        Cue cue = candidate.cue();
        if (!isOpinion(words, cue)) {
            return true;
        }
        if (ELLIPSES.contains(words.form(cue.from() - 1)) || NO_COMPLEMENT.contains(words.form(cue.to()))) {
            return false;
        }
        boolean denial = cue.kind() == Cue.Kind.BELIEF && cue.polarity() == Polarity.AGAINST;
        boolean values = values(words, candidate.proposition());
        boolean open = leavesOpen(words, candidate.proposition());
        return !values
                && (open || denial && isClause(candidate.proposition()) && !isSo(words, candidate.proposition()));
    }

    /** More than "I don't think right now". */
    private static boolean isClause(Clauses.Clause clause) {
        return clause.to() - clause.from() >= CLAUSE;
    }

    private static boolean isOpinion(Words words, Cue cue) {
        boolean opinion = words.forms().subList(cue.from(), cue.to()).stream().anyMatch(OPINIONS::contains);
        return opinion
                && switch (cue.kind()) {
                    case BELIEF, EXPECT -> true;
                    case FEAR, APPEAR ->
                        cue.last(words).equals("that") || words.form(cue.to()).equals("that");
                    case PASSIVE, COMMIT, RISK, INCENTIVE, OUTLOOK, DEPEND, MODAL, SCALE, NONE -> false;
                };
    }

    /** "That's acceptable", "it's the right thing", "that's what they want": a present state, and what it is worth. */
    private static boolean values(Words words, Clauses.Clause clause) {
        int from = words.form(clause.from()).equals("that") && THIS.contains(words.form(clause.from() + 1))
                ? clause.from() + 1
                : clause.from();
        boolean is = IS.contains(words.form(from)) || THIS.contains(words.form(from)) && isNow(words, from + 1);
        int to = Math.min(clause.to(), from + VALUE_REACH);
        boolean named = is && QUESTIONS.contains(words.form(from + 1));
        return named || is && words.forms().subList(from, to).stream().anyMatch(VALUES::contains);
    }

    private static boolean isNow(Words words, int at) {
        return words.form(at).equals("is")
                || words.form(at).equals("would") && words.form(at + 1).equals("be");
    }

    /** "There's nobody at home", "the council had a case": a claim about what is or was. */
    private static boolean isSo(Words words, Clauses.Clause clause) {
        String first = words.form(clause.from());
        return first.equals("there's")
                || ANY.contains(first) && IS.contains(words.form(clause.from() + 1))
                || holdsState(words, clause)
                || first.equals("there") && IS_ARE.contains(words.form(clause.from() + 1))
                || isValued(words, clause)
                || words.forms().subList(clause.from(), clause.to()).stream().anyMatch(WAS::contains);
    }

    /** "Anybody wants a closure". */
    private static boolean holdsState(Words words, Clauses.Clause clause) {
        for (int at = clause.from() + 1; at < Math.min(clause.to(), clause.from() + VALUE_REACH); at++) {
            String form = words.form(at);
            if (form.endsWith("s") && STATES.contains(form.substring(0, form.length() - 1))) {
                return true;
            }
        }
        return false;
    }

    /** "The charges are true". */
    private static boolean isValued(Words words, Clauses.Clause clause) {
        for (int at = clause.from(); at < clause.to() - 1; at++) {
            if (IS_NOW.contains(words.form(at)) && VALUES.contains(words.form(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean leavesOpen(Words words, Clauses.Clause clause) {
        for (int at = clause.from(); at < clause.to(); at++) {
            if (OPEN.at(words, at).isPresent() && !Openness.isPerfect(words, at + 1)) {
                return true;
            }
        }
        return false;
    }
}
