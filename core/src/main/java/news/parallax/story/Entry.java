package news.parallax.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An article in {@link Stories}: what it is compared by, and what was compared. */
final class Entry {
    /** Scores kept of a comparison. */
    private static final int KINDS = 3;

    /** Number in order of arrival. */
    final int number;

    /** Its id, or that of its first copy once it was taken out. */
    String id;

    final Member member;
    final Density density = new Density();

    /** Ids of copies that stand behind it. */
    final List<String> copies = new ArrayList<>();

    /** Day from which its age counts; NaN when no date was ever seen. */
    final double stamp;

    /** True when its day is known; kept here as a repair asks for it of many articles that lie apart in memory. */
    private final boolean isDated;

    /** Number of its story. */
    long story;

    /** True once a repair has looked at it. */
    boolean settled;

    /** Its place among the members of a repair that is under way, -1 when it is none of them. */
    int place = -1;

    private int[] others = new int[4];
    private float[] scores = new float[KINDS * 4];
    private int pairs;

    Entry(int number, String id, Member member, double stamp) {
        this.number = number;
        this.id = id;
        this.member = member;
        this.stamp = stamp;
        this.isDated = !Double.isNaN(member.day());
    }

    /** Notes a comparison: the fixed parts of the score, as if no date were known, and as if time did not matter. */
    void compared(int other, double score, double undated, double timeless) {
        if (pairs == others.length) {
            others = Arrays.copyOf(others, 2 * pairs);
            scores = Arrays.copyOf(scores, 2 * KINDS * pairs);
        }
        others[pairs] = other;
        scores[KINDS * pairs] = (float) score;
        scores[KINDS * pairs + 1] = (float) undated;
        scores[KINDS * pairs + 2] = (float) timeless;
        pairs++;
    }

    int pairs() {
        return pairs;
    }

    int other(int pair) {
        return others[pair];
    }

    /** False for a pair whose probability is below {@link Comparisons#NOTHING} whatever else is written on the matter. */
    boolean mayCount(int pair) {
        return Similarity.shipped().mayCount(scores[KINDS * pair], scores[KINDS * pair + 1]);
    }

    /** Probability that it is about one event with the other of a pair. */
    double probability(int pair, Entry other) {
        boolean counts = isDated && other.isDated && !Density.isCrowded(density, other.density);
        float score = scores[KINDS * pair + (counts ? 0 : 1)];
        return Similarity.shipped().probability(score, counts, Density.of(density, other.density));
    }

    /** The same whatever the time between them. */
    double timeless(int pair, Entry other) {
        return Similarity.shipped().probability(scores[KINDS * pair + 2], true, Density.of(density, other.density));
    }
}
