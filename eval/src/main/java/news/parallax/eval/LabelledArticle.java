package news.parallax.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import news.parallax.flow.Engine;
import news.parallax.model.Article;
import news.parallax.model.Declared;
import news.parallax.model.Extraction;
import news.parallax.model.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article of the development events, with the event it is labelled with.
 *
 * @param id name of the article in the data
 * @param title its title there
 * @param text its text there
 * @param article what is read of it
 */
public record LabelledArticle(String id, String title, String text, Article article) {
    private static final String FILE = "data/stories/events-dev.jsonl.gz";

    /** True when the data are below a root. */
    public static boolean areBelow(Path root) {
        return Files.isReadable(root.resolve(FILE));
    }

    /**
     * The articles of some events.
     *
     * @param root folder that holds {@code data/}
     * @param events chooses events by their names
     * @return articles in the order of the file by the names of their events, which are sorted
     * @throws IOException if the data cannot be read
     */
    public static Map<String, List<LabelledArticle>> read(Path root, Predicate<String> events) throws IOException {
        JsonMapper mapper = new JsonMapper();
        Engine engine = new Engine();
        Map<String, List<LabelledArticle>> articles = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(root.resolve(FILE))), StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                JsonNode node = mapper.readTree(line);
                if (events.test(event(node))) {
                    extracted(engine, node).ifPresent(of(articles, event(node))::add);
                }
            }
        }
        return articles;
    }

    private static String event(JsonNode node) {
        return node.path("cluster").asString();
    }

    private static List<LabelledArticle> of(Map<String, List<LabelledArticle>> articles, String event) {
        return articles.computeIfAbsent(event, none -> new ArrayList<>());
    }

    private static Optional<LabelledArticle> extracted(Engine engine, JsonNode node) {
        return engine.extract(page(node)) instanceof Extraction.Extracted extracted
                ? Optional.of(of(node, extracted.article()))
                : Optional.empty();
    }

    private static LabelledArticle of(JsonNode node, Article article) {
        return new LabelledArticle(
                node.path("id").asString(),
                node.path("title").asString(),
                node.path("text").asString(),
                article);
    }

    private static Page page(JsonNode node) {
        Declared declared = new Declared(
                node.path("title").asString(),
                node.path("outlet").asString(),
                node.path("date").isNull() ? null : node.path("date").asString(),
                "en",
                null);
        return new Page.Plain(
                node.path("id").asString(), declared, node.path("text").asString());
    }
}
