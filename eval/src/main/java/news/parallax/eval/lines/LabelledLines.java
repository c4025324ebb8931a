package news.parallax.eval.lines;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.text.Sentences;
import org.tukaani.xz.XZInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One page as lines of text, each with its label.
 *
 * @param set the set and the rendering it is of
 * @param domain host of the page; pages of one host never stand on both sides of a split
 * @param lines the lines, without empty ones
 * @param content for each line whether it belongs to the article
 * @param gold what else is known of the page
 */
record LabelledLines(String set, String domain, List<String> lines, List<Boolean> content, Gold gold) {

    /** The pages of a rendering by their id: {@code .jsonl.xz}, one page a row, lines of text, label and tag. */
    static Map<String, LabelledLines> read(Path file, String set) throws IOException {
        Map<String, LabelledLines> pages = new LinkedHashMap<>();
        try (InputStream stream = new XZInputStream(new BufferedInputStream(Files.newInputStream(file)));
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String row = reader.readLine(); row != null; row = reader.readLine()) {
                JsonNode page = JsonMapper.shared().readTree(row);
                pages.put(page.path("id").asString(), page(set, page));
            }
        }
        return pages;
    }

    private static LabelledLines page(String set, JsonNode row) {
        List<String> lines = new ArrayList<>();
        List<Boolean> content = new ArrayList<>();
        for (JsonNode line : row.path("lines")) {
            String text = trimmed(line.path(0).asString());
            if (!text.isEmpty()) {
                lines.add(text);
                content.add(line.path(1).asInt() == 1);
            }
        }
        return new LabelledLines(set, domain(row.path("url").asString()), lines, content, Gold.NOTHING);
    }

    /** A line as readers of dumps see it, without spaces of any kind around it. */
    static String trimmed(String line) {
        return Sentences.trimmed(line, 0, line.length()).of(line);
    }

    /** The host of an address without "www.". */
    static String domain(String url) {
        int start = url.indexOf("://");
        String rest = start < 0 ? url : url.substring(start + 3);
        int end = rest.indexOf('/');
        String host = end < 0 ? rest : rest.substring(0, end);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** True for a page that models learn from: the shared rendering, and of each page in other renderings one or two. */
    boolean teaches() {
        return isShared()
                || set.endsWith(Clipping.SUFFIX)
                || isNews() && set.endsWith(Rendering.BLOCKS.title())
                || set.endsWith(chosen().title());
    }

    private Rendering chosen() {
        List<Rendering> others = List.of(Rendering.BROWSER, Rendering.CONSOLE, Rendering.GLUED);
        return others.get(Math.floorMod(domain.hashCode() * 31, others.size()));
    }

    /** True for a page of the shared rendering. */
    boolean isShared() {
        return set.equals(RenderedPages.SHARED);
    }

    /** True for a news page. */
    boolean isNews() {
        return set.startsWith("fundus");
    }

    /** How much a line of the page counts when models learn from it. */
    float weight() {
        return isNews() ? 2 : isShared() || set.endsWith(Clipping.SUFFIX) ? 1 : 0.5f;
    }

    /** The fold of the page in a cross-validation. */
    int fold(int folds) {
        return Math.floorMod(domain.hashCode(), folds);
    }

    /** The fold of the page when pages outside a fold are dealt into folds again. */
    int innerFold(int folds) {
        return Math.floorMod(domain.hashCode() * 0x9E3779B1 >>> 7, folds);
    }
}
