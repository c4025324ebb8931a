package news.parallax.analysis.corroboration;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.text.Concepts;
import news.parallax.text.Figure;

/**
 * Decides whether two units report the same.
 *
 * <p>Thresholds were set by reading every merge on the seeds, the examples and clusters of the story data, for precision:
 * {@link #OVERLAP} tried from .4 to .7.
 *
 * @param concepts weights of the story
 */
record Agreement(Concepts concepts) {
    /** Weight in common as a share of the lighter unit. */
    private static final double OVERLAP = 0.6;
    /** Weight in common as a share of both together: a short unit inside a long one is not enough. */
    private static final double UNION = 0.3;

    /** The same of two reports of one act by one source, which need share little else; below, one of two was another act. */
    private static final double ACT_OVERLAP = 0.3;

    private static final int MIN_SHARED = 3;
    /** Keys besides names and times: "the mayor" and a day are not yet what happened. */
    private static final int MIN_PREDICATES = 2;
    /** A key that stands in more than this share of the sentences tells nothing of an act. */
    private static final double COMMON = 0.125;

    private static final int RARE = 4;

    /** True when both report the same thing. */
    boolean same(Unit some, Unit other) {
        if (some.negated() != other.negated()) {
            return false;
        }
        boolean act = !some.acts().isEmpty() && !Collections.disjoint(some.acts(), other.acts());
        if (!Concepts.canShare(some.keys(), other.keys(), act ? 1 : MIN_SHARED) || conflict(some, other)) {
            return false;
        }
        Set<String> shared = Concepts.shared(some.keys(), other.keys());
        return act && sameAct(some, other, shared) || sameWords(some, other, shared);
    }

    private boolean sameWords(Unit some, Unit other, Set<String> shared) {
        if (shared.size() < MIN_SHARED || concepts.overlap(some.keys(), other.keys(), shared) < OVERLAP) {
            return false;
        }
        boolean anchored = shared.stream()
                .anyMatch(key -> some.anchors().contains(key) || other.anchors().contains(key));
        long predicates = shared.stream()
                .filter(key -> !some.anchors().contains(key) && !other.anchors().contains(key))
                .count();
        return anchored && predicates >= MIN_PREDICATES && concepts.weight(shared) >= UNION * union(some, other);
    }

    /** Weight of the keys of both together, in their order: sums depend on it. */
    private double union(Unit some, Unit other) {
        Set<String> union = new TreeSet<>(some.keys());
        union.addAll(other.keys());
        return concepts.weight(union);
    }

    /** The same kind of act by the same source about the same thing: three reports of one promise. */
    private boolean sameAct(Unit some, Unit other, Set<String> shared) {
        if (!PrimarySources.share(some.sources(), other.sources())) {
            return false;
        }
        boolean telling = shared.stream().anyMatch(key -> !isActOrName(key, some, other) && isTelling(key));
        return telling && concepts.overlap(some.keys(), other.keys(), shared) >= ACT_OVERLAP;
    }

    private boolean isTelling(String key) {
        return concepts.count(key) <= Math.max(RARE, COMMON * concepts.sentences());
    }

    private static boolean isActOrName(String key, Unit some, Unit other) {
        boolean act = key.equals("promise") || key.equals("deny") || key.equals("demand") || key.equals("warn");
        return act || some.anchors().contains(key) || other.anchors().contains(key);
    }

    /** Figures of one kind for one noun that do not overlap. */
    private static boolean conflict(Unit some, Unit other) {
        for (Figure figure : some.figures()) {
            for (Figure counter : other.figures()) {
                if (sameThing(figure, some, counter, other) && !figure.overlaps(counter)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean sameThing(Figure figure, Unit some, Figure counter, Unit other) {
        return figure.kind() == counter.kind()
                && figure.unit().equals(counter.unit())
                && (figure.kind() != Figure.Kind.COUNT || noun(figure, some).equals(noun(counter, other)));
    }

    private static String noun(Figure figure, Unit unit) {
        if (figure.noun() == null) {
            return "";
        }
        int start = unit.citation().span().start();
        return Concepts.key(figure.noun().shift(-start).of(unit.sentence()).toLowerCase(Locale.ROOT));
    }
}
