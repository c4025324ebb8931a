package news.parallax.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.model.Span;

/**
 * Words that are part of a name in one place and none in another: "New York" and "New rules", "Theresa May" and "in May".
 *
 * @param text the whole text
 * @param tokens tokens of the sentence
 */
record AmbiguousNameWords(String text, List<Span> tokens) {
    private static final Set<String> OPENINGS = WordList.words("en/name-openings");
    private static final Set<String> ENDINGS = WordList.words("en/name-endings");
    private static final Set<String> PLACES = WordList.words("en/places");
    private static final Set<String> FEMALE = WordList.words("en/female-names");
    private static final Set<String> MALE = WordList.words("en/male-names");
    private static final Set<String> BEFORE_DATES = Set.of(
            "after", "before", "between", "by", "during", "early", "every", "for", "from", "in", "last", "late", "mid",
            "next", "of", "on", "since", "this", "through", "to", "until");

    /** True where a word opens a name: capitalised inside a sentence before another, or with it the name of a place. */
    boolean opens(int index) {
        String word = lower(index);
        if (!OPENINGS.contains(word) || index + 1 >= tokens.size() || !follows(index)) {
            return false;
        }
        if (PLACES.contains(word + " " + lower(index + 1))) {
            return true;
        }
        boolean inside = index > 0 && !Names.startsClause(tokens.get(index - 1).of(text));
        return inside && (!Names.isOfCalendar(word) || !isDated(index));
    }

    /** True where a word is the surname behind a first name or a title: "Theresa May", "Mrs May". */
    boolean closes(int index) {
        if (index == 0 || !ENDINGS.contains(lower(index)) || isNumber(index + 1)) {
            return false;
        }
        String before = tokens.get(index - 1).of(text);
        String first = before.toLowerCase(Locale.ROOT);
        boolean named = FEMALE.contains(first) || MALE.contains(first) || Names.isTitle(before);
        return named
                && Names.isCapitalised(before)
                && tokens.get(index - 1).end() + 1 == tokens.get(index).start();
    }

    /** True where a word known as a surname stands for a person and not for a month or anything else. */
    boolean standsAlone(int index) {
        boolean inside = index > 0 && !Names.startsClause(tokens.get(index - 1).of(text));
        return inside && !isDated(index);
    }

    /** True when the next word has a capital, is no word of every sentence, and stands right behind. */
    private boolean follows(int index) {
        String next = Names.withoutPossessive(tokens.get(index + 1).of(text));
        return Names.isCapitalised(next)
                && !Names.isNever(next)
                && tokens.get(index).end() + 1 == tokens.get(index + 1).start();
    }

    private boolean isDated(int index) {
        return isNumber(index + 1) || isNumber(index - 1) || index > 0 && BEFORE_DATES.contains(lower(index - 1));
    }

    private boolean isNumber(int index) {
        return index >= 0
                && index < tokens.size()
                && Character.isDigit(text.charAt(tokens.get(index).start()));
    }

    private String lower(int index) {
        return Names.withoutPossessive(tokens.get(index).of(text)).toLowerCase(Locale.ROOT);
    }
}
