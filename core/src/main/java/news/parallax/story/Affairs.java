package news.parallax.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.model.Story;
import news.parallax.model.Storyline;

/**
 * Joins the stories of a batch that belong to one longer affair, as {@link Storylines} does for a stream.
 *
 * <p>Of each story the article that is most like the others stands for it. It is compared with those of the stories that
 * share most of its heaviest terms, at any distance in time, as if both had been published within a day. Cost is a constant
 * number of pairs a story.
 */
final class Affairs {
    /** Stories that a story is compared with. */
    private static final int KEPT = 8;

    private final Comparisons comparisons;
    private final List<List<Integer>> groups;

    Affairs(Comparisons comparisons, List<List<Integer>> groups) {
        this.comparisons = comparisons;
        this.groups = groups;
    }

    /**
     * The stories with their storylines.
     *
     * @param stories those of the groups, in their order
     */
    List<Story> told(List<Story> stories) {
        List<Story> told = new ArrayList<>(stories);
        for (List<Integer> affair : affairs()) {
            if (affair.size() > 1) {
                Storyline storyline =
                        storyline(affair.stream().map(stories::get).toList());
                affair.forEach(at -> told.set(at, stories.get(at).in(storyline)));
            }
        }
        return told;
    }

    private static Storyline storyline(List<Story> stories) {
        List<Story> ordered = stories.stream()
                .sorted((one, two) -> Days.ORDER.compare(
                        one.articles().getFirst(), two.articles().getFirst()))
                .toList();
        return new Storyline(
                ordered.getFirst().id(),
                ordered.stream()
                        .map(story -> new Storyline.Part(story.id(), story.title()))
                        .toList());
    }

    private List<List<Integer>> affairs() {
        int[] voices = voices();
        List<Member> members =
                Arrays.stream(voices).mapToObj(comparisons::member).toList();
        long[] pairs = new Neighbours(members, comparisons.statistics(), KEPT, Double.POSITIVE_INFINITY).pairs();
        double[][] features = features(pairs, members, voices);
        AverageLink link = new AverageLink(members.size(), Storylines.LINKED, Storylines.LINKED, Comparisons.EXPECTED);
        for (int pair = 0; pair < pairs.length; pair++) {
            int one = (int) (pairs[pair] >> 32);
            int two = (int) pairs[pair];
            double score = comparisons.timeless(features[pair], voices[one], voices[two]);
            if (score >= Comparisons.NOTHING) {
                link.score(one, two, score);
            }
        }
        return link.groups();
    }

    /** The features of pairs of voices; most were compared already, and what differs then is of no matter to an affair. */
    private double[][] features(long[] pairs, List<Member> members, int[] voices) {
        long[] known = new long[pairs.length];
        double[][] features = new double[pairs.length][];
        int size = 0;
        for (long pair : pairs) {
            double[] compared = comparisons.compared(voices[(int) (pair >> 32)], voices[(int) pair]);
            if (compared != null) {
                known[size] = pair;
                features[size++] = compared;
            }
        }
        return Comparisons.features(pairs, members, Arrays.copyOf(known, size), features);
    }

    /** The member of each group that is most like the others. */
    private int[] voices() {
        int[] groupOf = new int[comparisons.leaders().size()];
        for (int group = 0; group < groups.size(); group++) {
            for (int member : groups.get(group)) {
                groupOf[member] = group;
            }
        }
        double[] likeness = new double[groupOf.length];
        for (int pair = 0; pair < comparisons.size(); pair++) {
            int one = comparisons.first(pair);
            int two = comparisons.second(pair);
            if (groupOf[one] == groupOf[two]) {
                double alike = comparisons.likeness(pair);
                likeness[one] += alike;
                likeness[two] += alike;
            }
        }
        return IntStream.range(0, groups.size())
                .map(group -> voice(groups.get(group), likeness))
                .toArray();
    }

    private static int voice(List<Integer> group, double[] likeness) {
        int voice = group.getFirst();
        for (int member : group) {
            voice = likeness[member] > likeness[voice] ? member : voice;
        }
        return voice;
    }
}
