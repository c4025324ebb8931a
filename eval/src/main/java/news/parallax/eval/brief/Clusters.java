package news.parallax.eval.brief;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import news.parallax.flow.Engine;
import news.parallax.model.Article;
import news.parallax.model.Declared;
import news.parallax.model.Extraction;
import news.parallax.model.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The labelled clusters of the development events as lists of articles. */
final class Clusters {
    private Clusters() {}

    /** The first clusters with two articles or more, in order of their names. */
    static List<List<Article>> read(Path file, int most) throws IOException {
        JsonMapper mapper = new JsonMapper();
        Engine engine = new Engine();
        Map<String, List<Article>> clusters = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                add(clusters, engine, mapper.readTree(line));
            }
        }
        return clusters.values().stream()
                .filter(cluster -> cluster.size() > 1)
                .limit(most)
                .toList();
    }

    private static void add(Map<String, List<Article>> clusters, Engine engine, JsonNode node) {
        if (engine.extract(page(node)) instanceof Extraction.Extracted extracted) {
            clusters.computeIfAbsent(node.path("cluster").asString(), name -> new ArrayList<>())
                    .add(extracted.article());
        }
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
