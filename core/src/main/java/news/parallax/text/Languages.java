package news.parallax.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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

    /** What a word counts for each of so many languages that use it. */
    private static final double[] WEIGHTS = IntStream.rangeClosed(0, FunctionWords.CODES.size())
            .mapToDouble(languages -> 1 / Math.sqrt(languages))
            .toArray();

    private Languages() {}

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

    /** True for a tag of a language that is known and is not English, the one whose words the analyses know. */
    public static boolean isForeign(String tag) {
        return !tag.startsWith("en") && !tag.equals(UNKNOWN);
    }

    /** Number of words of a text that are function words in some language: running text has many, menus have none. */
    public static int functionWords(String text) {
        int[] count = new int[1];
        char[] letters = text.toCharArray();
        words(letters, (hash, start, end) -> {
            boolean isShort = end - start < 8;
            count[0] += isShort && FunctionWords.languages(hash, letters, start, end).length > 0 ? 1 : 0;
        });
        return count[0];
    }

    /** Takes one word of a text: the hash of its folded characters, and where it stands. */
    @FunctionalInterface
    private interface WordSink {
        void word(int hash, int start, int end);
    }

    private static void words(char[] text, WordSink sink) {
        int hash = 0;
        int start = 0;
        for (int at = 0; at <= text.length; at++) {
            char letter = at < text.length ? FunctionWords.folded(text[at]) : 0;
            if (letter != 0) {
                hash = hash * 31 + letter;
                continue;
            }
            if (at > start) {
                sink.word(hash, start, at);
            }
            hash = 0;
            start = at + 1;
        }
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
        char[] sample = new char[Math.min(text.length(), MAX_CHARS)];
        text.getChars(0, sample.length, sample, 0);
        String script = Scripts.language(sample);
        return script != null ? script : byWords(sample);
    }

    private static String byWords(char[] sample) {
        double[] scores = new double[FunctionWords.CODES.size()];
        int[] counts = new int[2];
        words(sample, (hash, start, end) -> {
            int[] languages = FunctionWords.languages(hash, sample, start, end);
            counts[0]++;
            counts[1] += languages.length == 0 ? 0 : 1;
            for (int language : languages) {
                scores[language] += WEIGHTS[languages.length];
            }
        });
        return counts[1] < MIN_HITS ? UNKNOWN : best(scores, FunctionWords.CODES, counts[0]);
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
}
