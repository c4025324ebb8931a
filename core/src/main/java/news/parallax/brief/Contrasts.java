package news.parallax.brief;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.model.Brief.Section;
import news.parallax.model.Citation;
import news.parallax.model.Finding.Disagreement;
import news.parallax.text.WordList;

/**
 * The sentences that say where accounts differ.
 *
 * @param library the articles
 * @param plain the sentences that can be told as they stand
 * @param worth what words are worth
 */
record Contrasts(Library library, PlainSentences plain, Worth worth) {
    private static final Set<String> TIMES = WordList.words("en/time-words");
    private static final int MAX_SIDE_WORDS = 20;
    private static final int MIN_CLAUSE_WORDS = 6;

    /** Both sides next to each other, where each can be said in a few words. */
    Optional<Candidate> of(Disagreement disagreement) {
        if (disagreement.kind() == Disagreement.Kind.DENIAL) {
            Optional<Candidate> denial = denial(disagreement);
            if (denial.isPresent()) {
                return denial;
            }
        }
        if (!disagreement.positions().stream().allMatch(position -> isSide(position.value()))
                || isOfTimes(disagreement)) {
            return Optional.empty();
        }
        String text = Differences.text(disagreement, library);
        return Optional.of(new Candidate(
                Section.WHERE_ACCOUNTS_DIFFER,
                text,
                disagreement.citations(),
                List.of(),
                "",
                library.origins(disagreement.citations())
                        + worth.centrality(text, disagreement.citations().get(0))));
    }

    /** The sentence that denies, where it says alone who denies what: the claim stands in it. */
    private Optional<Candidate> denial(Disagreement disagreement) {
        Disagreement.Position denied = disagreement.positions().getLast();
        Citation citation = denied.citations().get(0);
        String holder = denied.holder();
        return plain.of(citation)
                .filter(text -> holder != null && text.contains(holder.substring(holder.lastIndexOf(' ') + 1)))
                .map(text -> new Candidate(
                        Section.WHERE_ACCOUNTS_DIFFER,
                        text,
                        denied.citations(),
                        List.of(),
                        "",
                        library.origins(disagreement.citations()) + worth.of(text, citation, denied.citations())));
    }

    /** "Two years" and "four years" in one account: so much time passes in many things, and seldom in one. */
    private boolean isOfTimes(Disagreement disagreement) {
        return disagreement.kind() == Disagreement.Kind.NUMBER
                && TIMES.contains(disagreement.topic())
                && library.origins(disagreement.citations()) == 1;
    }

    /** A figure or name, or a short sentence that needs no other. */
    private static boolean isSide(String value) {
        int count = PassageWords.count(value);
        return count <= MAX_SIDE_WORDS && (count < MIN_CLAUSE_WORDS || Standing.readsAlone(value));
    }
}
