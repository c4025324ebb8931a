package news.parallax.analysis.forecast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.text.Clauses;
import news.parallax.text.PartOfSpeech;
import news.parallax.text.PartsOfSpeech;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * Turns what is expected into the question it answers: "the dam is not likely to hold" into "Will the dam hold?", "he [Orla
 * Marn] might sign it" into "Will Orla Marn sign it?".
 *
 * <p>Only of clauses with a short subject, a verb that looks ahead, and nothing in between.
 */
final class Asked {
    private static final Set<String> MODALS =
            Set.of("will", "would", "could", "may", "might", "won't", "wouldn't", "couldn't");
    private static final Set<String> PLANS = Set.of(
            "plans",
            "plan",
            "intends",
            "intend",
            "threatens",
            "threaten",
            "vows",
            "vowed",
            "pledges",
            "pledged",
            "promises",
            "promised",
            "refuses",
            "refused",
            "aims",
            "aim",
            "hopes",
            "hope",
            "expects",
            "expect",
            "offers",
            "offered");
    private static final Set<String> BE = Set.of("is", "are", "isn't", "aren't");
    private static final Set<String> AHEAD = WordList.words("en/due-words");
    private static final Set<String> BETWEEN = Set.of(
            "not",
            "never",
            "also",
            "still",
            "now",
            "likely",
            "probably",
            "almost",
            "certainly",
            "most",
            "very",
            "quite",
            "highly",
            "widely",
            "well",
            "then",
            "no",
            "longer",
            "more",
            "less",
            "even",
            "only");
    private static final Set<String> SPEAKING =
            Set.of("i", "we", "you", "it", "they", "he", "she", "there", "who", "which");
    private static final Set<String> OPENERS =
            Set.of("if", "when", "that", "because", "as", "while", "and", "but", "or");
    private static final Set<String> MARKS =
            Set.of(",", ";", ":", "--", "\u2014", "\u2013", "(", "\u201C", "\u201D", "\"");
    private static final int SUBJECT = 9;
    private static final int MIN_TAIL = 2;

    private Asked() {}

    /**
     * The question of a proposition; empty where it makes none that reads well.
     *
     * @param reading the proposition with the names of those its pronouns mean
     */
    static Optional<String> question(String reading) {
        if (reading.startsWith("[")) {
            return Optional.empty();
        }
        Words words = Words.of(named(reading));
        int verb = verb(words);
        int behind = verb < 0 ? -1 : behind(words, verb);
        if (behind < 0 || SPEAKING.contains(Pronoun.bare(words.form(0)))) {
            return Optional.empty();
        }
        int end = end(words, behind);
        String last = words.form(end - 1);
        if (end - behind < MIN_TAIL || OPENERS.contains(last)) {
            return Optional.empty();
        }
        String subject = words.span(0, verb).of(words.text());
        return Optional.of("Will " + (isLowered(words) ? lowered(subject) : subject) + " "
                + words.span(behind, end).of(words.text()) + "?");
    }

    /** "Orla Marn will" for "she [Orla Marn] will". */
    private static String named(String reading) {
        int open = reading.indexOf(" [");
        int close = reading.indexOf(']', Math.max(0, open));
        if (open < 0 || close < 0) {
            return reading;
        }
        int start = reading.lastIndexOf(' ', open - 1) + 1;
        return reading.substring(0, start) + reading.substring(open + 2, close) + reading.substring(close + 1);
    }

    /** Place of the first verb that looks ahead, behind a subject without marks and clauses; or -1. */
    private static int verb(Words words) {
        for (int at = 0; at < Math.min(words.size(), SUBJECT + 1); at++) {
            String form = words.form(at);
            if (looksAhead(words, at)) {
                return at > 0 ? at : -1;
            }
            if (MARKS.contains(form) || OPENERS.contains(form) && !form.equals("and") || Clauses.isAuxiliary(form)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean looksAhead(Words words, int at) {
        String form = words.form(at);
        boolean plans = PLANS.contains(form) && words.form(at + 1).equals("to");
        return plans || MODALS.contains(form) || BE.contains(form) && isAhead(words, at + 1);
    }

    private static boolean isAhead(Words words, int from) {
        int at = skip(words, from);
        return AHEAD.contains(words.form(at)) && words.form(at + 1).equals("to")
                || words.form(at).equals("to") && at > from && AHEAD.contains(words.form(at - 1));
    }

    private static int skip(Words words, int from) {
        int at = from;
        while (BETWEEN.contains(words.form(at))) {
            at++;
        }
        return at;
    }

    /** Place of what follows: "hold" of "is not likely to hold"; -1 where that is no plain verb. */
    private static int behind(Words words, int verb) {
        int at = skip(words, verb + 1);
        if (AHEAD.contains(words.form(at)) && words.form(at + 1).equals("to")) {
            at += 2;
        } else if (words.form(at).equals("to")) {
            at++;
        }
        at = skip(words, at);
        List<String> written = words.written();
        PartOfSpeech part = at < words.size() ? PartsOfSpeech.of(written)[at] : PartOfSpeech.STOP;
        boolean ellipsis = words.span(0, verb).of(words.text()).indexOf('\u2026') >= 0;
        return !ellipsis && part == PartOfSpeech.BASE
                        || words.form(at).equals("have")
                        || words.form(at).equals("be")
                ? at
                : -1;
    }

    private static int end(Words words, int from) {
        int end = from;
        while (end < words.size()
                && !MARKS.contains(words.form(end))
                && (words.isWord(end) || end < words.size() - 1)) {
            end++;
        }
        return end;
    }

    /** True where the capital is only that of a sentence. */
    private static boolean isLowered(Words words) {
        PartOfSpeech first = PartsOfSpeech.of(words.written())[0];
        boolean single = words.word(0).chars().filter(Character::isUpperCase).count() == 1;
        return single
                && words.isCapital(0)
                && switch (first) {
                    case DETERMINER, POSSESSIVE, NOUN, NOUNS, ADJECTIVE, NUMBER, ING -> true;
                    default -> words.word(0).length() == 1;
                };
    }

    private static String lowered(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
