package news.parallax.analysis.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.model.Citation;
import news.parallax.model.Finding.Disagreement;
import news.parallax.model.Finding.Event;
import news.parallax.text.Clauses;
import news.parallax.text.Concepts;
import news.parallax.text.Words;

/**
 * One event on different days.
 *
 * <p>Strict: both days are given to the day, by different origins, no reporting verb stands in either wording (a day of
 * speaking is not the day of what is spoken of), and nearly all telling words agree.
 */
final class Days {
    private static final double SAME = 0.7;
    private static final int MIN_SHARED = 4;
    private static final int MAX_EVENTS = 200;

    private Days() {}

    static List<Disagreement> disagreements(Passages passages, List<Event> events, Map<String, String> origins) {
        List<Event> days = events.stream()
                .filter(event -> event.granularity() == Event.Granularity.DAY
                        && event.start().equals(event.end()))
                .filter(event -> event.status() == Event.Status.HAPPENED && !reports(event.text()))
                .limit(MAX_EVENTS)
                .toList();
        List<Disagreement> found = new ArrayList<>();
        List<Set<String>> keys =
                days.stream().map(event -> Concepts.keptKeys(event.text())).toList();
        for (int at = 0; at < days.size(); at++) {
            for (int other = at + 1; other < days.size(); other++) {
                if (isOne(passages.concepts(), keys.get(at), keys.get(other))
                        && differ(days.get(at), days.get(other), origins)) {
                    Positions positions = new Positions();
                    add(positions, days.get(at), origins);
                    add(positions, days.get(other), origins);
                    found.add(new Disagreement(
                            Disagreement.Kind.DATE, days.get(at).text(), positions.positions()));
                }
            }
        }
        return found;
    }

    private static boolean reports(String text) {
        return Words.of(text).forms().stream().anyMatch(Clauses::isReporting);
    }

    private static boolean differ(Event some, Event other, Map<String, String> origins) {
        return !some.start().equals(other.start())
                && origins(some, origins).stream().noneMatch(origins(other, origins)::contains);
    }

    private static boolean isOne(Concepts concepts, Set<String> mine, Set<String> theirs) {
        return Concepts.canShare(mine, theirs, MIN_SHARED)
                && Concepts.shared(mine, theirs).size() >= MIN_SHARED
                && concepts.overlap(mine, theirs) >= SAME;
    }

    private static Set<String> origins(Event event, Map<String, String> origins) {
        Set<String> result = new TreeSet<>();
        for (Citation citation : event.citations()) {
            result.add(origins.getOrDefault(citation.article(), citation.article()));
        }
        return result;
    }

    private static void add(Positions positions, Event event, Map<String, String> origins) {
        for (Citation citation : event.citations()) {
            positions.add(
                    event.start() + ": " + event.text(),
                    null,
                    origins.getOrDefault(citation.article(), citation.article()),
                    citation);
        }
    }
}
