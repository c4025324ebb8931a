package news.parallax.eval.coverage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import news.parallax.extract.dump.DumpReader;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Declared;
import news.parallax.model.Extraction;
import news.parallax.model.Page;
import news.parallax.model.Published;
import news.parallax.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article of the development events.
 *
 * @param article the article
 * @param event label of its event, or null when nobody labelled it
 */
record Coverage(Article article, @Nullable String event) {
    private static final JsonMapper JSON = new JsonMapper();

    static boolean isThere(Path root) {
        return Files.exists(file(root, "events")) && Files.exists(file(root, "distractors"));
    }

    /** The labelled articles. */
    static List<Coverage> events(Path root) throws IOException {
        return read(file(root, "events"));
    }

    /** The unlabelled articles. */
    static List<Coverage> distractors(Path root) throws IOException {
        return read(file(root, "distractors"));
    }

    private static Path file(Path root, String name) {
        return root.resolve("data/stories/" + name + "-dev.jsonl.gz");
    }

    private static List<Coverage> read(Path file) throws IOException {
        List<Coverage> read = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                JsonNode row = JSON.readTree(line);
                String text = row.path("text").asString("");
                if (!text.isBlank()) {
                    read.add(
                            new Coverage(article(row, text), row.path("cluster").asString(null)));
                }
            }
        }
        return read;
    }

    private static Article article(JsonNode row, String text) {
        String id = row.path("id").asString("");
        String title = row.path("title").asString("");
        String date = row.path("date").asString(null);
        Declared declared =
                new Declared(title.isBlank() ? id : title, row.path("outlet").asString(null), date, "en", null);
        return DumpReader.extract(new Page.Plain(id, declared, text)) instanceof Extraction.Extracted extracted
                ? renamed(extracted.article(), id)
                : article(id, declared.outlet(), title, null, text);
    }

    /** The same article with the name that the data give it. */
    private static Article renamed(Article read, String id) {
        return new Article(
                id,
                id,
                null,
                read.outlet(),
                read.title(),
                read.bylines(),
                read.published(),
                "en",
                read.text(),
                read.blocks(),
                read.warnings());
    }

    /** An article whose lines are its paragraphs. */
    static Article article(
            String id, @Nullable String outlet, String title, @Nullable Published published, String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(new Block(Block.Role.PARAGRAPH, new Span(start, start + line.length())));
            }
            start += line.length() + 1;
        }
        return new Article(id, id, null, outlet, title, List.of(), published, "en", text, blocks, List.of());
    }

    /** The same article without its date. */
    Coverage undated() {
        return published(null);
    }

    /** The same article as if published at another time. */
    Coverage published(@Nullable Published time) {
        return new Coverage(article(article.id(), article.outlet(), article.title(), time, article.text()), event);
    }
}
