package news.parallax.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stream of news of any length, made of real articles: each round gives all of them again with other words.
 *
 * <p>Words that few articles hold, such as names of people and places and what an event is about, are made up anew in every
 * round, the same word for the same word throughout it; words that many articles hold stay. So events are as large and as
 * near to each other as in the news, common words are as common, the events of one round are not those of another, and the
 * number of words grows with the stream.
 */
final class RenamedNews {
    /** A word stays when more than this share of the articles holds it: 1 in 100. */
    private static final double COMMON = .01;

    private static final int LETTERS = 7;
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    private final List<StoryArticle> articles;
    private final Set<String> common = new HashSet<>();

    RenamedNews(List<StoryArticle> articles) {
        this.articles = articles;
        Map<String, Integer> holding = new HashMap<>();
        for (StoryArticle article : articles) {
            words(article.text()).forEach(word -> holding.merge(word, 1, Integer::sum));
        }
        holding.forEach((word, count) -> {
            if (count > COMMON * articles.size()) {
                common.add(word);
            }
        });
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** The articles of a round, in order of date; the first is as it was. */
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
        return round == 0 ? text : WORD.matcher(text).replaceAll(word -> renamed(word, round));
    }

    private String renamed(MatchResult word, int round) {
        String lower = word.group().toLowerCase(Locale.ROOT);
        if (common.contains(lower)) {
            return word.group();
        }
        String made = made(lower, round);
        boolean isName = Character.isUpperCase(word.group().charAt(0));
        return isName ? Character.toUpperCase(made.charAt(0)) + made.substring(1) : made;
    }

    /** A word that follows from another and the round. */
    private static String made(String word, int round) {
        long left = (word.hashCode() * 0x9E3779B97F4A7C15L + round) * 0xff51afd7ed558ccdL >>> 20;
        StringBuilder made = new StringBuilder();
        while (made.length() < LETTERS) {
            made.append((char) ('a' + left % 26));
            left /= 26;
        }
        return made.toString();
    }
}
