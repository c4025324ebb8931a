package news.parallax.eval.extraction;

import java.util.List;
import news.parallax.eval.Overlap;

/** Counts snippets that are in a text and should be, or should not be. Not safe for use by several threads. */
final class Snippets {
    private int found;
    private int missed;
    private int wrong;

    /** Looks for the snippets of a page in its text; white space of any kind counts as one space. */
    void add(GoldPage gold, String body) {
        String text = flat(body);
        for (String snippet : gold.with()) {
            if (text.contains(flat(snippet))) {
                found++;
            } else {
                missed++;
            }
        }
        for (String snippet : gold.without()) {
            wrong += text.contains(flat(snippet)) ? 1 : 0;
        }
    }

    /** True when nothing was counted. */
    boolean isEmpty() {
        return found + missed + wrong == 0;
    }

    /** Share of the snippets in the text that should be there, and share of those that should be that are. */
    Overlap overlap() {
        return new Overlap((double) found / Math.max(1, found + wrong), (double) found / Math.max(1, found + missed));
    }

    /** True when a text holds one of some snippets, white space of any kind counting as one space. */
    static boolean holdsAny(String text, List<String> snippets) {
        String words = flat(text);
        return snippets.stream().anyMatch(snippet -> words.contains(flat(snippet)));
    }

    private static String flat(String text) {
        return text.strip().replaceAll("[\\s\\u00A0]+", " ");
    }
}
