package news.parallax.eval.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.model.Article;
import news.parallax.model.Derivation;
import news.parallax.story.Stories;

/** Adds articles one by one in order of their dates, with a repair from time to time, as a monitor does. */
final class OnlineStories {
    /** Articles between two repairs. */
    private static final int ROUND = 500;

    private OnlineStories() {}

    /** Number of the story of each article id at the end. */
    static Map<String, Integer> found(List<Article> articles, List<Derivation> derivations) {
        Map<String, List<String>> originals = new HashMap<>();
        for (Derivation derivation : derivations) {
            if (derivation.level() == Derivation.Level.COPY) {
                note(originals, derivation.copy(), derivation.other());
                note(originals, derivation.other(), derivation.copy());
            }
        }
        Stories stories = new Stories(Math.max(1, articles.size()));
        int added = 0;
        for (Article article : inOrder(articles)) {
            boolean isCopy = originals.getOrDefault(article.id(), List.of()).stream()
                    .anyMatch(
                            original -> stories.addCopy(article.id(), original).isPresent());
            if (!isCopy) {
                stories.add(article);
            }
            if (++added % ROUND == 0) {
                stories.repair();
            }
        }
        stories.repair();
        Map<String, Integer> found = new TreeMap<>();
        List<Stories.Group> groups = stories.groups();
        for (int group = 0; group < groups.size(); group++) {
            for (String article : groups.get(group).articles()) {
                found.put(article, group);
            }
        }
        return found;
    }

    private static void note(Map<String, List<String>> originals, String copy, String original) {
        originals.computeIfAbsent(copy, id -> new ArrayList<>()).add(original);
    }

    /** By date; an undated article comes at a place that its id decides, as if it had come with the others. */
    private static List<Article> inOrder(List<Article> articles) {
        List<Double> days = articles.stream()
                .filter(article -> article.published() != null)
                .map(OnlineStories::day)
                .sorted()
                .toList();
        Map<String, Double> places = new HashMap<>();
        for (Article article : articles) {
            double undated =
                    days.isEmpty() ? 0 : days.get(Math.floorMod(article.id().hashCode(), days.size()));
            places.put(article.id(), article.published() == null ? undated : day(article));
        }
        return articles.stream()
                .sorted(Comparator.comparingDouble((Article article) -> places.getOrDefault(article.id(), 0.0))
                        .thenComparing(Article::id))
                .toList();
    }

    private static double day(Article article) {
        return article.published() == null ? 0 : article.published().day().toEpochDay();
    }
}
