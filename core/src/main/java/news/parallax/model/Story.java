package news.parallax.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The coverage of one event.
 *
 * @param id stable identifier
 * @param title headline chosen for the story
 * @param articles its articles, ordered by date (undated last) and id; never empty
 * @param origins independent accounts; every article belongs to exactly one
 * @param derivations relations among its articles
 * @param joins why each article is here
 * @param storyline the longer affair it belongs to, or null where it stands alone
 */
public record Story(
        String id,
        String title,
        List<Article> articles,
        List<Origin> origins,
        List<Derivation> derivations,
        List<Join> joins,
        @Nullable Storyline storyline) {

    /** A story that stands alone. */
    public Story(
            String id,
            String title,
            List<Article> articles,
            List<Origin> origins,
            List<Derivation> derivations,
            List<Join> joins) {
        this(id, title, articles, origins, derivations, joins, null);
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no article, or one belongs to no origin or to several
     */
    public Story {
        articles = List.copyOf(articles);
        origins = List.copyOf(origins);
        derivations = List.copyOf(derivations);
        joins = List.copyOf(joins);
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("a story needs an article: " + id);
        }
        List<String> held = articles.stream().map(Article::id).sorted().toList();
        List<String> counted = origins.stream()
                .flatMap(origin -> origin.articles().stream())
                .sorted()
                .toList();
        if (!held.equals(counted)) {
            throw new IllegalArgumentException("every article belongs to exactly one origin: " + held + " " + counted);
        }
    }

    /** The same story as a part of a longer affair. */
    public Story in(Storyline affair) {
        return new Story(id, title, articles, origins, derivations, joins, affair);
    }

    /** The article with an id. */
    public Optional<Article> article(String articleId) {
        return articles.stream()
                .filter(article -> article.id().equals(articleId))
                .findFirst();
    }

    /** Articles by id, in order of id. */
    public Map<String, Article> articlesById() {
        return articles.stream()
                .collect(Collectors.toMap(Article::id, Function.identity(), (first, second) -> first, TreeMap::new));
    }

    /** Origin id of each article id, in order of article id. */
    public Map<String, String> originOfArticle() {
        Map<String, String> result = new TreeMap<>();
        for (Origin origin : origins) {
            for (String article : origin.articles()) {
                result.put(article, origin.id());
            }
        }
        return result;
    }

    /** Ids of the origins behind some citations, sorted, each once: what a count of corroboration counts. */
    public List<String> originsOf(List<Citation> citations) {
        Set<String> cited = new HashSet<>();
        citations.forEach(citation -> cited.add(citation.article()));
        return origins.stream()
                .filter(origin -> origin.articles().stream().anyMatch(cited::contains))
                .map(Origin::id)
                .sorted()
                .distinct()
                .toList();
    }

    /**
     * The articles to analyse: one for each origin, the one that stands for it. Words of a copy are the words of its
     * original and are not counted again.
     */
    public List<Article> representatives() {
        List<String> ids = origins.stream().map(Origin::id).toList();
        return articles.stream().filter(article -> ids.contains(article.id())).toList();
    }

    /**
     * Why an article belongs to the story.
     *
     * @param article id of the article
     * @param score probability that it is about one event with the closest article, 0..1; 1 for a copy of it, and for an
     *     article that is alone
     * @param terms shared terms and names, strongest first
     * @param hours gap in time to the nearest article of the story, or NaN if unknown
     * @param closest id of the article of the story most like it, or null when it is alone
     * @param names the terms among those shared that are names
     */
    public record Join(
            String article,
            double score,
            List<String> terms,
            double hours,
            @Nullable String closest,
            List<String> names) {
        /** Copies the lists. */
        public Join {
            terms = List.copyOf(terms);
            names = List.copyOf(names);
        }

        /** A join of which neither the closest article nor names are known. */
        public Join(String article, double score, List<String> terms, double hours) {
            this(article, score, terms, hours, null, List.of());
        }
    }
}
