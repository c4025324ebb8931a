package news.parallax.analysis.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.model.Citation;
import news.parallax.model.Finding.Disagreement;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Likelihood;
import news.parallax.text.Concepts;
import news.parallax.text.Names;
import news.parallax.text.Words;

/**
 * Likelihoods of one outcome whose bands do not overlap.
 *
 * <p>Only forecasts with a number are compared, by different holders, on the same question or on propositions that share
 * their telling words; one that is negated in words is set against its complement.
 */
final class Odds {
    /** Weight in common for two propositions to be one outcome. */
    private static final double SAME = 0.7;

    private static final Set<String> SHOWING =
            Set.of("show", "prove", "demonstrate", "establish", "persuade", "convince", "whether");

    private static final int MIN_SHARED = 2;
    private static final int MAX_FORECASTS = 300;

    private Odds() {}

    static List<Disagreement> disagreements(Passages passages, List<Forecast> forecasts, Map<String, String> origins) {
        List<Forecast> numbered = forecasts.stream()
                .filter(forecast -> forecast.likelihood() != null && !isToBeShown(forecast))
                .limit(MAX_FORECASTS)
                .toList();
        List<Set<String>> keys = numbered.stream().map(Odds::keys).toList();
        List<Disagreement> found = new ArrayList<>();
        Set<Integer> used = new TreeSet<>();
        for (int at = 0; at < numbered.size(); at++) {
            Positions positions = new Positions();
            for (int other = at + 1; other < numbered.size() && !used.contains(at); other++) {
                if (!used.contains(other)
                        && isOne(passages.concepts(), keys.get(at), keys.get(other))
                        && differ(numbered.get(at), numbered.get(other))) {
                    used.add(other);
                    add(positions, numbered.get(at), origins);
                    add(positions, numbered.get(other), origins);
                }
            }
            if (positions.positions().size() > 1) {
                found.add(new Disagreement(
                        Disagreement.Kind.LIKELIHOOD, numbered.get(at).question(), positions.positions()));
            }
        }
        return found;
    }

    /** "The port had to show that the dam is likely to fail", "asked whether": nobody holds it likely. */
    private static boolean isToBeShown(Forecast forecast) {
        int term = forecast.proposition().indexOf(forecast.term());
        return term > 0
                && Words.of(forecast.proposition().substring(0, term)).forms().stream()
                        .anyMatch(SHOWING::contains);
    }

    private static boolean isOne(Concepts concepts, Set<String> mine, Set<String> theirs) {
        return Concepts.canShare(mine, theirs, MIN_SHARED)
                && Concepts.shared(mine, theirs).size() >= MIN_SHARED
                && concepts.overlap(mine, theirs) >= SAME;
    }

    private static boolean differ(Forecast some, Forecast other) {
        Likelihood first = some.likelihood();
        Likelihood second = other.likelihood();
        boolean together = some.citations().get(0).equals(other.citations().get(0));
        if (first == null || second == null || together || Names.sameName(some.holder(), other.holder())) {
            return false;
        }
        boolean apart = first.icd().high() <= second.icd().low()
                || second.icd().high() <= first.icd().low();
        return apart && negated(some) == negated(other);
    }

    private static Set<String> keys(Forecast forecast) {
        return Concepts.keptKeys(forecast.proposition(), forecast.term());
    }

    private static boolean negated(Forecast forecast) {
        String words = " " + forecast.proposition().toLowerCase(Locale.ROOT).replace(forecast.term(), "") + " ";
        return words.contains(" not ") || words.contains("n't ");
    }

    private static void add(Positions positions, Forecast forecast, Map<String, String> origins) {
        Citation citation = forecast.citations().get(0);
        positions.add(
                forecast.term() + ": " + forecast.proposition(),
                forecast.holder(),
                origins.getOrDefault(citation.article(), citation.article()),
                citation);
    }
}
