package news.parallax.eval.lines;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.eval.TarArchive;
import news.parallax.eval.extraction.GoldPage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is known of an article beside its lines.
 *
 * @param title its title, or empty
 * @param authors its authors, people or not
 * @param day when it was published, {@code yyyy-mm-dd}, or empty
 * @param body its text, or empty
 */
record Gold(String title, List<String> authors, String day, String body) {
    /** Nothing known. */
    static final Gold NOTHING = new Gold("", List.of(), "", "");

    private static final int DAY = 10;
    private static final int MIN_LETTERS = 4;
    private static final int DENSE_SCRIPTS = 0x0E00;

    /** Copies the list. */
    Gold {
        authors = List.copyOf(authors);
    }

    /** What the news pages of Fundus give, by name of the page. */
    static Map<String, Gold> fundus(Path root) throws IOException {
        Map<String, Gold> gold = new TreeMap<>();
        TarArchive.visit(GoldPage.archive(root, "fundus"), (path, bytes) -> {
            if (path.endsWith("ground-truth.json")) {
                JsonMapper.shared()
                        .readTree(bytes)
                        .properties()
                        .forEach(entry -> gold.put(entry.getKey(), fundus(entry.getValue())));
            }
        });
        return gold;
    }

    private static Gold fundus(JsonNode page) {
        List<String> authors = new ArrayList<>();
        page.path("authors").forEach(author -> authors.add(author.asString("")));
        return new Gold(
                page.path("title").asString(""),
                authors,
                day(page.path("date")),
                page.path("articleBody").asString(""));
    }

    /** What the pages of WCXB give, by name of the page. */
    static Map<String, Gold> wcxb(Path root) throws IOException {
        Map<String, Gold> gold = new TreeMap<>();
        TarArchive.visit(GoldPage.archive(root, "wcxb"), (path, bytes) -> {
            if (path.contains("/ground-truth/") && path.endsWith(".json")) {
                String file = path.substring(path.lastIndexOf('/') + 1);
                gold.put(file.substring(0, file.length() - ".json".length()), wcxb(bytes));
            }
        });
        return gold;
    }

    private static Gold wcxb(byte[] bytes) {
        JsonNode page = JsonMapper.shared().readTree(bytes).path("ground_truth");
        String author = page.path("author").asString("");
        return new Gold(
                page.path("title").asString(""),
                author.isEmpty() ? List.of() : List.of(author),
                day(page.path("publish_date")),
                page.path("main_content").asString(""));
    }

    private static String day(JsonNode date) {
        String value = date.asString("");
        return value.length() < DAY ? "" : value.substring(0, DAY);
    }

    /** True for a line that holds one of some names, marks and case aside. */
    static boolean namesAny(String line, List<String> names) {
        String folded = folded(line);
        return names.stream().map(Gold::folded).anyMatch(name -> isLong(name) && folded.contains(name));
    }

    /** True for a name that is one of some, marks and case aside. */
    static boolean isAny(String name, List<String> names) {
        String folded = folded(name);
        return names.stream().anyMatch(other -> folded(other).equals(folded));
    }

    /** True for a name that is no chance find: initials are found everywhere. */
    private static boolean isLong(String name) {
        return name.length() >= MIN_LETTERS || !name.isEmpty() && name.charAt(0) >= DENSE_SCRIPTS;
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
