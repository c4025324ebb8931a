package news.parallax.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.model.Span;
import news.parallax.text.ArticleText;
import news.parallax.text.Tokens;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * Whom and what an article introduces by a full form, by its words alone; kept with the article.
 *
 * @param initials initials given in brackets behind the words they stand for, in order
 * @param people known first names with the capitalised word behind them, in order
 */
record Introductions(List<String> initials, List<String> people) {
    private static final Set<String> MALE = WordList.words("en/male-names");
    private static final Set<String> FEMALE = WordList.words("en/female-names");
    /** Characters of an article within which those it speaks of are introduced. */
    private static final int REACH = 4_000;

    private static final int MAX_INITIALS = 8;

    static Introductions of(ArticleText article) {
        String text = article.article().text();
        String start = text.substring(0, Math.min(text.length(), REACH));
        return new Introductions(initials(start), people(start));
    }

    private static List<String> initials(String text) {
        List<String> initials = new ArrayList<>();
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            int close = text.indexOf(')', open);
            String inside = close < 0 || close - open > MAX_INITIALS + 1 ? "" : text.substring(open + 1, close);
            if (inside.length() > 2 && inside.chars().allMatch(Character::isUpperCase)) {
                initials.add(inside);
            }
        }
        return List.copyOf(initials);
    }

    private static List<String> people(String text) {
        List<String> people = new ArrayList<>();
        List<Span> tokens = Tokens.tokens(text);
        for (int at = 0; at + 1 < tokens.size(); at++) {
            String first = tokens.get(at).of(text);
            String last = tokens.get(at + 1).of(text);
            boolean joined = tokens.get(at + 1).start() == tokens.get(at).end() + 1;
            if (joined && isFirstName(first) && Character.isUpperCase(last.codePointAt(0))) {
                people.add(first + " " + Words.of(last).word(0));
            }
        }
        return List.copyOf(people);
    }

    private static boolean isFirstName(String word) {
        String form = Words.form(word);
        return Character.isUpperCase(word.codePointAt(0)) && (MALE.contains(form) || FEMALE.contains(form));
    }
}
