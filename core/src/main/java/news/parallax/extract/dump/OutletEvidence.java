package news.parallax.extract.dump;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.extract.metadata.Copyrights;
import news.parallax.text.Tokens;
import news.parallax.text.WordList;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Infers the outlet of a dump from how the page speaks of itself: "Subscribe to X", "X's free newsletters", "Download the
 * X app", and, weaker, "told X" in the text.
 *
 * <p>Frames stand in {@code lang/en/outlet-frames.txt}: words around a gap, and a weight. A name is up to five words that
 * start with capitals. The name with the largest sum wins; news agencies are told things everywhere, so "told X" counts
 * for them only if the page itself is theirs.
 */
final class OutletEvidence {
    private static final Set<String> GENERIC = WordList.words("en/outlet-stops");
    private static final List<List<String>> FRAMES = WordList.rows("en/outlet-frames");
    private static final Set<String> AGENCIES = WordList.words("mul/organization-words");
    private static final int MAX_NAME_WORDS = 5;
    private static final int MAX_LINE = 4000;
    private static final double HOLDER_WEIGHT = 1.5;
    private static final double MASTHEAD_WEIGHT = 2.5;

    private final Map<String, Double> weights = new TreeMap<>();

    private OutletEvidence() {}

    /** The outlet, or null if the page does not say. */
    static @Nullable String outlet(Sheet sheet) {
        OutletEvidence evidence = new OutletEvidence();
        for (int at = 0; at < sheet.size(); at++) {
            String text = sheet.text(at);
            evidence.read(Words.of(text.length() > MAX_LINE ? text.substring(0, MAX_LINE) : text));
            evidence.holder(text);
        }
        String masthead = Masthead.name(sheet);
        if (masthead != null) {
            evidence.weights.merge(masthead, MASTHEAD_WEIGHT, Double::sum);
        }
        String best = null;
        double most = 0.9;
        for (Map.Entry<String, Double> entry : evidence.weights.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }

    /** Who holds the copyright of the page is its outlet, unless it is a picture's. */
    private void holder(String text) {
        String holder = text.length() > MAX_LINE ? null : Copyrights.holder(text);
        if (holder != null && !GENERIC.contains(Words.form(holder))) {
            weights.merge(holder, HOLDER_WEIGHT, Double::sum);
        }
    }

    private void read(Words words) {
        for (int at = 0; at < words.size(); at++) {
            for (List<String> frame : FRAMES) {
                if (words.form(at).equals(first(frame.get(0)))) {
                    read(words, at, frame);
                }
            }
        }
    }

    private void read(Words words, int at, List<String> frame) {
        String[] before = frame.get(0).split(" ");
        for (int i = 0; i < before.length; i++) {
            if (!words.form(at + i).equals(before[i])) {
                return;
            }
        }
        int start = at + before.length;
        int end = endOfName(words, start);
        String[] after = frame.get(1).isEmpty() ? new String[0] : frame.get(1).split(" ");
        while (end > start && !follows(words, end, after)) {
            end--;
        }
        boolean weak = frame.get(2).startsWith("0") || frame.get(2).equals("1");
        if (end > start && isOutlet(words, start, end, weak)) {
            String name = name(words, start, end);
            weights.merge(name, Double.parseDouble(frame.get(2)), Double::sum);
        }
    }

    private static String first(String phrase) {
        int space = phrase.indexOf(' ');
        return space < 0 ? phrase : phrase.substring(0, space);
    }

    private static boolean follows(Words words, int at, String[] after) {
        for (int i = 0; i < after.length; i++) {
            if (!words.form(at + i).equals(after[i])) {
                return false;
            }
        }
        return true;
    }

    private static int endOfName(Words words, int start) {
        int end = start;
        while (end < words.size() && end - start < MAX_NAME_WORDS) {
            boolean slash = words.form(end).equals("/") && end > start && words.isCapital(end + 1);
            if (!slash && !words.isCapital(end)) {
                break;
            }
            end++;
            if (words.word(end - 1).endsWith("'s") || words.word(end - 1).endsWith("\u2019s")) {
                break;
            }
        }
        return end;
    }

    private static String name(Words words, int start, int end) {
        String name = words.span(start, end).of(words.text());
        return name.endsWith("'s") || name.endsWith("\u2019s") ? name.substring(0, name.length() - 2) : name;
    }

    /** True for a name that can be an outlet's; where the frame is weak it must also look like one. */
    private static boolean isOutlet(Words words, int start, int end, boolean weak) {
        String name = name(words, start, end);
        String lower = Words.form(name);
        if (GENERIC.contains(lower) || name.length() < 2) {
            return false;
        }
        if (!weak) {
            return true;
        }
        boolean media = AGENCIES.contains(Words.form(words.word(end - 1))) && end - start > 1;
        boolean acronym = end - start <= 3
                && name.codePoints().filter(Tokens::isWordPart).allMatch(Character::isUpperCase)
                && name.length() >= 3;
        return (media || acronym) && !AGENCIES.contains(lower);
    }
}
