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
     * What a candidate expects; with the sentence before, where "that is likely" says nothing without it.
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
        int from = words.at(said.start());
        Clauses.Clause clause = new Clauses.Clause(from, words.at(said.end() - 1) + 1);
        if (Fragments.isCut(words, clause, cue)
                || Subjects.isMissing(words, from, cue)
                || holders.isAnothers(words, from)) {
            return Optional.empty();
        }
        int first = Subjects.behindAddressed(words, from, cue.from());
        Span expected = first > from ? new Span(words.spans().get(first).start(), said.end()) : said;
        if (candidate.saysSomething(words)) {
            return Optional.of(expected);
        }
        boolean numbered = cue.kind() == Cue.Kind.SCALE;
        return numbered && before != null ? Optional.of(before.cover(expected)) : Optional.empty();
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
