package news.parallax.analysis.timeline;

import java.util.Optional;
import java.util.Set;
import news.parallax.model.Span;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * A clause that says when or which, with a date of its own: "Moor, who took office on Monday, spoke" is dated by what she did
 * on Monday, not by her speech.
 */
final class Subordinate {
    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom", "where");
    private static final Set<String> OPENERS =
            Set.of("after", "before", "when", "while", "until", "because", "although", "though", "if");
    private static final Set<String> PRONOUNS = WordList.words("en/pronouns");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that", "its", "their");
    private static final int REACH = 25;
    private static final int MIN_WORDS = 4;

    private Subordinate() {}

    /** Where the clause of a date opens, or -1 for a date of the main clause. */
    static int opener(Words words, Span mention, int start) {
        int from = words.at(mention.start());
        for (int at = from - 1; at >= Math.max(start, from - REACH); at--) {
            String form = words.form(at);
            if (!words.isWord(at) && !form.equals("\u201C") && !form.equals("\"") && !form.equals(".")) {
                return -1;
            }
            if (RELATIVES.contains(form) || OPENERS.contains(form) && at < from - 2) {
                return at;
            }
        }
        return -1;
    }

    /** The words of the clause, with the noun it belongs to; empty where they cannot be understood alone. */
    static Optional<Span> text(Words words, int opener, int start) {
        boolean relative = RELATIVES.contains(words.form(opener));
        int from = relative ? antecedent(words, opener, start) : opener + 1;
        int to = end(words, opener + 1, from);
        String first = words.form(from);
        boolean alone = !PRONOUNS.contains(first) && !first.endsWith("ing") && (!relative || from < opener);
        return alone && to - from >= MIN_WORDS ? Optional.of(words.span(from, to)) : Optional.empty();
    }

    /** Behind the last word before the next comma. */
    private static int end(Words words, int behind, int from) {
        int to = behind;
        while (to < words.size()
                && !words.form(to).equals(",")
                && !words.form(to).equals(";")) {
            to++;
        }
        while (to > from + 1 && !words.isWord(to - 1)) {
            to--;
        }
        return to;
    }

    /** Where the noun before "who" starts: at its capital or its determiner. */
    private static int antecedent(Words words, int relative, int start) {
        int noun = relative - 1;
        while (noun > start && !words.isWord(noun)) {
            noun--;
        }
        int at = noun;
        while (at > start && words.isCapital(at) && words.isCapital(at - 1)) {
            at--;
        }
        for (int before = noun; !words.isCapital(noun) && before > Math.max(start, noun - 5); before--) {
            if (DETERMINERS.contains(words.form(before))) {
                return before;
            }
        }
        return words.isCapital(at) ? at : relative;
    }
}
