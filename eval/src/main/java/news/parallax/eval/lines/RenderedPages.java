package news.parallax.eval.lines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import news.parallax.eval.extraction.GoldPage;

/**
 * The labelled pages that models of lines learn from and are measured on: the shared rendering of the WCXB articles, and
 * the WCXB articles and the news pages of Fundus in each {@link Rendering}, and clipped as readers clip articles.
 */
final class RenderedPages {
    /** Name of the shared rendering. */
    static final String SHARED = "shared";

    private static final String FILE = "data/extraction/wcxb-dev-lines.jsonl.xz";

    private RenderedPages() {}

    /** True when everything that is read is below the root. */
    static boolean areBelow(Path root) {
        return Files.exists(root.resolve(FILE))
                && Stream.of("wcxb", "fundus").allMatch(set -> Files.exists(GoldPage.archive(root, set)));
    }

    /** All labelled pages, the shared rendering first; names of sets are "shared", "wcxb-browser", "fundus-console". */
    static List<LabelledLines> read(Path root) throws IOException {
        List<LabelledLines> pages = new ArrayList<>(shared(root).values());
        List<GoldPage> sources = new ArrayList<>();
        GoldPage.wcxb(root, sources::add);
        sources.removeIf(page -> !page.isArticle());
        GoldPage.fundus(root, sources::add);
        Map<String, Map<String, Gold>> gold = Map.of("wcxb", Gold.wcxb(root), "fundus", Gold.fundus(root));
        for (Rendering rendering : Rendering.values()) {
            pages.addAll(sources.parallelStream()
                    .map(page -> rendered(page, gold.getOrDefault(page.set(), Map.of()), rendering))
                    .filter(page -> !page.content().isEmpty())
                    .toList());
        }
        pages.addAll(pages.stream()
                .filter(page -> page.set().endsWith(Rendering.BROWSER.title()))
                .filter(page -> page.content().contains(true))
                .map(Clipping::of)
                .toList());
        return pages;
    }

    /** The pages of the shared rendering by their id in WCXB. */
    static Map<String, LabelledLines> shared(Path root) throws IOException {
        return LabelledLines.read(root.resolve(FILE), SHARED);
    }

    private static LabelledLines rendered(GoldPage page, Map<String, Gold> gold, Rendering rendering) {
        List<String> lines = rendering.lines(page.page().markup());
        Gold known = gold.getOrDefault(page.id(), Gold.NOTHING);
        String set = page.set() + '-' + rendering.title();
        String domain = LabelledLines.domain(page.page().uri());
        return new LabelledLines(set, domain, lines, GoldLines.labels(lines, known.body()), known);
    }
}
