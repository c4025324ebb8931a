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
    /** What the words of a sentence alone say of differences. */
    private record Hints(List<Figure> figures, List<Bases.Named> bases, List<Contradictions.Claim> claims) {
        static Hints of(ArticleText.Sentence sentence) {
            return new Hints(
                    Figures.figures(sentence.words()),
                    Bases.named(sentence.words(), sentence.keys()),
                    Contradictions.claims(sentence.words()));
        }
    }

    /** The hints of each sentence that tells something, in order; kept with the article. */
    private record Told(List<Hints> hints) {
        static Told of(ArticleText text) {
            return new Told(text.sentences().stream()
                    .filter(ArticleText.Sentence::isTold)
                    .map(Hints::of)
                    .toList());
        }
    }

    /** What the passages of an article depend on besides its text. */
    private record Given(String origin, List<Statement> statements) {}

    /** The passages of an article; kept with it. */
    private record Read(List<Passage> passages) {
        static Read of(ArticleText text, Given given) {
            StatementIndex index = StatementIndex.of(text, given.statements());
            List<Hints> hints = text.kept(Told.class, Told::of).hints();
            List<Passage> passages = new ArrayList<>();
            for (ArticleText.Sentence sentence : text.sentences()) {
                if (sentence.isTold()) {
                    Hints own = hints.get(passages.size());
                    passages.add(new Passage(
                            given.origin(),
                            new Citation(text.article().id(), sentence.span()),
                            sentence.words(),
                            sentence.keys(),
                            own.figures(),
                            own.bases(),
                            own.claims(),
                            index.touching(sentence.span()),
                            passages.size(),
                            text.article().published()));
                }
            }
            return new Read(List.copyOf(passages));
        }
    }

    static Passages of(Story story, List<Statement> statements, Texts texts) {
        List<Passage> passages = new ArrayList<>();
        Map<String, String> origins = story.originOfArticle();
        Map<String, List<Statement>> said = StatementIndex.byArticle(statements);
        for (Article article : story.representatives()) {
            if (article.language().startsWith("en") || article.language().equals("und")) {
                String origin = origins.getOrDefault(article.id(), article.id());
                Given given = new Given(origin, said.getOrDefault(article.id(), List.of()));
                passages.addAll(
                        texts.of(article).kept(Read.class, given, Read::of).passages());
            }
        }
        return new Passages(
                passages, Concepts.ofKeys(passages.stream().map(Passage::keys).toList()));
    }
}
