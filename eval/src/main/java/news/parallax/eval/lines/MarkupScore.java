package news.parallax.eval.lines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.parallax.eval.extraction.GoldPage;
import news.parallax.extract.Extractor;
import news.parallax.extract.role.RoleClassifier;
import news.parallax.model.Article;
import news.parallax.model.Extraction;

/**
 * How well the lines of the shared rendering are told by a reader that sees the markup of the pages, with the shipped
 * models, which have learned from these pages: what a reader of lines alone, on sites it has not seen, is compared with.
 */
final class MarkupScore {
    private static final RoleClassifier CLASSIFIER = RoleClassifier.shipped().withoutVerdict();

    private MarkupScore() {}

    /** Line F1 over all pages of the shared rendering. */
    static double of(Path root) throws IOException {
        Map<String, LabelledLines> shared = RenderedPages.shared(root);
        LineScore.Count count = new LineScore.Count();
        GoldPage.wcxb(root, page -> {
            LabelledLines lines = shared.get(page.id());
            if (lines != null) {
                count.add(lines, found(lines.lines(), body(page)));
            }
        });
        return count.f1();
    }

    private static String body(GoldPage page) {
        if (!(Extractor.extract(page.page(), CLASSIFIER) instanceof Extraction.Extracted extracted)) {
            return "";
        }
        Article article = extracted.article();
        return article.body().stream().map(article::words).collect(Collectors.joining("\n"));
    }

    /** For each line whether it is part of a text. */
    private static boolean[] found(List<String> lines, String body) {
        List<Boolean> labels = GoldLines.labels(lines, body);
        boolean[] found = new boolean[lines.size()];
        for (int at = 0; at < labels.size(); at++) {
            found[at] = labels.get(at);
        }
        return found;
    }
}
