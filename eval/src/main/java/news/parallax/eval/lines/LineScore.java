package news.parallax.eval.lines;

import java.util.Map;
import java.util.TreeMap;
import news.parallax.eval.Report;

/** Lines found and missed, over all pages of each set, by number and by characters. Filled by one thread. */
final class LineScore {
    private final Map<String, Count> lines = new TreeMap<>();
    private final Map<String, Count> characters = new TreeMap<>();

    /** Counts the lines of a page. */
    void add(LabelledLines page, boolean[] found) {
        Count line = lines.computeIfAbsent(page.set(), set -> new Count());
        Count character = characters.computeIfAbsent(page.set(), set -> new Count());
        for (int at = 0; at < found.length; at++) {
            line.add(found[at], page.content().get(at), 1);
            character.add(
                    found[at], page.content().get(at), page.lines().get(at).length());
        }
    }

    /** Reports the shared rendering in full and the F1 of every other. */
    void report(Report.Builder report) {
        Count shared = lines.getOrDefault(RenderedPages.SHARED, new Count());
        report.metric("line-precision", shared.precision());
        report.metric("line-recall", shared.recall());
        report.metric("line-f1", shared.f1());
        report.metric(
                "character-f1",
                characters.getOrDefault(RenderedPages.SHARED, new Count()).f1());
        lines.forEach((set, count) -> {
            if (!set.equals(RenderedPages.SHARED)) {
                report.metric(set + "-line-f1", count.f1());
            }
        });
    }

    /** Counts hits and misses. */
    static final class Count {
        private long right;
        private long wrong;
        private long lost;

        /** Counts the lines of a page, each once. */
        void add(LabelledLines page, boolean[] found) {
            for (int at = 0; at < found.length; at++) {
                add(found[at], page.content().get(at), 1);
            }
        }

        void add(boolean found, boolean gold, int weight) {
            right += found && gold ? weight : 0;
            wrong += found && !gold ? weight : 0;
            lost += !found && gold ? weight : 0;
        }

        double precision() {
            return (double) right / Math.max(1, right + wrong);
        }

        double recall() {
            return (double) right / Math.max(1, right + lost);
        }

        double f1() {
            return 2.0 * right / Math.max(1, 2 * right + wrong + lost);
        }
    }
}
