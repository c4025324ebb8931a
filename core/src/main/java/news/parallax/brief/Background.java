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
    private static final PhraseSet PHRASES = new PhraseSet(WordList.entries("en/background-phrases").stream()
            .map(phrase -> " " + phrase)
            .toList());
    private static final List<String> COMMENT = WordList.entries("en/comment-labels");
    private static final Set<String> LINES = WordList.words("en/comment-lines");
    private static final List<String> DISCLAIMERS = WordList.entries("en/comment-disclaimers");
    /** Characters at the top of an article in which a line may say what it is. */
    private static final int TOP = 400;

    /** Forecasts of their own that reports do without; one can be a turn of phrase. */
    private static final int JUDGEMENTS = 2;

    private static final int FIRST_YEAR = 1500;

    private Background() {}

    /**
     * What a sentence says of the past.
     *
     * @param longAgo true when it speaks of long ago
     * @param year the first year it names, or {@link Integer#MAX_VALUE} where it names none
     */
    record Past(boolean longAgo, int year) {
        static Past of(String sentence) {
            return new Past(PHRASES.isIn(" " + sentence.toLowerCase(Locale.ROOT)), year(sentence));
        }

        private static int year(String sentence) {
            if (sentence.chars().noneMatch(Character::isDigit)) {
                return Integer.MAX_VALUE;
            }
            return PassageWords.words(Frames.withoutBrackets(sentence)).stream()
                    .map(PassageWords.Word::text)
                    .filter(word -> word.length() == 4 && word.chars().allMatch(Character::isDigit))
                    .mapToInt(Integer::parseInt)
                    .filter(named -> named > FIRST_YEAR)
                    .min()
                    .orElse(Integer.MAX_VALUE);
        }

        /**
         * True for a sentence that dates itself before the year of the story or speaks of long ago.
         *
         * @param story the year of the story, or {@link Integer#MIN_VALUE} where it has none
         */
        boolean isBefore(int story) {
            return longAgo || year < story;
        }
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
     * Ids of the articles that argue more than they report: by title, address, name of their section or a line of their text,
     * or because their authors say "I", praise and blame, or say what they hold likely. What they say is a view.
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
                        || isLabelledInText(article.text().toLowerCase(Locale.ROOT))
                        || judgements.getOrDefault(article.id(), 0) >= JUDGEMENTS
                        || isView(texts.of(article).kept(Writer.class, Writer::of)))
                .map(Article::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isView(Writer writer) {
        return writer.speaksAsOneself() || writer.argues();
    }

    private static boolean isLabelled(Article article) {
        String labels = (article.title() + " " + article.uri() + " " + article.outletOrUri()).toLowerCase(Locale.ROOT);
        return COMMENT.stream().anyMatch(label -> labels.contains(label) && !isNewsBlog(labels, label));
    }

    /** "OPINION:" in a line of its own at the top, "the views expressed are the author's" anywhere. */
    private static boolean isLabelledInText(String lower) {
        return DISCLAIMERS.stream().anyMatch(lower::contains)
                || lower.substring(0, Math.min(lower.length(), TOP))
                        .lines()
                        .map(line -> line.endsWith(":") ? line.substring(0, line.length() - 1) : line)
                        .map(String::strip)
                        .anyMatch(LINES::contains);
    }

    /** "/blogs/city-desk/news/": a blog in which an outlet puts its news. */
    private static boolean isNewsBlog(String labels, String label) {
        return label.startsWith("/blog") && labels.indexOf("/news/", labels.indexOf(label)) >= 0;
    }
}
