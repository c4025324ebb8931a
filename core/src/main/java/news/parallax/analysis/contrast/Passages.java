package news.parallax.analysis.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Citation;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;
import news.parallax.model.Story;
import news.parallax.text.Concepts;
import news.parallax.text.Sentences;
import news.parallax.text.StatementIndex;
import news.parallax.text.Words;

/**
 * The sentences of a story's independent accounts, with the weights of their words.
 *
 * @param passages sentences in order of article and place
 * @param concepts how telling each word is in this story
 */
record Passages(List<Passage> passages, Concepts concepts) {
    static Passages of(Story story, List<Statement> statements) {
        List<Passage> passages = new ArrayList<>();
        Map<String, String> origins = story.originOfArticle();
        for (Article article : story.representatives()) {
            if (article.language().startsWith("en") || article.language().equals("und")) {
                add(passages, article, origins.getOrDefault(article.id(), article.id()), statements);
            }
        }
        return new Passages(
                passages, Concepts.ofKeys(passages.stream().map(Passage::keys).toList()));
    }

    private static void add(List<Passage> passages, Article article, String origin, List<Statement> statements) {
        StatementIndex index = StatementIndex.of(article.id(), statements);
        int rank = 0;
        for (Block block : article.blocks()) {
            boolean told = block.role() == Block.Role.PARAGRAPH
                    || block.role() == Block.Role.LIST_ITEM
                    || block.role() == Block.Role.QUOTE;
            if (!told) {
                continue;
            }
            for (Span span : Sentences.sentences(article, block)) {
                passages.add(new Passage(
                        origin,
                        new Citation(article.id(), span),
                        Words.of(article.text(), span),
                        Concepts.keys(span.of(article.text())),
                        index.touching(span),
                        rank++,
                        article.published()));
            }
        }
    }
}
