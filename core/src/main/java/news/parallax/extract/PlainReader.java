package news.parallax.extract;

import java.util.List;
import news.parallax.extract.assembly.ArticleText;
import news.parallax.model.Article;
import news.parallax.model.Block.Role;
import news.parallax.model.Extraction;
import news.parallax.model.Extraction.Extracted;
import news.parallax.model.Extraction.Reason;
import news.parallax.model.Extraction.Rejected;
import news.parallax.model.Page;

/** Reads a page of text line by line: each line is a paragraph, the first one the title unless the capture knows it. */
final class PlainReader {
    private PlainReader() {}

    /** The article of a page, or why there is none. */
    static Extraction extract(Page.Plain page) {
        List<String> lines = page.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty()) {
            return new Rejected(page.uri(), Reason.EMPTY, "the text has no words");
        }
        ArticleText text = new ArticleText();
        String declared = page.declared().title();
        String title = declared == null ? lines.get(0) : declared;
        for (String line : lines) {
            text.add(line.equals(title) ? Role.HEADLINE : Role.PARAGRAPH, line);
        }
        String language = page.declared().language();
        Article article = new Article(
                ArticleText.id(page.uri(), text.text()),
                page.uri(),
                null,
                page.declared().outlet(),
                title,
                List.of(),
                null,
                language == null ? "und" : language,
                text.text(),
                text.blocks(),
                List.of());
        return new Extracted(article, List.of());
    }
}
