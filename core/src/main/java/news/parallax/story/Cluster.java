package news.parallax.story;

import java.util.ArrayList;
import java.util.List;

/** A story in {@link Stories}: its name and the numbers of its entries, ascending. */
final class Cluster {
    final String id;
    final long number;
    final List<Integer> entries = new ArrayList<>();

    Cluster(String id, long number) {
        this.id = id;
        this.number = number;
    }
}
