package news.parallax.flow;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import news.parallax.model.Article;
import news.parallax.text.ArticleText;
import news.parallax.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the articles asked for last, as many as fit a bound, with all that was read in them.
 *
 * <p>An article is known by its value: one that changed under its id is read anew. What is kept follows from the article
 * alone, so that nothing depends on who asked before. Safe for several threads.
 */
final class KeptTexts implements Texts {
    /** Some twenty bytes are kept for a character. */
    private static final int MOST_CHARS = 4_000_000;

    private static final float LOAD = 0.75f;

    private final Map<String, ArticleText> texts = new LinkedHashMap<>(16, LOAD, true);
    private final int most;
    private long chars;

    KeptTexts() {
        this(MOST_CHARS);
    }

    /** Keeps articles of so many characters together, and always the last one. */
    KeptTexts(int most) {
        this.most = most;
    }

    @Override
    public ArticleText of(Article article) {
        ArticleText known = known(article);
        return known == null ? keep(new ArticleText(article)) : known;
    }

    private synchronized @Nullable ArticleText known(Article article) {
        ArticleText known = texts.get(article.id());
        return known != null && known.article().equals(article) ? known : null;
    }

    private synchronized ArticleText keep(ArticleText text) {
        ArticleText earlier = texts.put(text.article().id(), text);
        chars += length(text) - (earlier == null ? 0 : length(earlier));
        Iterator<ArticleText> oldest = texts.values().iterator();
        while (chars > most && texts.size() > 1) {
            chars -= length(oldest.next());
            oldest.remove();
        }
        return text;
    }

    private static int length(ArticleText text) {
        return text.article().text().length();
    }
}
