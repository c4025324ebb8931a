package news.parallax.analysis.timeline;

import java.util.Optional;
import java.util.Set;
import news.parallax.model.Span;
import news.parallax.text.Clauses;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/** Chooses the words that tell an event: the sentence, or the clause with the date where the sentence is long. */
final class Wording {
    private static final Set<String> PRONOUNS = WordList.words("en/pronouns");
    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "his", "her", "its", "their", "some", "many");
    private static final int LONG = 30;
    private static final int MIN_CLAUSE = 6;
    private static final int MAX_DATELINE = 16;

    private Wording() {}

    /** The words, or empty where a date stands in a clause that cannot be told alone. */
    static Optional<Span> told(Words words, Span mention) {
        int start = start(words);
        int opener = words.at(mention.start()) < start ? -1 : Subordinate.opener(words, mention, start);
        return opener < 0 ? Optional.of(text(words, mention)) : Subordinate.text(words, opener, start);
    }

    private static Span text(Words words, Span mention) {
        int start = start(words);
        Span sentence = words.span(start, words.size());
        if (words.size() - start <= LONG) {
            return sentence;
        }
        int from = words.at(mention.start());
        int to = words.at(mention.end() - 1) + 1;
        if (from < start || to > words.size()) {
            return sentence;
        }
        Clauses.Clause clause = Clauses.around(words, from, to, start, words.size());
        return isWhole(words, clause) ? clause.span(words) : sentence;
    }

    /** A clause tells something when it has a verb and a subject that can be understood. */
    private static boolean isWhole(Words words, Clauses.Clause clause) {
        String first = words.form(clause.from());
        boolean opens = words.isCapital(clause.from()) || DETERMINERS.contains(first);
        if (clause.to() - clause.from() < MIN_CLAUSE || !opens || PRONOUNS.contains(first)) {
            return false;
        }
        for (int at = clause.from() + 1; at < clause.to(); at++) {
            String form = words.form(at);
            if (Clauses.isAuxiliary(form) || Clauses.isReporting(form) || form.endsWith("ed") && form.length() > 4) {
                return true;
            }
        }
        return false;
    }

    /** "MOSCOW (Agency) -- On Monday": the token behind the dash when the text starts with a place in capitals. */
    static int start(Words words) {
        if (!isUpper(words.word(0))) {
            return 0;
        }
        for (int at = 1; at < Math.min(words.size() - 1, MAX_DATELINE); at++) {
            String form = words.form(at);
            if (form.equals("--") || form.equals("\u2014") || form.equals("\u2013") || form.equals("-")) {
                return at + 1;
            }
        }
        return 0;
    }

    private static boolean isUpper(String word) {
        return word.length() > 1 && word.chars().allMatch(character -> !Character.isLowerCase(character));
    }
}
