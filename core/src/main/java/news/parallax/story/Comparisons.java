package news.parallax.story;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.model.Article;
import news.parallax.model.Derivation;
import org.jspecify.annotations.Nullable;

/**
 * The comparisons of a batch: copies behind leaders, and for each leader its neighbours with what a {@link Similarity}
 * looks at.
 *
 * <p>Split from {@link Grouping} so that weights can be fitted and thresholds tried on the same comparisons.
 */
public final class Comparisons {
    private final Copies copies;
    private final List<Member> members;
    private final TermStatistics statistics;
    private final List<Density> densities;
    private final long[] pairs;
    private final double[][] features;

    private Comparisons(Copies copies, List<Member> members, TermStatistics statistics) {
        this.copies = copies;
        this.members = members;
        this.statistics = statistics;
        this.densities = members.stream().map(member -> new Density()).toList();
        long[] near = new Neighbours(members, statistics).pairs();
        double[][] looked = features(near, members, new long[0], new double[0][]);
        double[] likeness =
                Arrays.stream(looked).mapToDouble(Comparisons::likeness).toArray();
        this.pairs = Circles.completed(near, likeness, members);
        this.features = features(pairs, members, near, looked);
        for (int pair = 0; pair < pairs.length; pair++) {
            double days = members.get(first(pair)).days(members.get(second(pair)));
            Density.add(densities.get(first(pair)), densities.get(second(pair)), days, likeness(features[pair]));
        }
        IntStream.range(0, pairs.length)
                .parallel()
                .forEach(pair -> features[pair] = adapted(features[pair], first(pair), second(pair)));
    }

    /** The features with density, and without dates where so much is written on a day that they tell nothing. */
    private double[] adapted(double[] looked, int one, int two) {
        boolean isCrowded = Density.isCrowded(densities.get(one), densities.get(two));
        double[] adapted = isCrowded ? Similarity.undated(looked) : looked;
        adapted[DENSITY] = Similarity.density(density(one, two));
        return adapted;
    }

    /** Likeness of lead and body together, 0..2. */
    private static double likeness(double[] features) {
        return features[LEAD] + features[BODY];
    }

    /**
     * The features of pairs, without density; all in ascending order.
     *
     * @param known pairs among them whose features are known
     * @param features the features of these
     */
    static double[][] features(long[] pairs, List<Member> members, long[] known, double[][] features) {
        double[][] all = new double[pairs.length][];
        int[] firsts = IntStream.range(0, pairs.length)
                .filter(pair -> pair == 0 || pairs[pair] >> 32 != pairs[pair - 1] >> 32)
                .toArray();
        Arrays.stream(firsts).parallel().forEach(from -> {
            Probe probe = null;
            long first = pairs[from] >> 32;
            for (int pair = from; pair < pairs.length && pairs[pair] >> 32 == first; pair++) {
                int place = Arrays.binarySearch(known, pairs[pair]);
                if (place >= 0) {
                    all[pair] = features[place];
                } else {
                    probe = probe == null ? new Probe(members.get((int) first)) : probe;
                    all[pair] = probe.features(members.get((int) pairs[pair]), 0);
                }
            }
        });
        return all;
    }

    private static final int LEAD = Similarity.FEATURES.indexOf("lead");
    private static final int BODY = Similarity.FEATURES.indexOf("body");
    private static final int DENSITY = Similarity.FEATURES.indexOf("density");

    private double density(int one, int two) {
        return Density.of(densities.get(one), densities.get(two));
    }

    /**
     * Compares some articles.
     *
     * @param articles articles in any order, each id once
     * @param derivations relations among them; copies are compared once for all
     */
    public static Comparisons of(List<Article> articles, List<Derivation> derivations) {
        Copies copies = Copies.of(articles, derivations);
        List<Terms> terms = copies.leaders().parallelStream().map(Terms::of).toList();
        TermStatistics statistics = TermStatistics.of(terms);
        List<Member> members = IntStream.range(0, terms.size())
                .parallel()
                .mapToObj(at -> Member.of(copies.leaders().get(at), terms.get(at), statistics))
                .toList();
        return new Comparisons(copies, members, statistics);
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
     * @param lenient average probability from which large groups, and articles left alone, are joined
     */
    public List<List<Integer>> groups(Similarity similarity, double threshold, double lenient) {
        double[] probabilities = Arrays.stream(features)
                .parallel()
                .mapToDouble(similarity::probability)
                .toArray();
        AverageLink link = new AverageLink(members.size(), threshold, lenient, EXPECTED);
        for (int pair = 0; pair < pairs.length; pair++) {
            if (probabilities[pair] >= NOTHING) {
                link.score(first(pair), second(pair), probabilities[pair]);
            }
        }
        return link.groups();
    }

    /**
     * Pairs expected of a member between large groups. Generated streams of 60 and 120 articles stay whole to .69 with
     * 20, .92 with 10, .98 with 6 (but then unrelated articles without dates begin to gather); small events do not
     * notice (F1 .920 with 20 and 10, .919 with 6).
     */
    static final int EXPECTED = 8;

    /** Probability below which a pair need not be remembered: it counts as 0 then. */
    static final double NOTHING = .01;

    Copies copies() {
        return copies;
    }

    TermStatistics statistics() {
        return statistics;
    }

    /** Likeness of lead and body of a pair together, 0..2. */
    double likeness(int pair) {
        return likeness(features[pair]);
    }

    /** The features of two members, null where they were not compared. */
    double @Nullable [] compared(int one, int two) {
        int pair = Arrays.binarySearch(pairs, (long) Math.min(one, two) << 32 | Math.max(one, two));
        return pair < 0 ? null : features[pair];
    }

    /** Probability that two members are of one affair, whatever the time between them, from their features. */
    double timeless(double[] looked, int one, int two) {
        double[] timeless = Similarity.timeless(looked);
        timeless[DENSITY] = Similarity.density(density(one, two));
        return Similarity.shipped().probability(timeless);
    }

    Member member(int leader) {
        return members.get(leader);
    }

    /** A member made ready for {@link #probability}. */
    Probe probe(int member) {
        return new Probe(members.get(member));
    }

    /** Probability that two members are about one event; the first as a probe as well. */
    double probability(Probe probe, int one, int two) {
        return Similarity.shipped().probability(adapted(probe.features(members.get(two), 0), one, two));
    }
}
