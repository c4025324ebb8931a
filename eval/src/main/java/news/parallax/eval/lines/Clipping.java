package news.parallax.eval.lines;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a page down to what is left of it when a reader copies the article: little above it, little below, and of every
 * second one only the beginning. How much stays depends on the page alone, so the same pages give the same dumps.
 */
final class Clipping {
    /** What is put behind the name of a set. */
    static final String SUFFIX = "clipped";

    private static final int MIN_ABOVE = 2;
    private static final int MAX_ABOVE = 14;
    private static final int MAX_BELOW = 10;
    private static final int MIN_LINES = 3;
    private static final int MAX_LINES = 12;

    private Clipping() {}

    /** What is left of a page whose article has at least one line. */
    static LabelledLines of(LabelledLines page) {
        int first = page.content().indexOf(true);
        int last = page.content().lastIndexOf(true);
        int chance = (page.domain().hashCode() * 31 + page.lines().size()) * 0x9E3779B1 >>> 3;
        int start = Math.max(0, first - MIN_ABOVE - chance % (MAX_ABOVE - MIN_ABOVE));
        int end = Math.min(page.lines().size(), last + 1 + chance / 16 % MAX_BELOW);
        int cut =
                chance / 256 % 2 == 0 ? last : nth(page.content(), MIN_LINES + chance / 512 % (MAX_LINES - MIN_LINES));
        List<String> lines = new ArrayList<>(page.lines().subList(start, cut + 1));
        List<Boolean> content = new ArrayList<>(page.content().subList(start, cut + 1));
        lines.addAll(page.lines().subList(last + 1, end));
        content.addAll(page.content().subList(last + 1, end));
        String set = page.set().substring(0, page.set().indexOf('-') + 1) + SUFFIX;
        return new LabelledLines(set, page.domain(), lines, content, page.gold());
    }

    /** The line of the n-th line of the article, or of its last. */
    private static int nth(List<Boolean> content, int n) {
        int left = n;
        for (int at = 0; at < content.size(); at++) {
            left -= content.get(at) ? 1 : 0;
            if (left == 0) {
                return at;
            }
        }
        return content.lastIndexOf(true);
    }
}
