package news.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.model.Article;
import news.parallax.model.Derivation;
import news.parallax.model.Origin;
import news.parallax.model.Story;
import news.parallax.story.Grouping.Copies;
import news.parallax.text.Shingles;

/** Makes a story of a group: its order, origins, reasons, title and id. */
final class StoryWriter {
    private final Copies copies;
    private final List<Member> members;
    private final List<Derivation> derivations;
    private final Map<String, Origin> originOfArticle = new HashMap<>();

    StoryWriter(Copies copies, List<Member> members, List<Derivation> derivations, List<Origin> origins) {
        this.copies = copies;
        this.members = members;
        this.derivations = derivations;
        origins.forEach(origin -> origin.articles().forEach(article -> originOfArticle.put(article, origin)));
    }

    Story story(List<Integer> group) {
        List<Article> articles = group.stream()
                .flatMap(member -> copies.followers().get(member).stream())
                .sorted(Days.ORDER)
                .toList();
        Map<String, Integer> memberOf = new HashMap<>();
        for (int member : group) {
            copies.followers().get(member).forEach(article -> memberOf.put(article.id(), member));
        }
        List<Origin> origins = origins(articles);
        List<Derivation> inside = derivations.stream()
                .filter(derivation ->
                        memberOf.containsKey(derivation.copy()) && memberOf.containsKey(derivation.other()))
                .toList();
        List<Article> voices = articles.stream()
                .filter(article ->
                        origins.stream().anyMatch(origin -> origin.id().equals(article.id())))
                .toList();
        Headline headline = new Headline(
                voices,
                voices.stream()
                        .map(article -> members.get(memberOf.get(article.id())).vectors())
                        .toList());
        Joins joins = new Joins(articles, article -> members.get(memberOf.get(article)));
        return new Story(id(voices.getFirst()), headline.title(), articles, origins, inside, joins.joins());
    }

    /** The origins of a story's articles, each with those of its articles that are here. */
    private List<Origin> origins(List<Article> articles) {
        Map<String, List<String>> held = new TreeMap<>();
        for (Article article : articles) {
            Origin origin = originOfArticle.get(article.id());
            String key = origin == null ? article.id() : origin.id();
            held.computeIfAbsent(key, id -> new ArrayList<>()).add(article.id());
        }
        List<Origin> origins = new ArrayList<>();
        held.forEach((key, ids) -> {
            Origin whole = originOfArticle.get(ids.getFirst());
            String id = ids.contains(key) ? key : ids.getFirst();
            Article first = articles.stream()
                    .filter(article -> article.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            String agency = whole == null ? null : whole.agency();
            String name = whole != null && (agency != null || ids.contains(key)) ? whole.name() : first.outletOrUri();
            origins.add(new Origin(id, name, agency, ids));
        });
        origins.sort(Comparator.comparing(Origin::id));
        return origins;
    }

    /**
     * An id that follows from the words of the first account, so that neither a copy nor an article added later, nor
     * another address of the same text, changes it.
     */
    private static String id(Article founder) {
        long[] sample = Shingles.of(founder.text()).sample(1);
        long smallest = sample.length == 0 ? founder.text().hashCode() : sample[0];
        return "s" + HexFormat.of().toHexDigits(Long.rotateLeft(smallest, 7) * 0x9E3779B97F4A7C15L);
    }
}
