package news.parallax.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one article's words relate to another's.
 *
 * @param copy id of the article that took the words; where the direction is unknown, the one with the larger id
 * @param original id of the article, or {@link Origin#id() name of an absent agency}, they were taken from; null when
 *     both go back to a common source that is not at hand
 * @param other id of the second article compared; equals {@code original} when the direction is known and the original
 *     is at hand
 * @param level strength of the relation
 * @param containment share of the copy's shingles found in the other, 0..1
 * @param reverse share of the other's shingles found in the copy, 0..1
 * @param passages aligned runs, ordered by their place in the copy
 * @param evidence what speaks for level and direction, strongest first; never empty
 */
public record Derivation(
        String copy,
        @Nullable String original,
        String other,
        Level level,
        double containment,
        double reverse,
        List<Passage> passages,
        List<Evidence> evidence) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a containment leaves 0..1, an article derives from itself, or evidence is
     *     missing
     */
    public Derivation {
        if (!(containment >= 0 && containment <= 1 && reverse >= 0 && reverse <= 1)) {
            throw new IllegalArgumentException("containment must lie in 0..1: " + containment + ", " + reverse);
        }
        if (copy.equals(original) || copy.equals(other)) {
            throw new IllegalArgumentException("an article cannot derive from itself: " + copy);
        }
        passages = List.copyOf(passages);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a derivation needs evidence: " + copy);
        }
    }

    /** How strong a relation is. */
    public enum Level {
        /** At least half of one text stands in the other. */
        COPY,
        /** A substantial part, .15 to .5, stands in the other. */
        DERIVED,
        /** One or more long aligned runs, but little of the whole. */
        SHARED_PASSAGE,
        /** Only words inside quotation marks are shared: the same speaker was heard, nothing was copied. */
        SHARED_QUOTATION;

        /** True when the articles count as one origin. */
        public boolean joinsOrigins() {
            return this == COPY || this == DERIVED;
        }
    }

    /**
     * One run of words that stands in both articles.
     *
     * @param copy where it stands in the copy
     * @param other where it stands in the other article
     */
    public record Passage(Span copy, Span other) {}

    /**
     * One reason, as a reader can check it.
     *
     * @param kind what sort of reason
     * @param text the reason in words
     * @param citation where it can be read, or null when it does not rest on words
     */
    public record Evidence(Kind kind, String text, @Nullable Citation citation) {
        /** What sort of reason. */
        public enum Kind {
            /** The copy names its original in words. */
            CREDIT,
            /** The copy's markup names the original's address. */
            CANONICAL_LINK,
            /** Both credit the same agency. */
            AGENCY,
            /** One was published before the other. */
            TIME,
            /** One holds nearly all of the other, not the reverse. */
            ASYMMETRY,
            /** One lacks the byline that the other has. */
            DROPPED_BYLINE,
            /** How much of the words they share. */
            OVERLAP
        }
    }
}
