package news.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.model.Article;
import news.parallax.model.Derivation;
import news.parallax.model.Origin;
import news.parallax.model.Story;

/**
 * Groups a batch of articles into stories.
 *
 * <p>Copies are put behind one article first, so that a report printed forty times has one vote. Each of these articles
 * is compared with its neighbours, the scores are joined by {@link AverageLink}, and copies follow the article they
 * stand behind.
 *
 * <p>A pure function: the order of the articles changes nothing in the result. Cost grows with the number of articles,
 * not of pairs.
 */
public final class Grouping {
    /** Average probability from which groups are joined; see doc/models/stories.md. */
    static final double THRESHOLD = .3;

    private Grouping() {}

    /**
     * The stories of some articles.
     *
     * @param articles articles in any order, each id once
     * @param derivations relations among them
     * @param origins independent accounts among them; every article belongs to one
     * @return stories ordered by id; each article is in exactly one. A story's origins are the given ones as far as
     *     their articles are in it
     */
    public static List<Story> stories(List<Article> articles, List<Derivation> derivations, List<Origin> origins) {
        Copies copies = Copies.of(articles, derivations);
        List<Article> leaders = copies.leaders();
        List<Terms> terms = leaders.stream().map(Terms::of).toList();
        TermStatistics statistics = TermStatistics.of(terms);
        List<Member> members = new ArrayList<>();
        for (int at = 0; at < leaders.size(); at++) {
            members.add(new Member(Vectors.of(terms.get(at), statistics), Days.of(leaders.get(at))));
        }
        List<List<Integer>> groups = groups(members, Similarity.shipped(), THRESHOLD);
        StoryWriter writer = new StoryWriter(copies, members, derivations, origins);
        return groups.stream()
                .map(writer::story)
                .sorted(Comparator.comparing(Story::id))
                .toList();
    }

    /** Groups of members that are about one event, by number. */
    static List<List<Integer>> groups(List<Member> members, Similarity similarity, double threshold) {
        AverageLink link = new AverageLink(members.size(), threshold);
        Neighbours neighbours = new Neighbours(members);
        double[] products = new double[members.size()];
        Map<Long, Boolean> scored = new HashMap<>();
        for (int member = 0; member < members.size(); member++) {
            for (Neighbours.Neighbour neighbour : neighbours.of(member, products)) {
                int first = Math.min(member, neighbour.member());
                int second = Math.max(member, neighbour.member());
                if (scored.putIfAbsent((long) first << 32 | second, true) == null) {
                    Member one = members.get(first);
                    Member two = members.get(second);
                    double[] features = Similarity.features(one.vectors(), two.vectors(), one.days(two));
                    link.score(first, second, similarity.probability(features));
                }
            }
        }
        return link.groups();
    }

    /**
     * Articles with those that are copies of each other behind one leader.
     *
     * @param leaders one article of each group of copies, in order of id
     * @param followers the articles behind each leader, itself among them, in order of id
     */
    record Copies(List<Article> leaders, List<List<Article>> followers) {
        private static final Comparator<Article> LEADER = Comparator.comparingInt(
                        (Article article) -> article.text().length())
                .reversed()
                .thenComparing(Article::id);

        static Copies of(List<Article> articles, List<Derivation> derivations) {
            Map<String, Article> byId = new TreeMap<>();
            articles.forEach(article -> byId.put(article.id(), article));
            Map<String, String> parents = new HashMap<>();
            for (Derivation derivation : derivations) {
                boolean given = byId.containsKey(derivation.copy()) && byId.containsKey(derivation.other());
                if (derivation.level() == Derivation.Level.COPY && given) {
                    String one = root(parents, derivation.copy());
                    String two = root(parents, derivation.other());
                    if (!one.equals(two)) {
                        parents.put(one.compareTo(two) < 0 ? two : one, one.compareTo(two) < 0 ? one : two);
                    }
                }
            }
            Map<String, List<Article>> groups = new TreeMap<>();
            byId.values()
                    .forEach(article -> groups.computeIfAbsent(root(parents, article.id()), root -> new ArrayList<>())
                            .add(article));
            List<List<Article>> followers = List.copyOf(groups.values());
            List<Article> leaders = followers.stream()
                    .map(group -> group.stream().min(LEADER).orElseThrow())
                    .toList();
            return new Copies(leaders, followers);
        }

        private static String root(Map<String, String> parents, String id) {
            String at = id;
            while (parents.containsKey(at)) {
                at = parents.get(at);
            }
            return at;
        }
    }
}
