package news.parallax.analysis.timeline;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.text.ArticleText;
import news.parallax.text.Concepts;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * What a sentence tells with an expression of time, whatever day that turns out to be: it follows from the sentence alone.
 *
 * @param mention the expression
 * @param expression its words
 * @param direction whether the clause speaks of what was or of what is to come
 * @param text the words that tell the event
 * @param keys what they are about, the expression left aside
 * @param gist who does what in them
 */
record Telling(
        TimeMention mention, String expression, Tense.Direction direction, String text, Set<String> keys, Gist gist) {
    private static final Set<String> NAME_PARTS = Set.copyOf(WordList.words("en/weekday-names"));
    private static final Set<String> OWN = Set.of("i", "my", "we", "our", "us", "me", "i'm", "i've", "we're", "@");
    private static final Set<String> NOTES = Set.of("correction", "corrections", "updated", "published", "editor's");
    private static final Set<String> PICTURES = Set.of("photo", "image", "picture", "footage", "pic");
    private static final int MIN_KEYS = 2;

    /** What is told, or empty where it is no event. */
    static Optional<Telling> of(ArticleText article, ArticleText.Sentence sentence, TimeMention mention) {
        Words words = sentence.words();
        if (isHabit(words, mention) || isVague(words, mention)) {
            return Optional.empty();
        }
        Tense.Direction direction = Tense.of(words, article.parts().of(words.written()), mention);
        String expression = mention.span().of(words.text());
        return Wording.told(words, mention.span())
                .map(span -> span.of(words.text()))
                .map(text -> new Telling(
                        mention, expression, direction, text, Concepts.keptKeys(text, expression), Gist.of(text)))
                .filter(telling -> telling.keys().size() >= MIN_KEYS);
    }

    /** Words of somebody about themselves, the line in front of a report, notes on the text. */
    private static boolean isVague(Words words, TimeMention mention) {
        return isInCapitals(words, mention)
                || words.at(mention.span().start()) < Wording.start(words)
                || NOTES.contains(words.form(0))
                || isFilePicture(words)
                || isOwn(words, mention);
    }

    /** "FILE PHOTO: the mayor opens the bridge, May 3, 2021": an old picture that goes with the report. */
    private static boolean isFilePicture(Words words) {
        return words.form(0).equals("file")
                && PICTURES.contains(words.form(1))
                && words.form(2).equals(":");
    }

    /** "I", "we", outside quotation marks or in the same quotation as the time; "the US" is a country. */
    private static boolean isOwn(Words words, TimeMention mention) {
        int time = words.at(mention.span().start());
        boolean quoted = false;
        boolean timeQuoted = false;
        boolean ownQuoted = false;
        for (int at = 0; at < words.size(); at++) {
            String form = words.form(at);
            quoted = form.equals("\"") ? !quoted : form.equals("\u201C") || quoted && !form.equals("\u201D");
            timeQuoted |= at == time && quoted;
            if (OWN.contains(form) && !words.word(at).equals("US")) {
                if (!quoted) {
                    return true;
                }
                ownQuoted = true;
            }
        }
        return ownQuoted && timeQuoted;
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
        boolean programme = words.form(at - 1).endsWith("'s") && words.isCapital(at + 1)
                || words.word(at + 1).equals("Night");
        return programme || NAME_PARTS.contains(words.form(at - 1)) || NAME_PARTS.contains(words.form(at + 1));
    }
}
