package news.parallax.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import news.parallax.model.Article;
import news.parallax.model.Derivation;
import news.parallax.model.Origin;
import news.parallax.model.Published;
import org.jspecify.annotations.Nullable;

/** Groups articles into independent accounts. */
final class Origins {
    private static final Comparator<Article> EARLIEST = Comparator.comparing(
                    Origins::moment, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(
                    Comparator.comparingInt((Article article) -> article.text().length())
                            .reversed())
            .thenComparing(Article::id);

    private final List<Article> articles;
    private final List<@Nullable String> agencies;
    private final Set<String> copies = new HashSet<>();
    private final Groups groups;

    /**
     * Joins what belongs together.
     *
     * @param articles articles in order of id, each id once
     * @param derivations relations among them
     */
    Origins(List<Article> articles, List<Derivation> derivations) {
        this.articles = articles;
        this.agencies = articles.parallelStream().map(Origins::agency).toList();
        this.groups = new Groups(articles.size());
        Map<String, Integer> numbers = new HashMap<>();
        for (Article article : articles) {
            numbers.put(article.id(), numbers.size());
        }
        for (Derivation derivation : derivations) {
            Integer copy = numbers.get(derivation.copy());
            Integer other = numbers.get(derivation.other());
            if (derivation.level().joinsOrigins() && copy != null && other != null) {
                groups.join(copy, other);
                if (derivation.other().equals(derivation.original())) {
                    copies.add(derivation.copy());
                }
            }
        }
        joinAgencies();
    }

    private static @Nullable String agency(Article article) {
        return Account.of(article).agency();
    }

    private void joinAgencies() {
        Map<String, Integer> first = new HashMap<>();
        for (int at = 0; at < articles.size(); at++) {
            String agency = agencies.get(at);
            if (agency != null && !Agencies.isSyndicate(agency)) {
                groups.join(first.computeIfAbsent(agency, at(at)), at);
            }
        }
    }

    private static Function<String, Integer> at(int number) {
        return agency -> number;
    }

    List<Origin> origins() {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int at = 0; at < articles.size(); at++) {
            members.computeIfAbsent(groups.root(at), root -> new ArrayList<>()).add(at);
        }
        return members.values().stream()
                .map(this::origin)
                .sorted(Comparator.comparing(Origin::id))
                .toList();
    }

    private Origin origin(List<Integer> members) {
        List<Article> group = members.stream().map(articles::get).toList();
        List<Article> originals =
                group.stream().filter(article -> !copies.contains(article.id())).toList();
        Article first =
                (originals.isEmpty() ? group : originals).stream().min(EARLIEST).orElseThrow();
        String agency = members.stream()
                .map(agencies::get)
                .filter(name -> name != null)
                .findFirst()
                .orElse(null);
        String name = agency == null ? first.outletOrUri() : agency;
        return new Origin(
                first.id(), name, agency, group.stream().map(Article::id).toList());
    }

    private static java.time.@Nullable Instant moment(Article article) {
        Published published = article.published();
        return published == null ? null : published.instant();
    }
}
