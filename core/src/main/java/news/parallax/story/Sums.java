package news.parallax.story;

import java.util.Arrays;

/** Sums for the numbers of a few stories, in an open-addressing table that grows. */
final class Sums {
    private static final long FREE = -1;

    private long[] stories = new long[64];
    private double[] sums = new double[64];
    private int size;

    Sums() {
        Arrays.fill(stories, FREE);
    }

    /** Adds to the sum of a story. */
    void add(long story, double score) {
        int place = place(story);
        if (stories[place] == FREE) {
            stories[place] = story;
            size++;
        }
        sums[place] += score;
        if (2 * size > stories.length) {
            grow();
        }
    }

    /** Where a story stands, or would. */
    private int place(long story) {
        int mask = stories.length - 1;
        int place = (int) (story * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (stories[place] != FREE && stories[place] != story) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        long[] old = stories;
        double[] oldSums = sums;
        stories = new long[2 * old.length];
        sums = new double[stories.length];
        Arrays.fill(stories, FREE);
        for (int at = 0; at < old.length; at++) {
            if (old[at] != FREE) {
                int place = place(old[at]);
                stories[place] = old[at];
                sums[place] = oldSums[at];
            }
        }
    }

    /** The sum of a story, 0 when it has none. */
    double sum(long story) {
        return sums[place(story)];
    }

    /** All stories that have a sum, ascending. */
    long[] stories() {
        return Arrays.stream(stories).filter(story -> story != FREE).sorted().toArray();
    }
}
