package news.parallax.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.model.Article;
import news.parallax.model.Derivation;

/**
 * The comparisons of a batch: copies behind leaders, and for each leader its neighbours with what a {@link Similarity}
 * looks at.
 *
 * <p>Split from {@link Grouping} so that weights can be fitted and thresholds tried on the same comparisons.
 */
public final class Comparisons {
    private final Copies copies;
    private final List<Member> members;
    private final Density density;
    private final long[] pairs;
    private final double[][] features;

    private Comparisons(Copies copies, List<Member> members) {
        this.copies = copies;
        this.members = members;
        this.density = new Density(members.size());
        this.pairs = pairs(members);
        this.features = new double[pairs.length][];
        for (int pair = 0; pair < pairs.length; pair++) {
            Member one = members.get(first(pair));
            Member two = members.get(second(pair));
            features[pair] = Similarity.features(one, two, 0);
            double similarity = features[pair][LEAD] + features[pair][BODY];
            density.add(first(pair), second(pair), one.days(two), similarity);
        }
        for (int pair = 0; pair < pairs.length; pair++) {
            features[pair][DENSITY] = Math.log(density.of(first(pair), second(pair)) + .05);
        }
    }

    private static final int LEAD = Similarity.FEATURES.indexOf("lead");
    private static final int BODY = Similarity.FEATURES.indexOf("body");
    private static final int DENSITY = Similarity.FEATURES.indexOf("density");

    /**
     * Compares some articles.
     *
     * @param articles articles in any order, each id once
     * @param derivations relations among them; copies are compared once for all
     */
    public static Comparisons of(List<Article> articles, List<Derivation> derivations) {
        Copies copies = Copies.of(articles, derivations);
        List<Terms> terms = copies.leaders().stream().map(Terms::of).toList();
        TermStatistics statistics = TermStatistics.of(terms);
        List<Member> members = new ArrayList<>();
        for (int at = 0; at < terms.size(); at++) {
            double day = Days.of(copies.leaders().get(at));
            members.add(Member.of(terms.get(at), statistics, day));
        }
        return new Comparisons(copies, members);
    }

    private static long[] pairs(List<Member> members) {
        Neighbours neighbours = new Neighbours(members);
        double[] products = new double[members.size()];
        long[] pairs = new long[16];
        int size = 0;
        for (int member = 0; member < members.size(); member++) {
            for (Neighbours.Neighbour neighbour : neighbours.of(member, products)) {
                pairs = size == pairs.length ? Arrays.copyOf(pairs, 2 * size) : pairs;
                long first = Math.min(member, neighbour.member());
                pairs[size++] = first << 32 | Math.max(member, neighbour.member());
            }
        }
        return Arrays.stream(pairs, 0, size).sorted().distinct().toArray();
    }

    /** The articles compared: one for each group of copies. */
    public List<Article> leaders() {
        return copies.leaders();
    }

    /** Number of pairs compared. */
    public int size() {
        return pairs.length;
    }

    /** Index of the first article of a pair in {@link #leaders()}. */
    public int first(int pair) {
        return (int) (pairs[pair] >> 32);
    }

    /** Index of the second article of a pair in {@link #leaders()}. */
    public int second(int pair) {
        return (int) pairs[pair];
    }

    /** What a {@link Similarity} looks at in a pair, in the order of {@link Similarity#FEATURES}. */
    public double[] features(int pair) {
        return features[pair].clone();
    }

    /**
     * Groups of articles about one event, by index in {@link #leaders()}.
     *
     * @param similarity model that scores the pairs
     * @param threshold average probability from which groups are joined
     */
    public List<List<Integer>> groups(Similarity similarity, double threshold) {
        AverageLink link = new AverageLink(members.size(), threshold, Neighbours.KEPT / 2);
        for (int pair = 0; pair < pairs.length; pair++) {
            double probability = similarity.probability(features[pair]);
            if (probability >= NOTHING) {
                link.score(first(pair), second(pair), probability);
            }
        }
        return link.groups();
    }

    /** Probability below which a pair need not be remembered: it counts as 0 then. */
    private static final double NOTHING = .01;

    Copies copies() {
        return copies;
    }

    Member member(int leader) {
        return members.get(leader);
    }

    /** Probability that two members are about one event. */
    double probability(int one, int two) {
        double[] looked = Similarity.features(members.get(one), members.get(two), density.of(one, two));
        return Similarity.shipped().probability(looked);
    }

    /**
     * Articles with those that are copies of each other behind one leader.
     *
     * @param leaders one article of each group of copies, in order of the smallest id in the group
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
            Map<String, String> parents = new TreeMap<>();
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
            for (Article article : byId.values()) {
                groups.computeIfAbsent(root(parents, article.id()), root -> new ArrayList<>())
                        .add(article);
            }
            List<List<Article>> followers = List.copyOf(groups.values());
            List<Article> leaders = followers.stream()
                    .map(group -> group.stream().min(LEADER).orElseThrow())
                    .toList();
            return new Copies(leaders, followers);
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
}
