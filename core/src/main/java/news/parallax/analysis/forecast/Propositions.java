package news.parallax.analysis.forecast;

import java.util.Optional;
import news.parallax.model.Span;
import news.parallax.text.Clauses;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/** Says in which words something is expected: those of a clause that stands by itself and speaks of what is open. */
final class Propositions {
    private static final String JOINT = "that ";

    private final Holders holders;
    private final Asides asides;

    /**
     * Propositions of an article.
     *
     * @param holders who holds what there
     * @param asides clauses that expect nothing there
     */
    Propositions(Holders holders, Asides asides) {
        this.holders = holders;
        this.asides = asides;
    }

    /**
     * What a candidate expects; "that is likely" only where a sentence stands before that can be read with it.
     *
     * @param words the sentence
     * @param before where the sentence before it stands in its block, or null
     * @param candidate a candidate of the sentence
     * @return where the words stand; empty where they are a piece of something else or leave nothing open
     */
    Optional<Span> of(Words words, @Nullable Span before, Candidate candidate) {
        Optional<Span> expected = expected(words, before, candidate);
        boolean open = expected.isPresent() && !asides.isAside(words, candidate.cue()) && isOpen(words, candidate);
        return open ? expected : Optional.empty();
    }

    private static boolean isOpen(Words words, Candidate candidate) {
        Cue cue = candidate.cue();
        return !Settled.isSettled(words, cue)
                && !Settled.isSettled(words, candidate.owner())
                && !Supposed.isSupposed(words, cue)
                && Opinions.isOpen(words, candidate);
    }

    private Optional<Span> expected(Words words, @Nullable Span before, Candidate candidate) {
        Cue cue = candidate.cue();
        Span said = said(words, candidate);
        Clauses.Clause near = new Clauses.Clause(words.at(said.start()), words.at(said.end() - 1) + 1);
        Predicate predicate = Predicate.of(words, cue, near);
        Clauses.Clause clause = Edges.of(words, near, cue, predicate);
        if (isPiece(words, clause, cue) || Hollow.isHollow(words, clause, cue, predicate)) {
            return Optional.empty();
        }
        Span expected = span(words, said, near, clause, cue);
        boolean points = Hollow.points(words, clause, cue, predicate);
        if (candidate.saysSomething(words, clause.to()) && !points) {
            return Optional.of(expected);
        }
        boolean needed = points || cue.kind() == Cue.Kind.SCALE;
        return needed && before != null ? Optional.of(expected) : Optional.empty();
    }

    private boolean isPiece(Words words, Clauses.Clause clause, Cue cue) {
        return Fragments.isCut(words, clause, cue)
                || Subjects.isMissing(words, clause.from(), cue)
                || holders.isAnothers(words, clause.from());
    }

    /** Where a clause stands whose ends were moved, without those who are told at its start. */
    private static Span span(Words words, Span said, Clauses.Clause near, Clauses.Clause clause, Cue cue) {
        int from = Subjects.behindAddressed(words, clause.from(), cue.from());
        int start = from == near.from() ? said.start() : words.spans().get(from).start();
        int end = clause.to() == near.to() ? said.end() : clause.span(words).end();
        return new Span(start, end);
    }

    /** The clause without the words that say who says it and the "that" that joins it. */
    private Span said(Words words, Candidate candidate) {
        Cue cue = candidate.cue();
        Span said = holders.without(candidate.proposition(words).span(words), words.span(cue.from(), cue.to()));
        boolean joined = words.text().startsWith(JOINT, said.start())
                && said.length() > JOINT.length()
                && Candidate.isJoint(words, words.at(said.start()));
        return joined ? new Span(said.start() + JOINT.length(), said.end()) : said;
    }
}
