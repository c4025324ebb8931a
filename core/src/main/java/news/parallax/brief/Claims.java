package news.parallax.brief;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.model.Citation;
import news.parallax.model.Finding;
import news.parallax.model.Finding.Fact;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;
import news.parallax.text.Concepts;

/** Facts that somebody claims in one of the sentences they rest on: what is a claim there did not happen elsewhere. */
final class Claims {
    /** Share of what a sentence tells that makes it the claim of who says as much elsewhere. */
    private static final double CLAIMED = 0.4;

    private final Library library;
    private final Owned owned;
    private final IdentityHashMap<Fact, Claim> claims = new IdentityHashMap<>();

    Claims(List<Finding> findings, Library library, Owned owned) {
        this.library = library;
        this.owned = owned;
        for (Finding finding : findings) {
            if (finding instanceof Fact fact) {
                claim(fact).ifPresent(claim -> claims.put(fact, claim));
            }
        }
    }

    /** What somebody says in a sentence that a fact rests on. */
    private record Claim(Statement statement, Set<String> keys) {
        boolean isMadeIn(Set<String> told) {
            return Concepts.shared(told, keys).size() >= CLAIMED * told.size();
        }
    }

    private Optional<Claim> claim(Fact fact) {
        return fact.citations().stream()
                .flatMap(citation -> claim(citation).stream())
                .findFirst();
    }

    private Optional<Claim> claim(Citation citation) {
        Span sentence = library.sentence(citation);
        return owned.owner(citation.article(), sentence)
                .map(statement -> new Claim(
                        statement,
                        Concepts.keys(sentence.of(library.article(citation).text()))));
    }

    /** True where a sentence makes no claim of another sentence its own. */
    boolean isNobodys(String text, Citation citation) {
        return claims.entrySet().stream()
                .filter(claimed -> Dating.touches(citation, claimed.getKey().citations()))
                .allMatch(claimed -> isReported(claimed.getValue(), text, citation));
    }

    /** True where nobody claims a fact, or a sentence names who does, or tells more than the claim. */
    boolean isReported(Fact fact, String text, Citation citation) {
        Claim claim = claims.get(fact);
        return claim == null || isReported(claim, text, citation);
    }

    /** True where nobody claims a fact, or a sentence names who does. */
    boolean isOpen(Fact fact, String text) {
        Claim claim = claims.get(fact);
        return claim == null || Voices.isNamedIn(claim.statement(), text);
    }

    private boolean isReported(Claim claim, String text, Citation citation) {
        return Voices.isNamedIn(claim.statement(), text)
                || !claim.isMadeIn(library.lines(citation).line(text).keys());
    }
}
