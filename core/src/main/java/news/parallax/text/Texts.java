package news.parallax.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import news.parallax.model.Article;

/** Gives the text of an article, cut into sentences; the same each time it is asked for the same article. */
@FunctionalInterface
public interface Texts {
    /** The text of an article. */
    ArticleText of(Article article);

    /** Texts of one story, kept as long as this is. */
    static Texts ofStory() {
        Map<String, ArticleText> texts = new ConcurrentHashMap<>();
        return article -> texts.computeIfAbsent(article.id(), id -> new ArticleText(article));
    }
}
