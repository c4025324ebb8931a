package news.parallax.analysis.attribution;

import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Finding.CueClass;
import news.parallax.model.Span;
import news.parallax.text.NameKind;
import news.parallax.text.NameTagger;
import news.parallax.text.TypedName;
import org.jspecify.annotations.Nullable;

/**
 * An interview printed as questions and answers: paragraphs that begin with "Q:" and "A:". Who answers is the person named
 * last before the first question; where nobody is, the answers have no source and stay unread.
 */
final class Interview {
    private static final int LEAST_ANSWERS = 2;
    private static final int LABEL = 2;
    private static final int MAX_INTRODUCTION = 3_000;

    private final String text;
    private final Span answering;

    private Interview(String text, Span answering) {
        this.text = text;
        this.answering = answering;
    }

    /** The interview that an article is, or null. */
    static @Nullable Interview of(Article article) {
        String text = article.text();
        int first = -1;
        int answers = 0;
        for (Block block : article.blocks()) {
            first = first < 0 && isLabelled(text, block, 'Q') ? block.span().start() : first;
            answers += first >= 0 && isLabelled(text, block, 'A') ? 1 : 0;
        }
        if (first <= 0 || answers < LEAST_ANSWERS) {
            return null;
        }
        int from = Math.max(0, first - MAX_INTRODUCTION);
        List<TypedName> persons = NameTagger.names(text.substring(from, first)).stream()
                .filter(name -> name.kind() == NameKind.PERSON
                        && name.span().of(text.substring(from)).indexOf(' ') > 0)
                .toList();
        return persons.isEmpty()
                ? null
                : new Interview(text, shifted(persons.getLast().span(), from));
    }

    private static Span shifted(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }

    private static boolean isLabelled(String text, Block block, char label) {
        Span span = block.span();
        return block.role() == Block.Role.PARAGRAPH
                && span.length() > LABEL
                && text.charAt(span.start()) == label
                && text.charAt(span.start() + 1) == ':';
    }

    /** The statement of a paragraph that is an answer, or null. */
    @Nullable
    Draft answer(Block block) {
        if (!isLabelled(text, block, 'A')) {
            return null;
        }
        int start = block.span().start() + LABEL;
        while (start < block.span().end() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start == block.span().end()
                ? null
                : new Draft(
                        null,
                        answering,
                        null,
                        CueClass.ASSERTION,
                        List.of(new Span(start, block.span().end())),
                        true,
                        true,
                        List.of(block.span()));
    }
}
