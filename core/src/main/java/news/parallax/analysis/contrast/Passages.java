package news.parallax.analysis.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.parallax.model.Article;
import news.parallax.model.Citation;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Story;
import news.parallax.text.ArticleText;
import news.parallax.text.Concepts;
import news.parallax.text.Figure;
import news.parallax.text.Figures;
import news.parallax.text.StatementIndex;
import news.parallax.text.Texts;

/**
 * The sentences of a story's independent accounts, with the weights of their words.
 *
 * @param passages sentences in order of article and place
 * @param concepts how telling each word is in this story
 */
record Passages(List<Passage> passages, Concepts concepts) {
    /** The figures of each sentence that tells something, in order; kept with the article. */
    private record Counts(List<List<Figure>> figures) {
        static Counts of(ArticleText text) {
            return new Counts(text.sentences().stream()
                    .filter(ArticleText.Sentence::isTold)
                    .map(sentence -> Figures.figures(sentence.words()))
                    .toList());
        }
    }

    static Passages of(Story story, List<Statement> statements, Texts texts) {
        List<Passage> passages = new ArrayList<>();
        Map<String, String> origins = story.originOfArticle();
        Map<String, StatementIndex> indexes = StatementIndex.byArticle(statements);
        for (Article article : story.representatives()) {
            if (article.language().startsWith("en") || article.language().equals("und")) {
                String origin = origins.getOrDefault(article.id(), article.id());
                add(passages, texts.of(article), origin, indexes.getOrDefault(article.id(), StatementIndex.EMPTY));
            }
        }
        return new Passages(
                passages, Concepts.ofKeys(passages.stream().map(Passage::keys).toList()));
    }

    private static void add(List<Passage> passages, ArticleText text, String origin, StatementIndex index) {
        List<List<Figure>> figures = text.kept(Counts.class, Counts::of).figures();
        int rank = 0;
        for (ArticleText.Sentence sentence : text.sentences()) {
            if (sentence.isTold()) {
                passages.add(new Passage(
                        origin,
                        new Citation(text.article().id(), sentence.span()),
                        sentence.words(),
                        sentence.keys(),
                        figures.get(rank),
                        index.touching(sentence.span()),
                        rank++,
                        text.article().published()));
            }
        }
    }
}
