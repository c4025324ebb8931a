package news.parallax.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stream of news of any length, made of real articles: each round gives all of them again with other names.
 *
 * <p>Names that few articles hold, such as those of people and places of one event, are made up anew in every round, the
 * same name for the same person throughout it; names that many articles hold, as those of countries and presidents, and all
 * other words stay. So events are as large and as near to each other as in the news, words are as common, and the number
 * of words grows with the stream.
 */
final class RenamedNews {
    /** A name is renamed when at most this share of the articles holds it: 1 in 200. */
    private static final double KNOWN = .005;

    private static final Pattern WORD = Pattern.compile("\\p{Lu}\\p{L}+");

    private final List<StoryArticle> articles;
    private final Set<String> local = new HashSet<>();

    RenamedNews(List<StoryArticle> articles) {
        this.articles = articles;
        Map<String, Integer> holding = new HashMap<>();
        for (StoryArticle article : articles) {
            names(article.text()).forEach(name -> holding.merge(name, 1, Integer::sum));
        }
        holding.forEach((name, count) -> {
            if (count <= KNOWN * articles.size()) {
                local.add(name);
            }
        });
    }

    /** Words with a capital that do not begin a sentence. */
    private static Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            int before = word.start() - 1;
            boolean follows = before > 0
                    && text.charAt(before) == ' '
                    && (Character.isLetter(text.charAt(before - 1)) || text.charAt(before - 1) == ',');
            if (follows) {
                names.add(word.group());
            }
        }
        return names;
    }

    /** The articles of a round, in order of date. */
    List<StoryArticle> round(int round) {
        List<StoryArticle> renamed = new ArrayList<>();
        for (StoryArticle article : articles) {
            renamed.add(new StoryArticle(
                    article.id() + "-" + round,
                    article.outlet(),
                    renamed(article.title(), round),
                    article.date(),
                    renamed(article.text(), round)));
        }
        return renamed;
    }

    private String renamed(String text, int round) {
        Function<java.util.regex.MatchResult, String> name =
                word -> local.contains(word.group()) ? made(word.group(), round) : word.group();
        return round == 0 ? text : WORD.matcher(text).replaceAll(name);
    }

    /** A name of letters that follows from another and the round. */
    private static String made(String name, int round) {
        long number = (name.hashCode() * 0x9E3779B97F4A7C15L + round) * 0xff51afd7ed558ccdL >>> 20;
        StringBuilder made = new StringBuilder();
        for (long left = number; made.length() < 7; left /= 26) {
            made.append((char) ((made.isEmpty() ? 'A' : 'a') + left % 26));
        }
        return made.toString();
    }
}
