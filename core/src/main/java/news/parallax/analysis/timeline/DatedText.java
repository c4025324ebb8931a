package news.parallax.analysis.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.text.ArticleText;
import news.parallax.text.DateExpression;
import news.parallax.text.DateExpressions;

/**
 * What an article says of time.
 *
 * @param dated its sentences with expressions of time
 * @param keys what each of its sentences is about, dated or not
 */
record DatedText(List<DatedSentence> dated, List<Set<String>> keys) {
    private static final Set<Block.Role> ROLES = Set.of(
            Block.Role.PARAGRAPH,
            Block.Role.LIST_ITEM,
            Block.Role.QUOTE,
            Block.Role.DECK,
            Block.Role.EMBED,
            Block.Role.CAPTION);

    static DatedText of(ArticleText text) {
        Article article = text.article();
        if (!article.language().startsWith("en") && !article.language().equals("und")) {
            return new DatedText(List.of(), List.of());
        }
        List<DatedSentence> dated = new ArrayList<>();
        List<Set<String>> keys = new ArrayList<>();
        List<DateExpression> dates = DateExpressions.find(article.text(), article.language());
        int next = 0;
        for (ArticleText.Sentence sentence : text.sentences()) {
            if (!ROLES.contains(sentence.role())) {
                continue;
            }
            keys.add(sentence.keys());
            while (next < dates.size()
                    && dates.get(next).span().end() <= sentence.span().start()) {
                next++;
            }
            List<TimeMention> mentions = TimeMentions.mentions(
                    sentence.words(), until(dates, next, sentence.span().end()));
            if (!mentions.isEmpty()) {
                dated.add(DatedSentence.of(text, sentence, mentions));
            }
        }
        return new DatedText(List.copyOf(dated), List.copyOf(keys));
    }

    private static List<DateExpression> until(List<DateExpression> dates, int from, int end) {
        int to = from;
        while (to < dates.size() && dates.get(to).span().start() < end) {
            to++;
        }
        return dates.subList(from, to);
    }
}
