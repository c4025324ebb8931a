package news.parallax.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.model.Article;
import news.parallax.model.Derivation;
import news.parallax.model.Origin;

/**
 * Finds copies among articles and counts independent accounts.
 *
 * <pre>{@code
 * List<Derivation> derivations = Provenance.derivations(articles);
 * List<Origin> origins = Provenance.origins(articles, derivations);
 * }</pre>
 *
 * <p>Both are pure functions: the order of the articles changes nothing in the result. An article id given twice counts
 * once, the first in order of text. Cost grows with the number of articles, not of pairs, also when all are copies of one.
 */
public final class Provenance {
    private static final Comparator<Article> ORDER = Comparator.comparing(Article::id)
            .thenComparing(Article::text)
            .thenComparing(Article::uri)
            .thenComparing(Article::title);

    private Provenance() {}

    /**
     * How articles relate to each other: copies, derived texts, shared passages and shared quotations.
     *
     * @param articles articles in any order
     * @return one derivation for each related pair that was compared, ordered by copy and other. Among very many copies
     *     of one text each is compared with a few of the others only
     */
    public static List<Derivation> derivations(List<Article> articles) {
        List<Article> ordered = ordered(articles);
        List<Fingerprint> fingerprints =
                ordered.parallelStream().map(Fingerprint::of).toList();
        return new Comparison(ordered, fingerprints).derivations();
    }

    /**
     * The independent accounts among articles: each article belongs to exactly one.
     *
     * <p>Joined are copies, derived texts, and articles credited to one agency. An origin stands under the id of the
     * article nobody in it was seen to copy from, the earliest of these where several are left.
     *
     * @param articles articles in any order
     * @param derivations relations among them; those with an article that is not given are passed over
     * @return origins ordered by id
     */
    public static List<Origin> origins(List<Article> articles, List<Derivation> derivations) {
        return new Origins(ordered(articles), derivations).origins();
    }

    private static List<Article> ordered(List<Article> articles) {
        Map<String, Article> byId = new TreeMap<>();
        List<Article> sorted = new ArrayList<>(articles);
        sorted.sort(ORDER);
        sorted.forEach(article -> byId.putIfAbsent(article.id(), article));
        return List.copyOf(byId.values());
    }
}
