package news.parallax.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of running text: by its script where that settles it, otherwise by its function words.
 *
 * <p>Words such as "und", "que" or "się" make up a third of any text and differ between languages, so counting them is
 * enough for a paragraph or more, needs a table of a few kilobytes and reads a text once. A word that several languages
 * share counts less for each (Dunning, "Statistical Identification of Language", 1994, compares the alternatives; n-grams
 * gain on single words, not on articles). Too few words, or two languages too close: {@code und}.
 */
public final class Languages {
    /** What is answered when the language is not known. */
    public static final String UNKNOWN = "und";

    private static final int MAX_CHARS = 12_000;
    private static final double MIN_SHARE = 0.12;
    private static final int MIN_HITS = 4;
    private static final Map<String, List<Vote>> VOTES = votes();

    private Languages() {}

    /** How much a word speaks for a language. */
    private record Vote(int language, double weight) {}

    private static List<String> codes() {
        return WordList.rows("mul/function-words").stream()
                .map(row -> row.get(0))
                .toList();
    }

    private static Map<String, List<Vote>> votes() {
        Map<String, List<Integer>> speakers = new HashMap<>();
        List<List<String>> rows = WordList.rows("mul/function-words");
        for (int language = 0; language < rows.size(); language++) {
            for (String word : rows.get(language).get(1).split(" ")) {
                List<Integer> languages = speakers.computeIfAbsent(word, key -> new ArrayList<>(1));
                if (!languages.contains(language)) {
                    languages.add(language);
                }
            }
        }
        Map<String, List<Vote>> votes = new HashMap<>();
        speakers.forEach((word, languages) -> {
            double weight = 1 / Math.sqrt(languages.size());
            votes.put(
                    word,
                    languages.stream()
                            .map(language -> new Vote(language, weight))
                            .toList());
        });
        return votes;
    }

    /**
     * The language of a text: what the text itself says if it says it clearly, otherwise what was declared.
     *
     * @param text running text; its beginning is enough
     * @param declared BCP 47 tag the page or capture declares, or null
     * @return BCP 47 tag; a declared region or script is kept where the text confirms the language
     */
    public static String language(String text, @Nullable String declared) {
        String detected = detect(text);
        if (declared == null || declared.isBlank()) {
            return detected;
        }
        String tag = Locale.forLanguageTag(declared.strip().replace('_', '-')).toLanguageTag();
        return detected.equals(UNKNOWN) || agrees(tag, detected) ? tag : detected;
    }

    /** Number of words of a text that are function words in some language: running text has many, menus have none. */
    public static int functionWords(String text) {
        int count = 0;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isWord(text, end)) {
                end++;
            }
            count += end > at && end - at < 8 && VOTES.containsKey(Words.form(text.substring(at, end))) ? 1 : 0;
            at = end + 1;
        }
        return count;
    }

    private static boolean agrees(String tag, String detected) {
        String primary = tag.contains("-") ? tag.substring(0, tag.indexOf('-')) : tag;
        return primary.equals(detected)
                || primary.equals("nb") && detected.equals("no")
                || primary.equals("nn") && detected.equals("no")
                || primary.equals("in") && detected.equals("id")
                || primary.equals("iw") && detected.equals("he");
    }

    /** The language of a text by its words alone, {@link #UNKNOWN} when unsure. */
    public static String detect(String text) {
        String sample = text.length() > MAX_CHARS ? text.substring(0, MAX_CHARS) : text;
        String script = Scripts.language(sample);
        return script != null ? script : byWords(sample);
    }

    private static String byWords(String sample) {
        List<String> codes = Codes.ALL;
        double[] scores = new double[codes.size()];
        int words = 0;
        int hits = 0;
        int at = 0;
        while (at < sample.length()) {
            int end = at;
            while (end < sample.length() && isWord(sample, end)) {
                end++;
            }
            if (end > at) {
                words++;
                List<Vote> votes = VOTES.getOrDefault(Words.form(sample.substring(at, end)), List.of());
                hits += votes.isEmpty() ? 0 : 1;
                for (Vote vote : votes) {
                    scores[vote.language()] += vote.weight();
                }
            }
            at = end + 1;
        }
        return hits < MIN_HITS ? UNKNOWN : best(scores, codes, words);
    }

    private static boolean isWord(String text, int at) {
        return Tokens.isWordPart(text.charAt(at)) || Tokens.isApostrophe(text.charAt(at));
    }

    private static String best(double[] scores, List<String> codes, int words) {
        int best = 0;
        int second = -1;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                second = best;
                best = i;
            } else if (second < 0 || scores[i] > scores[second]) {
                second = i;
            }
        }
        boolean clear = scores[best] >= MIN_SHARE * words && scores[best] > 1.05 * scores[second];
        return clear ? codes.get(best) : UNKNOWN;
    }

    /** Codes of the languages in the order of their table. */
    private static final class Codes {
        private static final List<String> ALL = codes();

        private Codes() {}
    }
}
