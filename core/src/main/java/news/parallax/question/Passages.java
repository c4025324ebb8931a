package news.parallax.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Citation;
import news.parallax.model.Span;
import news.parallax.model.Story;
import news.parallax.text.Sentences;

/** The sentences of a story: those of the bodies that stand for its origins, and the sentence around any citation. */
final class Passages {
    private final Map<String, Article> articles;
    private final Map<Citation, String> sentences = new LinkedHashMap<>();
    private final List<String> titles = new ArrayList<>();

    /** The sentences of a story. */
    Passages(Story story) {
        this.articles = story.articlesById();
        for (Article article : story.representatives()) {
            titles.add(article.title());
            for (Block block : article.body()) {
                for (Span span : Sentences.sentences(article, block)) {
                    sentences.put(new Citation(article.id(), span), span.of(article.text()));
                }
            }
        }
    }

    /** The sentences of the bodies by place, copies left out, in order. */
    Map<Citation, String> sentences() {
        return sentences;
    }

    /** Titles and sentences. */
    List<String> texts() {
        List<String> texts = new ArrayList<>(titles);
        texts.addAll(sentences.values());
        return texts;
    }

    /** The sentence that holds the first of some cited words; empty for an article the story has not. */
    String sentence(List<Citation> citations) {
        Citation citation = citations.get(0);
        String own = sentences.get(citation);
        Article article = articles.get(citation.article());
        if (own != null || article == null) {
            return own == null ? "" : own;
        }
        return article.blocks().stream()
                .filter(block -> block.span().overlaps(citation.span()))
                .findFirst()
                .map(block -> Sentences.sentences(article, block).stream()
                        .filter(sentence -> sentence.overlaps(citation.span()))
                        .findFirst()
                        .orElse(citation.span()))
                .orElse(citation.span())
                .of(article.text());
    }
}
