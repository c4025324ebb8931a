package news.parallax.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An article in {@link Stories}: what it is compared by, and what was compared. */
final class Entry {
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

    /** Number of its story. */
    long story;

    /** Its place among the members of a repair that is under way, -1 when it is none of them. */
    int place = -1;

    private int[] others = new int[4];
    private float[] scores = new float[8];
    private int pairs;

    Entry(int number, String id, Member member, double stamp) {
        this.number = number;
        this.id = id;
        this.member = member;
        this.stamp = stamp;
    }

    /** Notes a comparison: the fixed parts of the score, with and without regard to time. */
    void compared(int other, double score, double timeless) {
        if (pairs == others.length) {
            others = Arrays.copyOf(others, 2 * pairs);
            scores = Arrays.copyOf(scores, 4 * pairs);
        }
        others[pairs] = other;
        scores[2 * pairs] = (float) score;
        scores[2 * pairs + 1] = (float) timeless;
        pairs++;
    }

    int pairs() {
        return pairs;
    }

    int other(int pair) {
        return others[pair];
    }

    /** Probability that it is about one event with the other of a pair. */
    double probability(int pair, Entry other) {
        boolean isDated = !Double.isNaN(member.days(other.member));
        return Similarity.shipped().probability(scores[2 * pair], isDated, Density.of(density, other.density));
    }

    /** The same whatever the time between them. */
    double timeless(int pair, Entry other) {
        return Similarity.shipped().probability(scores[2 * pair + 1], true, Density.of(density, other.density));
    }
}
