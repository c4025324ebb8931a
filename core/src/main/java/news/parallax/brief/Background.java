package news.parallax.brief;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.model.Article;
import news.parallax.model.Finding;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Story;
import news.parallax.text.Texts;
import news.parallax.text.WordList;

/** Tells sentences that explain the present by what was before it, and articles that argue more than they report. */
final class Background {
    private static final List<String> PHRASES = WordList.entries("en/background-phrases");
    private static final List<String> COMMENT = WordList.entries("en/comment-labels");
    /** Forecasts of their own that reports do without; one can be a turn of phrase. */
    private static final int JUDGEMENTS = 2;

    private static final int FIRST_YEAR = 1500;

    private Background() {}

    /**
     * True for a sentence that dates itself before the year of the story or speaks of long ago.
     *
     * @param year the year of the story, or {@link Integer#MIN_VALUE} where it has none
     */
    static boolean isPast(String sentence, int year) {
        String lower = " " + sentence.toLowerCase(Locale.ROOT);
        return PHRASES.stream().anyMatch(phrase -> lower.contains(" " + phrase))
                || PassageWords.words(Frames.withoutBrackets(sentence)).stream()
                        .map(PassageWords.Word::text)
                        .filter(word -> word.length() == 4 && word.chars().allMatch(Character::isDigit))
                        .mapToInt(Integer::parseInt)
                        .anyMatch(named -> named > FIRST_YEAR && named < year);
    }

    /** The year in which the last article of a story was published; {@link Integer#MIN_VALUE} where none is dated. */
    static int year(Story story) {
        return story.articles().stream()
                .map(Article::published)
                .filter(Objects::nonNull)
                .mapToInt(published -> published.day().getYear())
                .max()
                .orElse(Integer.MIN_VALUE);
    }

    /**
     * Ids of the articles that argue more than they report: by title, address or name of their section, or because their
     * authors say "I" or what they hold likely. What they say is a view.
     *
     * @param texts the texts of the story's articles
     */
    static Set<String> comments(Story story, List<Finding> findings, Texts texts) {
        Map<String, Integer> judgements = new TreeMap<>();
        for (Finding finding : findings) {
            if (finding instanceof Forecast forecast
                    && forecast.holderKind() == HolderKind.AUTHOR
                    && forecast.likelihood() != null) {
                judgements.merge(forecast.article(), 1, Integer::sum);
            }
        }
        return story.articles().stream()
                .filter(article -> isLabelled(article)
                        || judgements.getOrDefault(article.id(), 0) >= JUDGEMENTS
                        || texts.of(article).kept(Writer.class, Writer::of).speaksAsOneself())
                .map(Article::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isLabelled(Article article) {
        String labels = (article.title() + " " + article.uri() + " " + article.outletOrUri()).toLowerCase(Locale.ROOT);
        return COMMENT.stream().anyMatch(labels::contains);
    }
}
