package news.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import news.parallax.model.Article;
import news.parallax.model.Derivation;
import news.parallax.model.Origin;
import news.parallax.model.Story;

/** Makes a story of a group: its order, origins, reasons, title and id. */
final class StoryWriter {
    private final Comparisons comparisons;
    private final Map<String, List<Derivation>> derivationsOfCopy = new HashMap<>();
    private final Map<String, Origin> originOfArticle = new HashMap<>();

    StoryWriter(Comparisons comparisons, List<Derivation> derivations, List<Origin> origins) {
        this.comparisons = comparisons;
        for (Derivation derivation : derivations) {
            derivationsOfCopy
                    .computeIfAbsent(derivation.copy(), copy -> new ArrayList<>())
                    .add(derivation);
        }
        origins.forEach(origin -> origin.articles().forEach(article -> originOfArticle.put(article, origin)));
    }

    Story story(List<Integer> group) {
        List<Article> articles = group.stream()
                .flatMap(member -> comparisons.copies().followers().get(member).stream())
                .sorted(Days.ORDER)
                .toList();
        Map<String, Integer> memberOf = new HashMap<>();
        for (int member : group) {
            comparisons.copies().followers().get(member).forEach(article -> memberOf.put(article.id(), member));
        }
        List<Origin> origins = origins(articles);
        List<Derivation> inside = articles.stream()
                .flatMap(article -> derivationsOfCopy.getOrDefault(article.id(), List.of()).stream())
                .filter(derivation -> memberOf.containsKey(derivation.other()))
                .sorted(Comparator.comparing(Derivation::copy).thenComparing(Derivation::other))
                .toList();
        Set<String> standing = origins.stream().map(Origin::id).collect(Collectors.toSet());
        List<Article> voices = articles.stream()
                .filter(article -> standing.contains(article.id()))
                .toList();
        Headline headline = new Headline(
                voices,
                voices.stream()
                        .map(article -> comparisons
                                .member(Objects.requireNonNull(memberOf.get(article.id())))
                                .vectors())
                        .toList());
        Joins joins = new Joins(articles, comparisons, memberOf);
        return new Story(StoryIds.of(voices.getFirst()), headline.title(), articles, origins, inside, joins.joins());
    }

    /** The origins of a story's articles, each with those of its articles that are here. */
    private List<Origin> origins(List<Article> articles) {
        Map<String, List<String>> held = new TreeMap<>();
        for (Article article : articles) {
            Origin origin = originOfArticle.get(article.id());
            String key = origin == null ? article.id() : origin.id();
            held.computeIfAbsent(key, id -> new ArrayList<>()).add(article.id());
        }
        Map<String, Article> byId = new HashMap<>();
        articles.forEach(article -> byId.put(article.id(), article));
        List<Origin> origins = new ArrayList<>();
        held.forEach((key, ids) -> {
            Origin whole = originOfArticle.get(ids.getFirst());
            String id = ids.contains(key) ? key : ids.getFirst();
            Article first = Objects.requireNonNull(byId.get(id));
            String agency = whole == null ? null : whole.agency();
            String name = whole != null && (agency != null || ids.contains(key)) ? whole.name() : first.outletOrUri();
            origins.add(new Origin(id, name, agency, ids));
        });
        origins.sort(Comparator.comparing(Origin::id));
        return origins;
    }
}
