package news.parallax.eval.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.model.Article;
import news.parallax.model.Published;

/** Splits labelled events into an earlier and a later half, so that what is fitted on one is tested on the other. */
final class Folds {
    private final Map<String, Integer> foldOfEvent = new TreeMap<>();
    private final Map<String, Integer> halfOfArticle = new TreeMap<>();

    Folds(List<Coverage> coverage) {
        Map<String, Double> dayOfEvent = new TreeMap<>();
        for (Coverage one : coverage) {
            double day = day(one.article());
            if (one.event() != null) {
                dayOfEvent.merge(one.event(), day, (first, second) -> Double.isNaN(first) ? second : first);
            }
        }
        List<Double> days = new ArrayList<>(
                dayOfEvent.values().stream().filter(day -> !Double.isNaN(day)).toList());
        days.sort(null);
        double middle = days.get(days.size() / 2);
        int undated = 0;
        for (Map.Entry<String, Double> event : dayOfEvent.entrySet()) {
            boolean known = !Double.isNaN(event.getValue());
            foldOfEvent.put(event.getKey(), known ? (event.getValue() < middle ? 0 : 1) : undated++ % 2);
        }
        for (Coverage one : coverage) {
            halfOfArticle.put(one.article().id(), day(one.article()) < middle ? 0 : 1);
        }
    }

    /** 0 for the earlier half, 1 for the later, -1 for an article without event. */
    int fold(Coverage coverage) {
        return coverage.event() == null ? -1 : foldOfEvent.getOrDefault(coverage.event(), -1);
    }

    /** The half an article without event was published in. */
    int half(Coverage coverage) {
        return halfOfArticle.getOrDefault(coverage.article().id(), 1);
    }

    /** What may be learned from when a half is tested: events and distractors of the other. */
    List<Coverage> without(List<Coverage> all, int fold) {
        return all.stream()
                .filter(one -> one.event() == null ? half(one) != fold : fold(one) != fold)
                .toList();
    }

    private static double day(Article article) {
        Published published = article.published();
        return published == null ? Double.NaN : published.day().toEpochDay();
    }
}
