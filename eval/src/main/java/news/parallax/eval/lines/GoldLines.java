package news.parallax.eval.lines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which lines of a rendering make up the gold text of its page.
 *
 * <p>A line of five words or more does if at least .6 of its word triples stand in the gold text; of several equal ones
 * the one nearest the middle does. A shorter line does if it stands between those and is a line of the gold text. On the
 * shared rendering of the WCXB articles this agrees with the labels that came with it: F1 .991.
 */
public final class GoldLines {
    private static final int SHORT = 5;
    private static final double MIN_COVERED = 0.6;

    private final List<List<String>> lines;
    private final Set<String> goldLines = new HashSet<>();
    private final Set<String> goldTriples;
    private final boolean[] content;
    private double found;

    private GoldLines(List<String> lines, String gold) {
        this.lines = lines.stream().map(GoldLines::words).toList();
        this.content = new boolean[lines.size()];
        this.goldTriples = new HashSet<>(triples(words(gold)));
        gold.lines().forEach(line -> goldLines.add(String.join(" ", words(line))));
    }

    /** For each line whether it is part of the gold text; empty if the page hardly shows that text at all. */
    public static List<Boolean> labels(List<String> lines, String gold) {
        GoldLines labels = new GoldLines(lines, gold);
        labels.markLong();
        labels.markShort();
        List<Boolean> content = new ArrayList<>();
        for (boolean part : labels.content) {
            content.add(part);
        }
        return labels.found < MIN_COVERED ? List.of() : content;
    }

    private void markLong() {
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < content.length; at++) {
            List<String> triples = triples(lines.get(at));
            if (lines.get(at).size() >= SHORT) {
                long covered = triples.stream().filter(goldTriples::contains).count();
                content[at] = covered >= MIN_COVERED * triples.size();
                triples.stream().filter(goldTriples::contains).forEach(seen::add);
            }
        }
        found = goldTriples.isEmpty() ? 0 : (double) seen.size() / goldTriples.size();
        keepNearest(middle());
    }

    /** The line in the middle of those marked so far. */
    private int middle() {
        List<Integer> marked = new ArrayList<>();
        for (int at = 0; at < content.length; at++) {
            if (content[at]) {
                marked.add(at);
            }
        }
        return marked.isEmpty() ? 0 : marked.get(marked.size() / 2);
    }

    private void keepNearest(int middle) {
        Map<List<String>, Integer> nearest = new HashMap<>();
        for (int at = 0; at < content.length; at++) {
            if (content[at]) {
                int place = at;
                nearest.merge(
                        lines.get(at),
                        place,
                        (one, other) -> Math.abs(other - middle) < Math.abs(one - middle) ? other : one);
            }
        }
        for (int at = 0; at < content.length; at++) {
            content[at] = content[at] && nearest.getOrDefault(lines.get(at), at) == at;
        }
    }

    private void markShort() {
        int first = 0;
        int last = content.length - 1;
        while (first < content.length && !content[first]) {
            first++;
        }
        while (last > first && !content[last]) {
            last--;
        }
        for (int at = first; at < last; at++) {
            int size = lines.get(at).size();
            content[at] |= size > 0 && size < SHORT && goldLines.contains(String.join(" ", lines.get(at)));
        }
    }

    private static List<String> triples(List<String> words) {
        List<String> triples = new ArrayList<>();
        for (int at = 0; at + 2 < words.size(); at++) {
            triples.add(words.get(at) + ' ' + words.get(at + 1) + ' ' + words.get(at + 2));
        }
        return triples;
    }

    /** Runs of letters, digits and underscores in lower case; a character of a script without spaces is a word. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().forEach(point -> {
            boolean alone = isAlone(point);
            if (alone || !isPart(point)) {
                end(word, words);
            }
            if (alone) {
                words.add(Character.toString(point));
            } else if (isPart(point)) {
                word.appendCodePoint(point);
            }
        });
        end(word, words);
        return words;
    }

    private static boolean isAlone(int point) {
        return Character.isIdeographic(point) || point >= 0x3040 && point < 0x3100;
    }

    private static boolean isPart(int point) {
        return Character.isLetterOrDigit(point)
                || point == '_'
                || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
