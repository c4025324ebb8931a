package news.parallax.extract.dump;

import java.util.List;
import news.parallax.model.Block.Role;
import news.parallax.model.Extraction;
import news.parallax.model.Extraction.Extracted;
import news.parallax.model.Page;

/** Reads a page whose text is already an article: a headline from the capture, then one paragraph a line. */
final class CleanText {
    private CleanText() {}

    /** The article: nothing is left out. */
    static Extraction article(Page.Plain page, List<String> lines) {
        String title = String.valueOf(page.declared().title()).strip();
        DumpText text = new DumpText();
        boolean titled = lines.getFirst().equals(title);
        if (!titled && !title.isEmpty()) {
            text.line(Role.HEADLINE, title);
        }
        for (int at = 0; at < lines.size(); at++) {
            text.line(at == 0 && titled ? Role.HEADLINE : Role.PARAGRAPH, lines.get(at));
        }
        String headline = title.isEmpty() ? lines.getFirst() : title;
        return new Extracted(
                text.article(page, headline, List.of(), null, page.declared().outlet()), List.of());
    }
}
