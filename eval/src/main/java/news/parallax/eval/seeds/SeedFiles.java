package news.parallax.eval.seeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.parallax.flow.Engine;
import news.parallax.model.Article;
import news.parallax.model.Declared;
import news.parallax.model.Extraction;
import news.parallax.model.Page;
import news.parallax.text.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the seeds and their gold. */
final class SeedFiles {
    private SeedFiles() {}

    /** The articles of all seeds by file name, in order of name. */
    static Map<String, Article> articles(Path root) throws IOException {
        Map<String, Article> articles = new TreeMap<>();
        Engine engine = new Engine();
        try (Stream<Path> files = Files.list(root.resolve("seeds"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                Page page = new Page.Plain(name, Declared.nothing(), Files.readString(file));
                if (engine.extract(page) instanceof Extraction.Extracted extracted) {
                    articles.put(name, extracted.article());
                }
            }
        }
        return articles;
    }

    /** The lines of a gold file. */
    static List<JsonNode> gold(Path root, String name) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(root.resolve("seeds/gold").resolve(name))) {
            lines.add(JsonMapper.shared().readTree(line));
        }
        return lines;
    }

    /** A text field of gold, empty where it is null. */
    static String text(JsonNode gold, String field) {
        JsonNode value = gold.path(field);
        return value.isNull() || value.isMissingNode() ? "" : value.asString();
    }

    /** The words of a text in lower case, each with how often it stands there. */
    static Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new HashMap<>();
        Tokens.tokens(text).stream()
                .map(token -> token.of(text).toLowerCase(Locale.ROOT).replace('\u2019', '\''))
                .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
                .forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    /** The words of a text in lower case. */
    static Set<String> words(String text) {
        return new TreeSet<>(counts(text).keySet());
    }

    /** Dice of the words of two texts, with repetition, 0..1. */
    static double dice(String some, String other) {
        Map<String, Integer> mine = counts(some);
        Map<String, Integer> theirs = counts(other);
        int shared = mine.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), theirs.getOrDefault(word.getKey(), 0)))
                .sum();
        int all = Stream.concat(mine.values().stream(), theirs.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        return all == 0 ? 0 : 2.0 * shared / all;
    }
}
