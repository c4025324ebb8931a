package news.parallax.analysis.timeline;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.text.Clauses;
import news.parallax.text.Concepts;
import news.parallax.text.Phrases;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * What a sentence tells with an expression of time, whatever day that turns out to be: it follows from the sentence alone.
 *
 * @param mention the expression
 * @param expression its words
 * @param future true when the clause speaks of what is to come
 * @param text the words that tell the event
 * @param keys what they are about, the expression left aside
 * @param gist who does what in them
 */
record Telling(TimeMention mention, String expression, boolean future, String text, Set<String> keys, Gist gist) {
    private static final Set<String> FUTURE = Set.copyOf(WordList.words("en/future-words"));
    private static final Set<String> NAME_PARTS = Set.copyOf(WordList.words("en/weekday-names"));
    private static final Phrases<String> PLANNED = Phrases.listed(WordList.entries("en/planned-openers"));
    private static final Set<String> OWN = Set.of("i", "my", "we", "our", "us", "me", "i'm", "i've", "we're", "@");
    private static final Set<String> NOTES = Set.of("correction", "corrections", "updated", "published", "editor's");
    private static final Set<String> PAST = Set.of("was", "were", "had", "did");
    private static final int MIN_KEYS = 2;

    /** What is told, or empty where it is no event. */
    static Optional<Telling> of(Words words, TimeMention mention) {
        if (isHabit(words, mention) || isVague(words, mention) || isOfEitherTense(words, mention)) {
            return Optional.empty();
        }
        String expression = mention.span().of(words.text());
        boolean future = isFuture(words, mention);
        return Wording.told(words, mention.span())
                .map(span -> span.of(words.text()))
                .map(text -> new Telling(
                        mention, expression, future, text, Concepts.keptKeys(text, expression), Gist.of(text)))
                .filter(telling -> telling.keys().size() >= MIN_KEYS);
    }

    /** Words of somebody about themselves, the line in front of a report, notes on the text. */
    private static boolean isVague(Words words, TimeMention mention) {
        return isInCapitals(words, mention)
                || words.at(mention.span().start()) < Wording.start(words)
                || NOTES.contains(words.form(0))
                || words.forms().stream().anyMatch(OWN::contains);
    }

    /** "USA TODAY" is a name; in a line of capitals nothing can be told. */
    private static boolean isInCapitals(Words words, TimeMention mention) {
        String expression = mention.span().of(words.text());
        return expression.equals(expression.toUpperCase(Locale.ROOT))
                && expression.chars().anyMatch(Character::isLetter);
    }

    /** "Every Monday", "Black Friday", "the Sunday Times": no day of the story. */
    private static boolean isHabit(Words words, TimeMention mention) {
        if (mention.kind() != TimeMention.Kind.WEEKDAY) {
            return false;
        }
        int at = words.at(mention.span().start());
        boolean programme = words.form(at - 1).endsWith("'s") && words.isCapital(at + 1);
        return programme || NAME_PARTS.contains(words.form(at - 1)) || NAME_PARTS.contains(words.form(at + 1));
    }

    /** "Will speak of Sunday's fire", "will win Sunday's vote": whether that Sunday was or comes, the clause does not say. */
    private static boolean isOfEitherTense(Words words, TimeMention mention) {
        int end = mention.span().end();
        String text = words.text();
        boolean owner =
                isOwner(mention.span().of(text)) || isOwner(text.substring(end, Math.min(text.length(), end + 2)));
        return owner && mention.kind() == TimeMention.Kind.WEEKDAY && !mention.future() && isFuture(words, mention);
    }

    private static boolean isOwner(String word) {
        return word.endsWith("'s") || word.endsWith("\u2019s");
    }

    /** A word of the future in the clause, unless the day stands beside a reporting verb: "said Monday it will". */
    private static boolean isFuture(Words words, TimeMention mention) {
        int from = words.at(mention.span().start());
        int to = Math.min(words.size(), words.at(mention.span().end() - 1) + 1);
        for (int at = from - 1; at >= Math.max(0, from - 4); at--) {
            if (Clauses.isReporting(words.form(at))) {
                return false;
            }
        }
        Clauses.Clause clause = Clauses.around(words, from, to);
        for (int at = predicateStart(words, clause.from()); at < clause.to(); at++) {
            if (PAST.contains(words.form(at)) && !mention.future()) {
                return false;
            }
            if (FUTURE.contains(words.form(at)) || PLANNED.at(words, at).isPresent()) {
                return true;
            }
        }
        return mention.future();
    }

    /** "Will debate and vote on Thursday": a second verb shares the auxiliary of the first. */
    private static int predicateStart(Words words, int from) {
        boolean second = from > 0
                && (words.form(from).equals("and") || words.form(from - 1).equals("and"))
                && !Clauses.isAuxiliary(words.form(from + 1));
        return second ? Clauses.outerStart(words, from - 1, 0) : from;
    }
}
