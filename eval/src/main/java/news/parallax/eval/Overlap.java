package news.parallax.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How far a text covers the text it should be, counted over runs of words with repetition.
 *
 * @param precision share of the runs found that are right, 0..1
 * @param recall share of the right runs that were found, 0..1
 */
public record Overlap(double precision, double recall) {

    /** Harmonic mean of both, 0 when both are 0. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /**
     * Overlap of shingles of four words, as in the public article-extraction benchmark of Scrapinghub (2020): words are
     * runs of letters, digits and underscores, shingles are counted with repetition; two empty texts agree.
     */
    public static Overlap shingles(String found, String gold) {
        return of(runs(words(found), 4), runs(words(gold), 4));
    }

    /** Overlap of single words in lower case. */
    public static Overlap words(String found, String gold) {
        return of(runs(words(found.toLowerCase(Locale.ROOT)), 1), runs(words(gold.toLowerCase(Locale.ROOT)), 1));
    }

    /** The F1 of the means of precision and recall, as that benchmark averages over pages. */
    public static double f1OfMeans(List<Overlap> overlaps) {
        double precision =
                overlaps.stream().mapToDouble(Overlap::precision).average().orElse(0);
        double recall = overlaps.stream().mapToDouble(Overlap::recall).average().orElse(0);
        return new Overlap(precision, recall).f1();
    }

    /** The mean of the F1 of pages. */
    public static double meanF1(List<Overlap> overlaps) {
        return overlaps.stream().mapToDouble(Overlap::f1).average().orElse(0);
    }

    private static Overlap of(Map<String, Integer> found, Map<String, Integer> gold) {
        int common = 0;
        for (Map.Entry<String, Integer> run : found.entrySet()) {
            common += Math.min(run.getValue(), gold.getOrDefault(run.getKey(), 0));
        }
        int allFound = found.values().stream().mapToInt(Integer::intValue).sum();
        int allGold = gold.values().stream().mapToInt(Integer::intValue).sum();
        if (allFound == 0 && allGold == 0) {
            return new Overlap(1, 1);
        }
        return new Overlap(
                allFound == 0 ? 0 : (double) common / allFound, allGold == 0 ? 0 : (double) common / allGold);
    }

    private static Map<String, Integer> runs(List<String> words, int length) {
        Map<String, Integer> runs = new HashMap<>();
        int size = Math.min(length, words.size());
        for (int i = 0; size > 0 && i + size <= words.size(); i++) {
            runs.merge(String.join(" ", words.subList(i, i + size)), 1, Integer::sum);
        }
        return runs;
    }

    /** Runs of letters, digits and underscores, as {@code \w+} of that benchmark matches them. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= text.length(); ) {
            int point = at < text.length() ? text.codePointAt(at) : ' ';
            boolean inWord = Character.isLetterOrDigit(point) || point == '_';
            if (inWord && start < 0) {
                start = at;
            } else if (!inWord && start >= 0) {
                words.add(text.substring(start, at));
                start = -1;
            }
            at += Character.charCount(point);
        }
        return words;
    }
}
