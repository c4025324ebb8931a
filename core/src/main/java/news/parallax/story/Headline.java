package news.parallax.story;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.model.Article;

/**
 * Chooses the title of a story.
 *
 * <p>The rule: of the headlines of the independent accounts, the one that is closest to what the others say in headline
 * and lead. Headlines that ask, that are shorter than four words or longer than 120 characters stand back. Of equals,
 * the earliest.
 */
final class Headline {
    private static final int LONG = 120;
    private static final int SHORT = 4;

    private final List<Article> articles;
    private final List<Vectors> vectors;

    /** Articles that stand for the origins of a story, earliest first, with their vectors. */
    Headline(List<Article> articles, List<Vectors> vectors) {
        this.articles = articles;
        this.vectors = vectors;
    }

    String title() {
        int best = IntStream.range(0, articles.size())
                .boxed()
                .max(Comparator.comparingDouble(this::value).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        return articles.get(best).title();
    }

    private double value(int index) {
        String title = articles.get(index).title();
        double value = 0;
        int others = Math.min(50, vectors.size());
        for (int other = 0; other < others; other++) {
            if (other != index) {
                TermVector own = vectors.get(index).title();
                value += own.cosine(vectors.get(other).title())
                        + own.cosine(vectors.get(other).lead());
            }
        }
        boolean standsBack = title.contains("?") || title.length() > LONG || words(title) < SHORT;
        return value / Math.max(1, others - 1) - (standsBack ? 1 : 0);
    }

    /** Parts of a title between white space. */
    private static int words(String title) {
        int words = 1;
        for (int at = 1; at < title.length(); at++) {
            words += isSpace(title.charAt(at)) && !isSpace(title.charAt(at - 1)) ? 1 : 0;
        }
        return words;
    }

    private static boolean isSpace(char mark) {
        return mark == ' ' || mark >= '\t' && mark <= '\r';
    }
}
