package news.parallax.eval.coverage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import news.parallax.eval.TarArchive;
import news.parallax.text.Languages;
import news.parallax.text.Tokens;
import tools.jackson.databind.json.JsonMapper;

/**
 * Builds the table of how common words are that {@link news.parallax.story.Stories} start from: counts only, no text.
 *
 * <p>English words come from the unlabelled articles of the development data, those of other languages from news pages:
 * only words so frequent that they tell nothing can be read from the few pages of a language.
 *
 * <pre>{@code java ... news.parallax.eval.coverage.TermShares ../shared term-shares.tsv}</pre>
 */
public final class TermShares {
    /** English articles that a word must be in. */
    private static final int ENGLISH_LEAST = 12;

    /** Pages of a language that are needed to say anything of it. */
    private static final int PAGES_LEAST = 4;

    /** Share of the pages of a language that a word of it must be in. */
    private static final double COMMON = .5;

    private static final int WORDS = 500;
    private static final int LONGEST = 40;

    private TermShares() {}

    /**
     * Writes the table.
     *
     * @param arguments folder that holds {@code data/}, and the file to write
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        Map<String, Integer> shares = new TreeMap<>();
        for (Map.Entry<String, List<String>> language : otherLanguages(root).entrySet()) {
            List<String> texts = language.getValue();
            if (texts.size() >= PAGES_LEAST) {
                add(shares, texts, (int) Math.ceil(COMMON * texts.size()));
            }
        }
        List<Coverage> articles = Coverage.distractors(root);
        add(shares, articles.stream().map(one -> one.article().text()).toList(), ENGLISH_LEAST);
        StringBuilder table =
                new StringBuilder("# Share of articles that hold a word, in articles of ten thousand: word,"
                        + " tab, share. Derived counts, no text.\n# Languages: English (" + articles.size()
                        + " news articles of 2016-2018), frequent words of others (235 news pages).\n"
                        + "# Licence of the counts: Apache-2.0. Date: 2026-11-22. Rebuilt by"
                        + " news.parallax.eval.coverage.TermShares.\n");
        shares.forEach(
                (word, share) -> table.append(word).append('\t').append(share).append('\n'));
        Files.writeString(Path.of(arguments[1]), table.toString());
    }

    private static Map<String, List<String>> otherLanguages(Path root) throws IOException {
        Map<String, List<String>> texts = new TreeMap<>();
        TarArchive.visit(root.resolve("data/extraction/fundus-dev.tar.xz"), (path, bytes) -> {
            if (path.endsWith("ground-truth.json")) {
                new JsonMapper()
                        .readTree(new String(bytes, StandardCharsets.UTF_8))
                        .forEach(page -> note(page.path("articleBody").asString(""), texts));
            }
        });
        return texts;
    }

    private static void note(String text, Map<String, List<String>> texts) {
        String language = Languages.detect(text);
        if (!language.equals("en") && !language.equals(Languages.UNKNOWN)) {
            texts.computeIfAbsent(language, name -> new ArrayList<>()).add(text);
        }
    }

    /** Adds the words that stand in enough of some texts; the larger share stays. */
    private static void add(Map<String, Integer> shares, List<String> texts, int least) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String text : texts) {
            words(text).forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        counts.forEach((word, count) -> {
            if (count >= least) {
                shares.merge(word, Math.max(1, (int) (10_000L * count / texts.size())), Math::max);
            }
        });
    }

    /** The words of the beginning of a text, in lower case without a plural "s", each once. */
    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        int read = 0;
        int at = 0;
        while (at < text.length() && read < WORDS) {
            int end = at;
            while (end < text.length() && Tokens.isWordPart(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end - at > 1 && end - at <= LONGEST) {
                words.add(stem(text.substring(at, end).toLowerCase(Locale.ROOT)));
            }
            read += end > at ? 1 : 0;
            at = Math.max(end, at + 1);
        }
        return words;
    }

    private static String stem(String word) {
        int length = word.length();
        boolean plural = length > 3 && word.charAt(length - 1) == 's' && word.charAt(length - 2) != 's';
        return plural ? word.substring(0, length - 1) : word;
    }
}
