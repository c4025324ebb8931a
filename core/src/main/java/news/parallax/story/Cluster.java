package news.parallax.story;

import java.util.ArrayList;
import java.util.List;

/** A story in {@link Stories}: its name and the numbers of its entries, ascending. */
final class Cluster {
    /** Entries from which a story is large: most events are not. With 40 and with 10 F1 online was .9208; a repair is cheaper with 10. */
    private static final int LARGE = 10;

    /** Growth, or shrinking, after which a large story is grouped anew as a whole. */
    private static final double GROWN = 1.5;

    final String id;
    final long number;
    final List<Integer> entries = new ArrayList<>();

    /** How many entries it had when all of them were last grouped anew; 0 when they never were, or since a merge. */
    int regrouped;

    Cluster(String id, long number) {
        this.id = id;
        this.number = number;
    }

    /**
     * True for a large story that has changed little since all of it was grouped anew: its articles stay together in a
     * repair, so that the cost of a repair follows what came and not what is there. Each article of a growing story is
     * grouped anew a few times in all.
     */
    boolean isSettled() {
        return entries.size() >= LARGE && entries.size() < GROWN * regrouped && GROWN * entries.size() > regrouped;
    }
}
