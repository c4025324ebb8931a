package news.parallax.story;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The links of a group to others, by the number of the other: a table of open addressing. A graph of a hundred thousand
 * members has millions of links, and most of the time of joining goes into finding them.
 */
final class GroupLinks {
    private static final int FREE = -1;
    private static final int GONE = -2;
    private static final int SMALLEST = 8;

    private int[] others = new int[0];
    private Link[] links = new Link[0];
    private int size;
    /** Places that are not free, those of links that are gone among them. */
    private int used;

    /** The scores between two groups. */
    static final class Link {
        /** Sum of the scores between their members. */
        double sum;

        /** Versions of the groups for which a candidate was last put into the queue. */
        int queued = -1;

        Link(double sum) {
            this.sum = sum;
        }
    }

    /** Takes links one by one. */
    interface Sink {
        void accept(int other, Link link);
    }

    /** Number of links. */
    int size() {
        return size;
    }

    /** The link to another group, or null. */
    @Nullable
    Link get(int other) {
        int place = place(other);
        return place < 0 || others[place] != other ? null : links[place];
    }

    /** Sets the link to another group. */
    void put(int other, Link link) {
        if (4 * (used + 1) > 3 * others.length) {
            resize();
        }
        int place = place(other);
        if (others[place] != other) {
            used += others[place] == FREE ? 1 : 0;
            size++;
        }
        others[place] = other;
        links[place] = link;
    }

    /** Takes the link to another group out. */
    void remove(int other) {
        int place = place(other);
        if (place >= 0 && others[place] == other) {
            others[place] = GONE;
            size--;
        }
    }

    /** Hands on all links, in no particular order; they must not be changed meanwhile. */
    void each(Sink sink) {
        for (int place = 0; place < others.length; place++) {
            if (others[place] >= 0) {
                sink.accept(others[place], links[place]);
            }
        }
    }

    /** Forgets all links. */
    void clear() {
        others = new int[0];
        links = new Link[0];
        size = 0;
        used = 0;
    }

    /** Where a link stands, or the first place free for it; -1 in an empty table. */
    private int place(int other) {
        int mask = others.length - 1;
        if (mask < 0) {
            return -1;
        }
        int place = other * 0x9E3779B1 >>> 15 & mask;
        while (others[place] != FREE && others[place] != other) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void resize() {
        int[] oldOthers = others;
        Link[] oldLinks = links;
        int length = Math.max(SMALLEST, 4 * size > oldOthers.length ? 2 * oldOthers.length : oldOthers.length);
        others = new int[length];
        links = new Link[length];
        Arrays.fill(others, FREE);
        size = 0;
        used = 0;
        for (int at = 0; at < oldOthers.length; at++) {
            if (oldOthers[at] >= 0) {
                put(oldOthers[at], oldLinks[at]);
            }
        }
    }
}
