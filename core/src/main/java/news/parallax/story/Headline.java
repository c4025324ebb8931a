package news.parallax.story;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.model.Article;
import news.parallax.text.Clauses;
import news.parallax.text.WordList;

/**
 * Chooses the title of a story.
 *
 * <p>The rule: of the headlines of the independent accounts, the one that is closest to what the others say in headline
 * and lead. Headlines that ask, comment, explain or list ("Why ...", "Opinion: ...", "5 things to watch"), that address the
 * reader, are shorter than four words or longer than 120 characters stand back. Of equals, the earliest.
 */
final class Headline {
    private static final int LONG = 120;
    private static final int SHORT = 4;
    private static final int MAX_LISTED = 20;
    private static final List<String> OPENERS = WordList.entries("en/view-headlines");
    private static final Set<String> WORDS = WordList.words("en/view-headline-words");

    private static final Set<String> DEMANDS = Set.of("should", "shouldn't", "ought", "must");
    /** Verbs of headlines behind which somebody demands something, beside those of saying. */
    private static final Set<String> ASKING = Set.of(
            "asks", "believe", "calls", "demands", "finds", "orders", "recommends", "rules", "think", "urges", "wants");

    private static final Pattern QUOTED = Pattern.compile("[\u201C\"][^\u201D\"]*[\u201D\"]|(?<!\\w)'[^']*'(?!\\w)");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}']+");

    private final List<Article> articles;
    private final List<Vectors> vectors;

    /** Articles that stand for the origins of a story, earliest first, with their vectors. */
    Headline(List<Article> articles, List<Vectors> vectors) {
        this.articles = articles;
        this.vectors = vectors;
    }

    String title() {
        if (articles.size() == 1) {
            return articles.getFirst().title();
        }
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
        boolean standsBack = title.contains("?") || title.length() > LONG || words(title) < SHORT || isView(title);
        return value / Math.max(1, others - 1) - (standsBack ? 1 : 0);
    }

    /** A headline of a comment, an explanation or a list, which does not say what happened; what is quoted is not looked at. */
    static boolean isView(String title) {
        String folded = title.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        String free = QUOTED.matcher(folded).replaceAll(" ");
        return OPENERS.stream().anyMatch(opener -> opens(folded, opener))
                || isList(folded)
                || isDemand(folded)
                || WORD.splitAsStream(free).anyMatch(WORDS::contains);
    }

    /** "The council should resign": what ought to be, and nobody who says so. */
    private static boolean isDemand(String title) {
        List<String> words = WORD.splitAsStream(title).toList();
        boolean owned = title.contains(":") || QUOTED.matcher(title).find();
        return !owned
                && words.stream().anyMatch(DEMANDS::contains)
                && words.stream().noneMatch(Headline::isReporting);
    }

    private static boolean isReporting(String word) {
        return Clauses.isReporting(word) || ASKING.contains(word);
    }

    private static boolean opens(String title, String opener) {
        boolean whole = title.length() > opener.length()
                && (!Character.isLetter(opener.charAt(opener.length() - 1)) || title.charAt(opener.length()) == ' ');
        return title.startsWith(opener) && whole;
    }

    /** "5 things to watch", "8 senators to watch at the hearing": a small number and what it counts. */
    private static boolean isList(String title) {
        int digits = 0;
        while (digits < title.length() && Character.isDigit(title.charAt(digits))) {
            digits++;
        }
        boolean counts = digits > 0 && digits < 3 && digits < title.length() && title.charAt(digits) == ' ';
        return counts && Integer.parseInt(title.substring(0, digits)) <= MAX_LISTED && title.contains(" to ");
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
