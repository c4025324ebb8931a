package news.parallax.eval.extraction;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tukaani.xz.XZInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One page as lines of text, each with its label.
 *
 * @param domain host of the page; pages of one host never stand on both sides of a split
 * @param lines the lines, without empty ones
 * @param content for each line whether it belongs to the article
 */
record LabelledLines(String domain, List<String> lines, List<Boolean> content) {

    /** The pages of a rendering: {@code .jsonl.xz}, one page a row, lines of text, label and tag. */
    static List<LabelledLines> read(Path file) throws IOException {
        List<LabelledLines> pages = new ArrayList<>();
        try (InputStream stream = new XZInputStream(new BufferedInputStream(Files.newInputStream(file)));
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String row = reader.readLine(); row != null; row = reader.readLine()) {
                pages.add(page(JsonMapper.shared().readTree(row)));
            }
        }
        return pages;
    }

    private static LabelledLines page(JsonNode row) {
        List<String> lines = new ArrayList<>();
        List<Boolean> content = new ArrayList<>();
        for (JsonNode line : row.path("lines")) {
            String text = line.path(0).asString().strip();
            if (!text.isEmpty()) {
                lines.add(text);
                content.add(line.path(1).asInt() == 1);
            }
        }
        return new LabelledLines(domain(row.path("url").asString()), lines, content);
    }

    /** The host of an address without "www.". */
    static String domain(String url) {
        int start = url.indexOf("://");
        String rest = start < 0 ? url : url.substring(start + 3);
        int end = rest.indexOf('/');
        String host = end < 0 ? rest : rest.substring(0, end);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** The fold of the page in a cross-validation. */
    int fold(int folds) {
        return Math.floorMod(domain.hashCode(), folds);
    }
}
