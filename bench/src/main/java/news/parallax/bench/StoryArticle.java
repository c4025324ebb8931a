package news.parallax.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Published;
import news.parallax.model.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A clean article of the development data for stories.
 *
 * @param id its id
 * @param outlet its outlet
 * @param title its headline
 * @param date its day
 * @param text its text, a paragraph a line
 */
record StoryArticle(String id, String outlet, String title, String date, String text) {
    /** All events and distractors below {@code parallax.shared}, in order of date. */
    static List<StoryArticle> read() throws IOException {
        Path folder = Path.of(System.getProperty("parallax.shared", "../shared"), "data/stories");
        List<StoryArticle> articles = new ArrayList<>();
        for (String name : List.of("events-dev.jsonl.gz", "distractors-dev.jsonl.gz")) {
            read(folder.resolve(name), articles);
        }
        articles.sort(Comparator.comparing(StoryArticle::date).thenComparing(StoryArticle::id));
        return articles;
    }

    private static void read(Path file, List<StoryArticle> articles) throws IOException {
        JsonMapper mapper = new JsonMapper();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = mapper.readTree(line);
                StoryArticle article = new StoryArticle(
                        row.path("id").asString(""),
                        row.path("outlet").asString(""),
                        row.path("title").asString(""),
                        row.path("date").asString(""),
                        row.path("text").asString(""));
                if (!article.text.isBlank()) {
                    articles.add(article);
                }
            }
        }
    }

    /** It as an article, under an id and a day of the caller's. */
    Article article(String newId, String day) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(new Block(Block.Role.PARAGRAPH, new Span(start, start + line.length())));
            }
            start += line.length() + 1;
        }
        Published published = new Published(day, Published.Basis.DECLARED);
        return new Article(newId, newId, null, outlet, title, List.of(), published, "en", text, blocks, List.of());
    }
}
