package news.parallax.eval.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.eval.Report;
import news.parallax.model.Derivation;

/**
 * How often the direction between a damaged copy and its original is told right, left open, or told wrong.
 *
 * <p>Right is the original, or the agency whose line the copy was given: a text that begins with such a line says that
 * both are the agency's. Wrong is the reverse, and any other agency that the original's text does not name.
 */
final class DirectionScore {
    private enum Outcome {
        RIGHT,
        UNKNOWN,
        WRONG
    }

    private final Map<Outcome, Integer> outcomes = new HashMap<>();
    private final Map<String, int[]> byForm = new TreeMap<>();
    private int decidable;
    private int decided;

    private DirectionScore() {}

    /** The score of the relations found between copies and their originals. */
    static DirectionScore of(List<DamagedCopy> copies, List<Derivation> derivations) {
        Map<String, DamagedCopy> byId = new HashMap<>();
        copies.forEach(copy -> byId.put(copy.article().id(), copy));
        DirectionScore score = new DirectionScore();
        for (Derivation derivation : derivations) {
            DamagedCopy copy = byId.getOrDefault(derivation.copy(), byId.get(derivation.other()));
            if (copy != null && derivation.level().joinsOrigins() && isOf(derivation, copy)) {
                score.add(derivation, copy);
            }
        }
        return score;
    }

    private static boolean isOf(Derivation derivation, DamagedCopy copy) {
        String original = copy.original().id();
        return derivation.copy().equals(original) || derivation.other().equals(original);
    }

    private void add(Derivation derivation, DamagedCopy copy) {
        Outcome outcome = outcome(derivation, copy);
        outcomes.merge(outcome, 1, Integer::sum);
        decidable += copy.isDecidable() ? 1 : 0;
        decided += copy.isDecidable() && outcome == Outcome.RIGHT ? 1 : 0;
        boolean isDated = copy.article().published() != null && copy.original().published() != null;
        String form = copy.credit() != null ? copy.credit().replace('\t', ' ') : isDated ? "later date" : "nothing";
        int[] counts = byForm.computeIfAbsent(form, key -> new int[3]);
        counts[outcome.ordinal()]++;
    }

    private static Outcome outcome(Derivation derivation, DamagedCopy copy) {
        String original = derivation.original();
        if (original == null) {
            return Outcome.UNKNOWN;
        }
        if (derivation.other().equals(original)) {
            return derivation.copy().equals(copy.article().id()) ? Outcome.RIGHT : Outcome.WRONG;
        }
        boolean isOwnLine = original.equals(copy.kind().agency());
        boolean isNamed = copy.original().text().contains(original.substring(original.lastIndexOf(' ') + 1));
        return isOwnLine ? Outcome.RIGHT : isNamed ? Outcome.UNKNOWN : Outcome.WRONG;
    }

    private int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    void report(Report.Builder report) {
        double all = Math.max(1, count(Outcome.RIGHT) + count(Outcome.UNKNOWN) + count(Outcome.WRONG));
        report.metric("direction-right", count(Outcome.RIGHT) / all);
        report.metric("direction-right-of-decidable", decided / Math.max(1.0, decidable));
        report.metric("direction-right-or-unknown", (count(Outcome.RIGHT) + count(Outcome.UNKNOWN)) / all);
        report.metric("max-direction-wrong", count(Outcome.WRONG) / all);
        report.detail("direction by what the copy says of its original: right, unknown, wrong");
        byForm.forEach((form, counts) ->
                report.detail(String.format(Locale.ROOT, "%-72s %4d %4d %4d", form, counts[0], counts[1], counts[2])));
    }
}
