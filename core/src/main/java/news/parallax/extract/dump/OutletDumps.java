package news.parallax.extract.dump;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.model.Page;

/**
 * Finds the lines that dumps of one outlet share.
 *
 * <p>Two dumps are of one outlet when their captures say so (the same outlet or host), or, where a capture says nothing,
 * when they share some short lines of two words or more. Two dumps that share half of the running text of one of them
 * show one article, a copy or another version of it, and are no evidence against its lines. Of the others a short line counts as
 * shared when two dumps show it, one of running text when three do: a quotation, a background paragraph or the teaser of
 * a lead stands on two. Dumps are compared with those that follow them in the list of a line, so time and room grow
 * linearly with the lines. Not safe for use by several threads.
 */
final class OutletDumps {
    private static final int MAX_LINES = 3_000;
    private static final int NEIGHBOURS = 6;
    private static final int MIN_SHARED = 5;
    private static final int MIN_PROSE_DUMPS = 3;
    private static final double COPIED = 0.5;

    private final List<Dump> dumps = new ArrayList<>();
    private final Map<Long, int[]> places = new HashMap<>();
    private final int[] outlets;
    private final int[] documents;

    OutletDumps(List<? extends Page> pages) {
        pages.forEach(page -> dumps.add(Dump.of(page)));
        this.outlets = singles(pages.size());
        this.documents = singles(pages.size());
        if (pages.size() > 1) {
            place();
            compare();
        }
    }

    /**
     * What is looked at of a dump.
     *
     * @param source what its capture says about outlet or host, or empty
     * @param hashes its lines, each once, sorted
     * @param words for each line its words of running text; 0 for a short line of several words, -1 for one word
     */
    private record Dump(String source, long[] hashes, int[] words) {
        static Dump of(Page page) {
            Map<Long, Integer> lines = new TreeMap<>();
            if (page instanceof Page.Plain plain && !plain.isClean()) {
                for (Line line : Line.lines(plain.text())) {
                    LineShape shape = line.shape();
                    int words = shape.isProse() ? shape.words() : shape.words() > 1 ? 0 : -1;
                    lines.put(SharedLines.hash(Sheet.key(line.text())), words);
                    if (lines.size() >= MAX_LINES) {
                        break;
                    }
                }
            }
            return new Dump(
                    source(page),
                    lines.keySet().stream().mapToLong(Long::longValue).toArray(),
                    lines.values().stream().mapToInt(Integer::intValue).toArray());
        }

        private static String source(Page page) {
            String outlet = page.declared().outlet();
            if (outlet != null) {
                return outlet;
            }
            int start = page.uri().indexOf("://");
            if (start < 0) {
                return "";
            }
            int end = page.uri().indexOf('/', start + 3);
            return page.uri().substring(start + 3, end < 0 ? page.uri().length() : end);
        }

        int prose() {
            return Arrays.stream(words).filter(count -> count > 0).sum();
        }

        boolean mayBeOf(Dump other) {
            return source.isEmpty() || other.source.isEmpty() || source.equals(other.source);
        }

        boolean isOf(Dump other) {
            return !source.isEmpty() && source.equals(other.source);
        }
    }

    /** What two dumps have in common. */
    private static final class Overlap {
        private int lines;
        private int prose;

        void add(int words) {
            lines += words == 0 ? 1 : 0;
            prose += Math.max(0, words);
        }
    }

    private void place() {
        for (int dump = 0; dump < dumps.size(); dump++) {
            for (long hash : dumps.get(dump).hashes()) {
                places.merge(hash, new int[] {dump}, OutletDumps::joined);
            }
        }
    }

    private static int[] joined(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private void compare() {
        for (int dump = 0; dump < dumps.size(); dump++) {
            int one = dump;
            int prose = dumps.get(one).prose();
            common(one).forEach((two, common) -> {
                boolean same = dumps.get(one).isOf(dumps.get(two)) || common.lines >= MIN_SHARED;
                if (same) {
                    join(outlets, one, two);
                }
                int least = Math.min(prose, dumps.get(two).prose());
                if (common.prose > 0 && common.prose >= COPIED * least) {
                    join(documents, one, two);
                }
            });
        }
    }

    /** What a dump has in common with those that follow it where its lines stand. */
    private Map<Integer, Overlap> common(int one) {
        Map<Integer, Overlap> common = new TreeMap<>();
        Dump dump = dumps.get(one);
        for (int line = 0; line < dump.hashes().length; line++) {
            int words = dump.words()[line];
            for (int two : following(dump.hashes()[line], one)) {
                common.computeIfAbsent(two, other -> new Overlap()).add(words);
            }
        }
        return common;
    }

    /** The dumps behind one that show a line and may be of its outlet, a few of them. */
    private List<Integer> following(long hash, int one) {
        int[] others = places.getOrDefault(hash, new int[0]);
        int next = Arrays.binarySearch(others, one) + 1;
        List<Integer> following = new ArrayList<>();
        for (int at = next; at < Math.min(others.length, next + NEIGHBOURS); at++) {
            if (dumps.get(one).mayBeOf(dumps.get(others[at]))) {
                following.add(others[at]);
            }
        }
        return following;
    }

    /** For each dump the lines that it shares. */
    List<SharedLines> shared() {
        List<SharedLines> shared = new ArrayList<>();
        for (int dump = 0; dump < dumps.size(); dump++) {
            Dump lines = dumps.get(dump);
            long[] found = new long[lines.hashes().length];
            int size = 0;
            for (int line = 0; line < found.length; line++) {
                int enough = lines.words()[line] > 0 ? MIN_PROSE_DUMPS : 2;
                if (isShared(lines.hashes()[line], dump, enough)) {
                    found[size++] = lines.hashes()[line];
                }
            }
            shared.add(SharedLines.of(Arrays.copyOf(found, size)));
        }
        return shared;
    }

    /** True when enough documents of the outlet of a dump show a line. */
    private boolean isShared(long hash, int dump, int enough) {
        int[] others = places.getOrDefault(hash, new int[0]);
        if (others.length < enough) {
            return false;
        }
        int outlet = root(outlets, dump);
        Set<Integer> seen = new TreeSet<>();
        for (int at = 0; at < others.length && seen.size() < enough; at++) {
            if (root(outlets, others[at]) == outlet) {
                seen.add(root(documents, others[at]));
            }
        }
        return seen.size() >= enough;
    }

    private static int[] singles(int size) {
        int[] parents = new int[size];
        Arrays.setAll(parents, at -> at);
        return parents;
    }

    private static int root(int[] parents, int at) {
        int root = at;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    private static void join(int[] parents, int one, int two) {
        int first = root(parents, one);
        int second = root(parents, two);
        parents[Math.max(first, second)] = Math.min(first, second);
    }
}
