package news.parallax.story;

import java.util.Comparator;
import news.parallax.model.Article;
import news.parallax.model.Published;

/** Publication dates as numbers. */
final class Days {
    private static final double SECONDS = 86_400;

    /** Articles by date, undated ones last, then by id. */
    static final Comparator<Article> ORDER =
            Comparator.comparingDouble(Days::of).thenComparing(Article::id);

    private Days() {}

    /** Days since 1970 as a fraction; a bare date counts as noon; NaN when unknown. */
    static double of(Article article) {
        Published published = article.published();
        if (published == null) {
            return Double.NaN;
        }
        double days = published.instant().getEpochSecond() / SECONDS;
        return published.value().length() == 10 ? days + .5 : days;
    }
}
