package news.parallax.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import news.parallax.flow.Engine;
import news.parallax.model.Article;
import news.parallax.model.Declared;
import news.parallax.model.Extraction;
import news.parallax.model.Origin;
import news.parallax.model.Page;
import news.parallax.model.Story;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Articles of 700 to 900 words of the development events; {@code parallax.shared} names the folder of the data. */
final class EventArticles {
    private static final int MIN_WORDS = 700;
    private static final int MAX_WORDS = 900;

    private EventArticles() {}

    /** The first articles, in the order of the file. */
    static List<Article> read(Engine engine, int most) throws IOException {
        Path file = Path.of(System.getProperty("parallax.shared", "../shared"), "data/stories/events-dev.jsonl.gz");
        JsonMapper mapper = new JsonMapper();
        List<Article> articles = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && articles.size() < most; line = lines.readLine()) {
                add(articles, engine, mapper.readTree(line));
            }
        }
        return articles;
    }

    private static void add(List<Article> articles, Engine engine, JsonNode node) {
        String text = node.path("text").asString();
        int words = text.split("\\s+").length;
        Declared declared =
                new Declared(node.path("title").asString(), node.path("outlet").asString(), "2018-05-07", "en", null);
        if (words >= MIN_WORDS
                && words <= MAX_WORDS
                && engine.extract(new Page.Plain(node.path("id").asString(), declared, text))
                        instanceof Extraction.Extracted extracted) {
            articles.add(extracted.article());
        }
    }

    /** A story of articles each of which is an origin of its own. */
    static Story story(List<Article> articles) {
        List<Origin> origins = articles.stream()
                .map(article -> new Origin(article.id(), article.outletOrUri(), null, List.of(article.id())))
                .toList();
        return new Story(articles.get(0).id(), "Story", articles, origins, List.of(), List.of());
    }
}
