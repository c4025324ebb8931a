package news.parallax.provenance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.model.Derivation;
import news.parallax.model.Derivation.Evidence;
import news.parallax.model.Derivation.Evidence.Kind;
import news.parallax.model.Derivation.Passage;

/**
 * Leaves out relations that a common original explains: when two articles both took their words from a third that is
 * there, that they share these words is no news to a reader. Of texts that are one and the same, without a sign of which
 * was first, the one with the smallest id stands for the original, so that a hundred of them make a hundred relations.
 *
 * <p>Kept is a pair of which one names the other, and one that shares more than the original holds. A relation is left
 * out only for relations that stay, so articles of one origin stay connected.
 */
final class Explained {
    private static final Set<Kind> NAMING = EnumSet.of(Kind.CREDIT, Kind.CANONICAL_LINK);

    /** Share of the characters two copies have in common that must stand in what one took from the original. */
    private static final double COVERED = .9;

    /** For each copy the relations to its originals that are there, by the original. */
    private final Map<String, Map<String, Derivation>> originals = new HashMap<>();

    private Explained() {}

    /** The relations without those that others explain, in their order. */
    static List<Derivation> leftOut(List<Derivation> derivations) {
        Explained explained = new Explained();
        for (Derivation derivation : derivations) {
            if (standsForOriginal(derivation)) {
                explained.of(derivation.copy()).put(derivation.other(), derivation);
            }
        }
        List<Derivation> kept = new ArrayList<>();
        for (Derivation derivation : derivations) {
            if (explained.isExplained(derivation)) {
                explained.of(derivation.copy()).remove(derivation.other());
            } else {
                kept.add(derivation);
            }
        }
        return List.copyOf(kept);
    }

    /** True when the other is the original, or, where that is not known, the first of texts that are one and the same. */
    private static boolean standsForOriginal(Derivation derivation) {
        boolean isSame = Math.min(derivation.containment(), derivation.reverse()) >= COVERED;
        return derivation.level().joinsOrigins() && (isKnown(derivation) || isSame && isFirst(derivation));
    }

    private static boolean isFirst(Derivation derivation) {
        return derivation.other().compareTo(derivation.copy()) < 0;
    }

    private Map<String, Derivation> of(String copy) {
        return originals.computeIfAbsent(copy, id -> new TreeMap<>());
    }

    private boolean isExplained(Derivation derivation) {
        Map<String, Derivation> one = originals.getOrDefault(derivation.copy(), Map.of());
        Map<String, Derivation> two = originals.getOrDefault(derivation.other(), Map.of());
        if (one.isEmpty()
                || two.isEmpty()
                || derivation.evidence().stream().map(Evidence::kind).anyMatch(NAMING::contains)) {
            return false;
        }
        boolean known = isKnown(derivation);
        return one.values().stream().anyMatch(taken -> {
            Derivation alike = two.get(taken.other());
            return alike != null
                    && (!known || isKnown(taken) && isKnown(alike))
                    && covers(taken.passages(), derivation.passages());
        });
    }

    private static boolean isKnown(Derivation derivation) {
        return derivation.other().equals(derivation.original());
    }

    /** True when nearly all of some passages of a text lies in others of the same text. */
    private static boolean covers(List<Passage> passages, List<Passage> asked) {
        BitSet common = characters(asked);
        int all = common.cardinality();
        common.and(characters(passages));
        return common.cardinality() >= COVERED * all;
    }

    private static BitSet characters(List<Passage> passages) {
        BitSet characters = new BitSet();
        for (Passage passage : passages) {
            characters.set(passage.copy().start(), passage.copy().end());
        }
        return characters;
    }
}
