package news.parallax.extract.dump;

import java.util.ArrayList;
import java.util.List;
import news.parallax.model.Block.Role;
import news.parallax.model.Extraction;
import news.parallax.model.Extraction.DiscardReason;
import news.parallax.model.Extraction.Discarded;
import news.parallax.model.Extraction.Extracted;
import news.parallax.model.Page;
import news.parallax.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page whose text is already an article: a headline from the capture, then one paragraph a line.
 *
 * <p>Whoever cut the text out may have left some of the page in it. Lines that can be nothing else ({@link PageMarks})
 * and cards about people ({@link NameCards}) are left out, and posts known by their signature ({@link Posts}) are told apart;
 * all else stays, whatever it looks like.
 */
final class CleanText {
    private final DumpText text = new DumpText();
    private final List<Discarded> discarded = new ArrayList<>();

    private CleanText() {}

    /** The article of lines that hold words, of which there is at least one. */
    static Extraction article(Page.Plain page, List<String> lines) {
        String title = String.valueOf(page.declared().title()).strip();
        CleanText clean = new CleanText();
        boolean titled = lines.getFirst().equals(title);
        if (!titled && !title.isEmpty()) {
            clean.text.line(Role.HEADLINE, title);
        }
        boolean allMarks = lines.stream().skip(titled ? 1 : 0).noneMatch(line -> PageMarks.of(line) == null);
        for (int at = 0; at < lines.size(); at++) {
            if (at == 0 && titled) {
                clean.text.line(Role.HEADLINE, title);
            } else {
                clean.add(lines.get(at), allMarks ? null : PageMarks.of(lines.get(at)));
            }
        }
        String headline = title.isEmpty() ? lines.getFirst() : title;
        return new Extracted(
                clean.text.article(
                        page, headline, List.of(), null, page.declared().outlet()),
                clean.discarded);
    }

    private void add(String line, PageMarks.@Nullable Mark mark) {
        if (mark == null) {
            paragraph(line);
        } else if (mark.reason() == null) {
            text.line(Role.CAPTION, line);
        } else {
            discarded.add(new Discarded(line, mark.reason(), text.size()));
        }
    }

    private void paragraph(String line) {
        List<Span> cards = NameCards.of(line);
        cards.forEach(card -> discarded.add(new Discarded(card.of(line).strip(), DiscardReason.RELATED, text.size())));
        String rest = NameCards.without(line, cards).strip();
        if (!rest.isEmpty()) {
            text.line(Role.EMBED, rest, Posts.end(rest), Role.PARAGRAPH);
        }
    }
}
