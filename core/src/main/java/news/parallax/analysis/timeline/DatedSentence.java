package news.parallax.analysis.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Span;
import news.parallax.text.DateExpression;
import news.parallax.text.DateExpressions;
import news.parallax.text.Sentences;
import news.parallax.text.Words;

/**
 * A sentence with expressions of time.
 *
 * @param words its tokens
 * @param span where it stands
 * @param mentions its expressions of time, at least one
 * @param echo true in a caption
 */
record DatedSentence(Words words, Span span, List<TimeMention> mentions, boolean echo) {
    private static final Set<Block.Role> ROLES =
            Set.of(Block.Role.PARAGRAPH, Block.Role.LIST_ITEM, Block.Role.QUOTE, Block.Role.DECK, Block.Role.EMBED);

    /**
     * The dated sentences of an article.
     *
     * @param article the article
     * @param texts gets all sentences, dated or not
     */
    static List<DatedSentence> of(Article article, List<String> texts) {
        List<DatedSentence> dated = new ArrayList<>();
        if (!article.language().startsWith("en") && !article.language().equals("und")) {
            return dated;
        }
        List<DateExpression> dates = DateExpressions.find(article.text(), article.language());
        int next = 0;
        for (Block block : article.blocks()) {
            boolean echo = block.role() == Block.Role.CAPTION;
            if (!echo && !ROLES.contains(block.role())) {
                continue;
            }
            for (Span span : Sentences.sentences(article, block)) {
                texts.add(span.of(article.text()));
                while (next < dates.size() && dates.get(next).span().end() <= span.start()) {
                    next++;
                }
                Words words = Words.of(article.text(), span);
                List<TimeMention> mentions = TimeMentions.mentions(words, until(dates, next, span.end()));
                if (!mentions.isEmpty()) {
                    dated.add(new DatedSentence(words, span, mentions, echo));
                }
            }
        }
        return dated;
    }

    private static List<DateExpression> until(List<DateExpression> dates, int from, int end) {
        int to = from;
        while (to < dates.size() && dates.get(to).span().start() < end) {
            to++;
        }
        return dates.subList(from, to);
    }
}
