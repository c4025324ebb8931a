package news.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Derivation;

/**
 * Articles with those that are copies of each other behind one leader.
 *
 * <p>The leader speaks for its copies, so a copy that comes later must not become it: articles that were seen to copy
 * stand back, then those with clearly less text, then undated ones.
 *
 * @param leaders one article of each group of copies, in order of the smallest id in the group
 * @param followers the articles behind each leader, itself among them, in order of id
 */
record Copies(List<Article> leaders, List<List<Article>> followers) {
    /** Texts whose lengths differ by less than this share are of one length: a copy keeps or drops a line. */
    private static final double SAME_LENGTH = .1;

    static Copies of(List<Article> articles, List<Derivation> derivations) {
        Map<String, Article> byId = new TreeMap<>();
        articles.forEach(article -> byId.put(article.id(), article));
        Map<String, String> parents = new TreeMap<>();
        Set<String> copying = new TreeSet<>();
        for (Derivation derivation : derivations) {
            boolean given = byId.containsKey(derivation.copy()) && byId.containsKey(derivation.other());
            if (derivation.level() == Derivation.Level.COPY && given) {
                String one = root(parents, derivation.copy());
                String two = root(parents, derivation.other());
                if (!one.equals(two)) {
                    parents.put(one.compareTo(two) < 0 ? two : one, one.compareTo(two) < 0 ? one : two);
                }
                if (derivation.other().equals(derivation.original())) {
                    copying.add(derivation.copy());
                }
            }
        }
        Map<String, List<Article>> groups = new TreeMap<>();
        for (Article article : byId.values()) {
            groups.computeIfAbsent(root(parents, article.id()), root -> new ArrayList<>())
                    .add(article);
        }
        List<List<Article>> followers = List.copyOf(groups.values());
        return new Copies(
                followers.stream().map(group -> leader(group, copying)).toList(), followers);
    }

    private static Article leader(List<Article> group, Set<String> copying) {
        if (group.size() == 1) {
            return group.getFirst();
        }
        List<Article> originals = group.stream()
                .filter(article -> !copying.contains(article.id()))
                .toList();
        List<Article> candidates = originals.isEmpty() ? group : originals;
        int longest = candidates.stream().mapToInt(Copies::length).max().orElse(0);
        return candidates.stream()
                .filter(article -> length(article) >= (1 - SAME_LENGTH) * longest)
                .min(Comparator.comparing((Article article) -> article.published() == null)
                        .thenComparing(Days.ORDER))
                .orElseThrow();
    }

    private static int length(Article article) {
        return article.body().stream()
                .map(Block::span)
                .mapToInt(span -> span.length())
                .sum();
    }

    private static String root(Map<String, String> parents, String id) {
        String at = id;
        for (String parent = parents.get(at); parent != null; parent = parents.get(at)) {
            String above = parents.get(parent);
            if (above != null) {
                parents.put(at, above);
            }
            at = parent;
        }
        return at;
    }
}
