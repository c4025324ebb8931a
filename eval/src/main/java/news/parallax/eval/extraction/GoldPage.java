package news.parallax.eval.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.eval.TarArchive;
import news.parallax.model.Declared;
import news.parallax.model.Page;
import news.parallax.sources.Decoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One page of an extraction set with what it should give.
 *
 * @param set name of the set
 * @param id name of the file without ending
 * @param page the page
 * @param type type of page the set gives, {@code "article"} for a set of articles only, {@code "post"} for a page of the
 *     mixed set with a date of its own, empty for another page of it
 * @param body gold text of the body, empty where the set has none
 * @param with snippets that must be in the text
 * @param without snippets that must not be in the text
 */
public record GoldPage(
        String set, String id, Page.Html page, String type, String body, List<String> with, List<String> without) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** True where the page is an article. */
    public boolean isArticle() {
        return type.equals("article");
    }

    /** True where only snippets are known of the page's text. */
    public boolean isMixed() {
        return set.equals("mixed");
    }

    /** What is done with one page. */
    @FunctionalInterface
    public interface Visitor {
        /** Visits one page. */
        void visit(GoldPage page) throws IOException;
    }

    /** The archive of a set below the root. */
    public static Path archive(Path root, String set) {
        return root.resolve("data/extraction/" + set + "-dev.tar.xz");
    }

    /** True when the archives of all sets are below the root. */
    public static boolean areBelow(Path root) {
        return List.of("fundus", "wcxb", "mixed").stream().allMatch(set -> Files.exists(archive(root, set)));
    }

    /** Visits the news pages of Fundus, in order of name. */
    public static void fundus(Path root, Visitor visitor) throws IOException {
        Map<String, JsonNode> gold = new TreeMap<>();
        TarArchive.visit(archive(root, "fundus"), (path, bytes) -> {
            if (path.endsWith("ground-truth.json")) {
                JSON.readTree(bytes).properties().forEach(entry -> gold.put(entry.getKey(), entry.getValue()));
            }
        });
        TarArchive.visit(archive(root, "fundus"), (path, bytes) -> {
            JsonNode truth = gold.get(name(path));
            if (path.endsWith(".html") && truth != null) {
                String body = truth.path("articleBody").asString("");
                String uri = truth.path("url").asString("");
                Page.Html page = page(path, uri, bytes);
                visitor.visit(new GoldPage("fundus", name(path), page, "article", body, List.of(), List.of()));
            }
        });
    }

    /** Visits the pages of WCXB of all types, in order of name. */
    public static void wcxb(Path root, Visitor visitor) throws IOException {
        Map<String, JsonNode> gold = new TreeMap<>();
        TarArchive.visit(archive(root, "wcxb"), (path, bytes) -> {
            JsonNode truth = gold.get(name(path));
            if (path.contains("/ground-truth/") && path.endsWith(".json")) {
                gold.put(name(path), JSON.readTree(bytes));
            } else if (path.endsWith(".html") && truth != null) {
                JsonNode content = truth.path("ground_truth");
                String type = truth.path("_internal")
                        .path("page_type")
                        .path("primary")
                        .asString("");
                String uri = truth.path("url").asString("");
                String body = content.path("main_content").asString("");
                List<String> with = snippets(content.path("with"));
                List<String> without = snippets(content.path("without"));
                Page.Html page = page(path, uri, bytes);
                visitor.visit(new GoldPage("wcxb", name(path), page, type, body, with, without));
            }
        });
    }

    /** Visits the pages of the mixed set, in the order of the archive. */
    public static void mixed(Path root, Visitor visitor) throws IOException {
        Map<String, Map.Entry<String, JsonNode>> gold = new TreeMap<>();
        TarArchive.visit(archive(root, "mixed"), (path, bytes) -> {
            if (path.endsWith("evaldata.json")) {
                JSON.readTree(bytes)
                        .properties()
                        .forEach(entry -> gold.put(entry.getValue().path("file").asString(""), entry));
            }
        });
        TarArchive.visit(archive(root, "mixed"), (path, bytes) -> {
            Map.Entry<String, JsonNode> entry = gold.get(path.substring(path.lastIndexOf('/') + 1));
            if (entry != null) {
                List<String> with = snippets(entry.getValue().path("with"));
                List<String> without = snippets(entry.getValue().path("without"));
                Page.Html page = page(path, entry.getKey(), bytes);
                String type = entry.getValue().path("date").asString("").isEmpty() ? "" : "post";
                visitor.visit(new GoldPage("mixed", name(path), page, type, "", with, without));
            }
        });
    }

    private static Page.Html page(String path, String uri, byte[] bytes) {
        String address = uri.isBlank() ? name(path) : uri;
        return new Page.Html(address, Declared.nothing(), Decoder.decode(bytes).text());
    }

    private static List<String> snippets(JsonNode list) {
        List<String> snippets = new ArrayList<>();
        list.forEach(snippet -> snippets.add(snippet.asString("")));
        return snippets;
    }

    private static String name(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }
}
