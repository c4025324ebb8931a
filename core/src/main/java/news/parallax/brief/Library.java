package news.parallax.brief;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.model.Article;
import news.parallax.model.Citation;
import news.parallax.model.Span;
import news.parallax.model.Story;
import news.parallax.text.Sentences;

/** The articles of a story, looked up by what cites them. */
final class Library {
    private final Map<String, Article> articles;
    private final Map<String, List<Span>> sentences = new TreeMap<>();

    Library(Story story) {
        this.articles = story.articlesById();
    }

    /** True when the article is at hand and the span lies in its text. */
    boolean holds(Citation citation) {
        Article article = articles.get(citation.article());
        return article != null && citation.span().end() <= article.text().length();
    }

    /**
     * The article a citation names.
     *
     * @throws IllegalArgumentException if it does not belong to the story
     */
    Article article(Citation citation) {
        Article article = articles.get(citation.article());
        if (article == null) {
            throw new IllegalArgumentException("no article " + citation.article() + " in the story");
        }
        return article;
    }

    /** The first whole sentence a citation touches; the cited words where no sentence of a block does. */
    Span sentence(Citation citation) {
        Article article = article(citation);
        List<Span> known = sentences.computeIfAbsent(
                article.id(),
                id -> article.blocks().stream()
                        .flatMap(block -> Sentences.sentences(article, block).stream())
                        .toList());
        return known.stream()
                .filter(sentence -> sentence.overlaps(citation.span()))
                .findFirst()
                .orElse(citation.span());
    }

    /** The cited words. */
    String words(Citation citation) {
        return citation.span().of(article(citation).text());
    }

    /** The words of a cited passage, one by one. */
    List<PassageWords.Word> passage(Citation citation) {
        return PassageWords.words(article(citation).text(), citation.span());
    }
}
