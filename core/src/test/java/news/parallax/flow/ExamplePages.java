package news.parallax.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import news.parallax.model.Article;
import news.parallax.model.Declared;
import news.parallax.model.Extraction;
import news.parallax.model.Page;

/** The pages of the example stories, as they stand in the repository. */
final class ExamplePages {
    static final List<String> STORIES = List.of("dam-dispute", "election-recount", "harbour-fire");

    private ExamplePages() {}

    static List<Page> pages(String story) {
        Path folder = Path.of("..", "examples", story);
        try (Stream<Path> files = Files.list(folder)) {
            List<Page> pages = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".html")) {
                    pages.add(new Page.Html(name, Declared.nothing(), text(file)));
                } else if (name.endsWith(".txt")) {
                    pages.add(new Page.Plain(name, Declared.nothing(), text(file)));
                }
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException("the examples stand beside the modules: " + folder, e);
        }
    }

    static List<Article> articles(List<Page> pages) {
        Engine engine = new Engine();
        return pages.stream()
                .map(engine::extract)
                .filter(Extraction.Extracted.class::isInstance)
                .map(extraction -> ((Extraction.Extracted) extraction).article())
                .toList();
    }

    /** The text of a page; one of the examples is, as old pages are, in a charset of its own. */
    private static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? text : new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
