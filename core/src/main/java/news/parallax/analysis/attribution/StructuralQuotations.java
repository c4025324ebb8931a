package news.parallax.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Finding.CueClass;
import news.parallax.model.Span;
import news.parallax.text.Names;
import news.parallax.text.Quotations;
import news.parallax.text.Quotations.Quotation;
import news.parallax.text.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Quotations of an article in a language whose words we do not know: one belongs to the full name that stands close to it,
 * outside it, in its sentence. No cue is given, and nothing that is only reported.
 */
final class StructuralQuotations {
    private static final int CLOSE = 60;

    private StructuralQuotations() {}

    /** The quotations that have a name beside them, in order. */
    static List<Draft> drafts(Article article) {
        String text = article.text();
        List<Quotation> quotations = Quotations.quoted(text);
        String masked = Passage.masked(text, quotations);
        List<Draft> drafts = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.role() != Block.Role.PARAGRAPH && block.role() != Block.Role.LIST_ITEM) {
                continue;
            }
            for (Span sentence : Sentences.sentences(masked, block.span())) {
                quotations.stream()
                        .filter(quotation -> sentence.contains(quotation.outer()) && Passage.isSpeech(text, quotation))
                        .forEach(quotation -> add(drafts, text, quotation, sentence));
            }
        }
        return drafts;
    }

    private static void add(List<Draft> drafts, String text, Quotation quotation, Span sentence) {
        Span name = nameBeside(text, quotation.outer(), sentence);
        if (name != null) {
            List<Span> content = List.of(Passage.content(text, quotation));
            drafts.add(new Draft(name, null, null, CueClass.ASSERTION, content, true, true, List.of(sentence)));
        }
    }

    /** The full name right behind a quotation, or right before it; null if there is none. */
    private static @Nullable Span nameBeside(String text, Span quotation, Span sentence) {
        Span behind = new Span(quotation.end(), Math.min(sentence.end(), quotation.end() + 2 * CLOSE));
        for (Span name : Names.names(text, behind)) {
            if (isFull(text, name) && name.start() - quotation.end() < CLOSE) {
                return name;
            }
        }
        Span before = new Span(Math.max(sentence.start(), quotation.start() - 2 * CLOSE), quotation.start());
        List<Span> names = Names.names(text, before).reversed();
        for (Span name : names) {
            if (isFull(text, name) && quotation.start() - name.end() < CLOSE) {
                return name;
            }
        }
        return null;
    }

    private static boolean isFull(String text, Span name) {
        return name.of(text).indexOf(' ') > 0;
    }
}
