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
 * <p>A speaker's own "I don't think" is kept whatever follows: a denial of what others expect.
 */
final class Opinions {
    private static final Set<String> OPINIONS = WordList.words("en/opinion-words");
    private static final Phrases<String> OPEN = Phrases.listed(WordList.entries("en/open-words"));
    private static final Set<String> ELLIPSES = Set.of("what", "as", "than", "which", "who", "do", "all", "how");
    private static final Set<String> NO_COMPLEMENT = Set.of("and", "or", "of", "about", "are", "is", "was", "so");

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
        return denial || leavesOpen(words, candidate.proposition());
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

    private static boolean leavesOpen(Words words, Clauses.Clause clause) {
        for (int at = clause.from(); at < clause.to(); at++) {
            if (OPEN.at(words, at).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
