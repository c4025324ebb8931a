package news.parallax.provenance;

/** Numbers joined into groups (union-find with path halving); the root of a group is its smallest number. */
final class Groups {
    private final int[] parents;

    Groups(int size) {
        parents = new int[size];
        for (int at = 0; at < size; at++) {
            parents[at] = at;
        }
    }

    /** Puts two numbers, and all joined to them, into one group. */
    void join(int first, int second) {
        int one = root(first);
        int two = root(second);
        parents[Math.max(one, two)] = Math.min(one, two);
    }

    /** The smallest number of the group. */
    int root(int number) {
        int at = number;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** The root of each number. */
    int[] roots() {
        int[] roots = new int[parents.length];
        for (int at = 0; at < roots.length; at++) {
            roots[at] = root(at);
        }
        return roots;
    }
}
