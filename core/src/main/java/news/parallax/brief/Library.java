package news.parallax.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import news.parallax.model.Article;
import news.parallax.model.Citation;
import news.parallax.model.Published;
import news.parallax.model.Span;
import news.parallax.model.Story;
import news.parallax.text.ArticleText;
import news.parallax.text.Quotations;
import news.parallax.text.Texts;

/** The articles of a story, looked up by what cites them. */
final class Library {
    private final Map<String, Article> articles;
    private final Map<String, String> originOfArticle;
    private final Texts texts;

    /** The quotations of an article; kept with it. */
    private record QuotedText(List<Span> quotations) {
        static QuotedText of(ArticleText text) {
            return new QuotedText(Quotations.quotations(text.article().text()));
        }
    }

    Library(Story story, Texts texts) {
        this.texts = texts;
        this.articles = story.articlesById();
        this.originOfArticle = story.originOfArticle();
    }

    /** The origin a citation's article belongs to. */
    String origin(Citation citation) {
        return originOfArticle.getOrDefault(citation.article(), citation.article());
    }

    /** Number of independent origins behind some citations. */
    int origins(List<Citation> citations) {
        return (int) citations.stream().map(this::origin).distinct().count();
    }

    /** True when the article is at hand and the span lies in its text. */
    boolean holds(Citation citation) {
        Article article = articles.get(citation.article());
        return article != null && citation.span().end() <= article.text().length();
    }

    /** The days on which the dated articles of the story were published. */
    List<LocalDate> published() {
        return articles.values().stream()
                .map(Article::published)
                .filter(Objects::nonNull)
                .map(Published::day)
                .distinct()
                .toList();
    }

    /** The day on which an article was published; where it has none, the days of the other articles. */
    List<LocalDate> published(Article article) {
        Published published = article.published();
        return published == null ? published() : List.of(published.day());
    }

    /** True for words inside quotation marks that open and close outside them: somebody's, not the writer's. */
    boolean isQuoted(String article, Span words) {
        Article known = articles.get(article);
        return known != null
                && text(known).kept(QuotedText.class, QuotedText::of).quotations().stream()
                        .anyMatch(quotation -> quotation.contains(words));
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
        return text(article)
                .sentenceAt(citation.span())
                .map(ArticleText.Sentence::span)
                .orElse(citation.span());
    }

    /** What the sentences of a cited article look like printed. */
    Lines lines(Citation citation) {
        return text(article(citation)).kept(Lines.class, Lines::of);
    }

    /** The texts of the articles. */
    Texts texts() {
        return texts;
    }

    private ArticleText text(Article article) {
        return texts.of(article);
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
