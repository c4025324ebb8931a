package news.parallax.brief;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Span;
import news.parallax.text.ArticleText;
import news.parallax.text.Concepts;
import news.parallax.text.PartOfSpeech;
import news.parallax.text.Quotations;
import news.parallax.text.Words;

/**
 * What the sentences of an article look like printed alone, by their words and no other article; kept with the article.
 *
 * @param text the article
 * @param reports whether the sentences asked for so far are part of the report
 * @param cuts the cuts of its sentences asked for so far
 * @param lines the words asked for so far
 */
record Lines(ArticleText text, Map<Span, Boolean> reports, Map<Span, Optional<String>> cuts, Map<String, Line> lines) {
    /** What a sentence loses that ends in what something is like, in units of a candidate's score; set by reading. */
    private static final double VERDICT = 0.4;

    /**
     * Words that may be printed.
     *
     * @param words their tokens
     * @param parts the part of speech of each
     * @param quotations the quotations among them
     * @param keys what they are about
     * @param bare the same without a name in front
     * @param count how many words a reader counts
     * @param spoken true when most of them are somebody's own
     * @param past how they speak of what was before
     * @param cost how much they lose alone
     */
    record Line(
            Words words,
            List<PartOfSpeech> parts,
            List<Span> quotations,
            Set<String> keys,
            Set<String> bare,
            int count,
            boolean spoken,
            Background.Past past,
            double cost) {}

    static Lines of(ArticleText text) {
        return new Lines(text, new ConcurrentHashMap<>(), new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    private Article article() {
        return text.article();
    }

    /** Some words of the article or made of it. */
    Line line(String printed) {
        return lines.computeIfAbsent(printed, this::read);
    }

    /** True for a sentence of the running text that is no caption, post or bare quotation. */
    boolean isReport(Span sentence) {
        return reports.computeIfAbsent(sentence, this::report);
    }

    /** A sentence of the article, cut so that it can be read alone, if it can. */
    Optional<String> alone(Span sentence) {
        return cuts.computeIfAbsent(sentence, this::cut);
    }

    private Optional<String> cut(Span sentence) {
        String whole = article().text();
        return Standing.alone(
                        whole, Furniture.withoutTitle(whole, sentence, article().title()))
                .map(cut -> PlainSentences.capitalised(Links.without(cut.of(whole))));
    }

    private boolean report(Span sentence) {
        String words = sentence.of(article().text());
        return isRunningText(sentence)
                && !Furniture.is(words)
                && !Furniture.isPost(article().text(), sentence)
                && !Furniture.isCredited(article().text(), sentence)
                && !Readability.isQuotation(words);
    }

    private boolean isRunningText(Span sentence) {
        return article().blocks().stream()
                .anyMatch(block -> block.span().contains(sentence) && isRunningText(block.role()));
    }

    private static boolean isRunningText(Block.Role role) {
        return switch (role) {
            case PARAGRAPH, LIST_ITEM -> true;
            case HEADLINE,
                    DECK,
                    BYLINE,
                    DATELINE,
                    SUBHEAD,
                    QUOTE,
                    PULL_QUOTE,
                    CAPTION,
                    CREDIT,
                    EMBED,
                    BIO,
                    SOURCE_NOTE -> false;
        };
    }

    private Line read(String printed) {
        Words words = Words.of(printed);
        Set<String> keys = Concepts.keptKeys(words);
        String bare = Frames.withoutName(printed);
        List<PartOfSpeech> parts = text.parts().of(words.written());
        return new Line(
                words,
                parts,
                Quotations.quotations(printed),
                keys,
                bare.equals(printed) ? keys : Concepts.keptKeys(bare),
                PassageWords.count(printed),
                Readability.isSpoken(printed),
                Background.Past.of(printed),
                Readability.cost(printed) + (Verdict.is(words, parts) ? VERDICT : 0));
    }
}
