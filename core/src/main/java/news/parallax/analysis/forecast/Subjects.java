package news.parallax.analysis.forecast;

import java.util.List;
import java.util.Set;
import news.parallax.text.Clauses;
import news.parallax.text.PartOfSpeech;
import news.parallax.text.PartsOfSpeech;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * Gives a clause back the subject it was cut from, and tells where it has none.
 *
 * <p>{@link Clauses} cuts at dashes and behind "that". In "her plan - with its dykes - would help" and "the news that the dam
 * has moved will worry many" the subject stands before the cut.
 */
final class Subjects {
    private static final Set<String> DASHES = Set.of("--", "---", "\u2014", "\u2013", "-");
    private static final Set<String> COMMA = Set.of(",");
    private static final Set<String> PREPOSITIONS = WordList.words("en/prepositions");
    private static final Set<String> TELLING = WordList.words("en/addressing-verbs");
    private static final Set<String> ADDRESSED =
            Set.of("him", "her", "them", "us", "me", "you", "reporters", "lawmakers", "supporters", "aides");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "there", "you");
    private static final Set<String> IS = Set.of("is", "are", "was", "were");
    private static final Set<String> OPENING = Set.of("the", "a", "an", "his", "her", "its", "their", "this", "any");
    private static final Set<String> QUESTIONS = Set.of("how", "what", "who", "whether", "why", "where", "when");
    private static final Set<String> MARKS = Set.of(",", ";", ":", "\u201C", "\"", "and", "or", "but", "who", "which");
    private static final Set<String> RELATIVES = Set.of("that", "which", "who");
    /** Words inside a pair of dashes; it bounds the cost of a sentence without end. */
    private static final int INSERTION = 24;
    /** Words on each side that tell a part of speech. */
    private static final int TAGGED = 12;

    private static final int NAME = 4;

    private Subjects() {}

    /** The clause of a cue with the subject it was cut from; the same where it was not cut. */
    static Clauses.Clause whole(Words words, Cue cue, Clauses.Clause clause, int low) {
        int from = beforeInsertion(words, cue, low);
        from = from >= 0 ? from : beforeCompound(words, clause, low);
        from = from >= 0 ? from : beforeThat(words, cue, clause, low);
        from = from >= 0 ? from : whether(words, cue, clause);
        return from >= 0 && from < clause.from() ? new Clauses.Clause(from, clause.to()) : clause;
    }

    /** "Her plan - with its dykes - would help"; -1 where no pair of dashes or commas stands right before the cue. */
    private static int beforeInsertion(Words words, Cue cue, int low) {
        boolean is = IS.contains(words.form(cue.from() - 1))
                && words.form(cue.from() - 2).equals(",");
        int second = cue.from() - (is ? 2 : 1);
        Set<String> marks = words.form(second).equals(",") ? COMMA : DASHES;
        if (second <= low || !marks.contains(words.form(second))) {
            return -1;
        }
        for (int at = second - 1; at > Math.max(low, second - INSERTION); at--) {
            if (marks.contains(words.form(at)) && words.isWord(at - 1)) {
                return clauseBefore(words, at, low);
            }
        }
        return -1;
    }

    /** "The Lind\u2013Marn plan will": the start of a clause cut at a dash that joins two words; else -1. */
    private static int beforeCompound(Words words, Clauses.Clause clause, int low) {
        int dash = clause.from() - 1;
        if (dash <= low || !words.form(dash).equals("\u2013")) {
            return -1;
        }
        boolean joined = words.span(dash - 1, dash + 2).length()
                == words.word(dash - 1).length() + 1 + words.word(dash + 1).length();
        boolean clauseBehind = Clauses.isAuxiliary(words.form(dash + 2)) || PRONOUNS.contains(words.form(dash + 1));
        return joined && !clauseBehind
                ? Clauses.around(words, dash - 1, dash, low, dash).from()
                : -1;
    }

    /** Where the clause starts that a mark interrupts. */
    private static int clauseBefore(Words words, int mark, int low) {
        boolean pointing = words.form(mark - 2).equals("that") && !words.isCapital(mark - 1);
        int anchor = pointing ? mark - 1 : mark;
        int from = Clauses.around(words, anchor, anchor + 1, low, anchor + 1).from();
        return QUESTIONS.contains(words.form(from - 1)) ? from - 1 : from;
    }

    /** "The news that the dam has moved will worry many": two verbs in a row; -1 where the first is the cue's. */
    private static int beforeThat(Words words, Cue cue, Clauses.Clause clause, int low) {
        int that = clause.from() - 1;
        boolean scale = cue.kind() == Cue.Kind.SCALE;
        boolean cut = (scale || cue.kind() == Cue.Kind.MODAL)
                && that > low + 1
                && words.form(that).equals("that");
        int verb = scale ? cue.from() - 1 : cue.from();
        if (!cut || cue.from() - clause.from() > INSERTION || !hasVerb(words, clause.from(), verb)) {
            return -1;
        }
        boolean noun = RelativeClauses.isNoun(words, that - 1) && !RelativeClauses.takesClause(words, that - 1);
        return noun ? RelativeClauses.antecedent(words, that, low - 1) : -1;
    }

    /** A verb with a tense, and nothing after it that could open another clause. */
    private static boolean hasVerb(Words words, int from, int to) {
        List<PartOfSpeech> parts = parts(words, from, to + 1);
        boolean verb = false;
        for (int at = from; at < to; at++) {
            if (MARKS.contains(words.form(at))) {
                return false;
            }
            verb |= at > from && parts.get(at - from).isFinite();
        }
        return verb;
    }

    /** "Whether she will sign remains uncertain". */
    private static int whether(Words words, Cue cue, Clauses.Clause clause) {
        int before = clause.from() - 1;
        return before == 0
                        && cue.kind() == Cue.Kind.DEPEND
                        && words.form(before).equals("whether")
                ? before
                : -1;
    }

    /** True for a clause that begins with its verb: "drew him to a man who could never win". */
    static boolean isMissing(Words words, int from, Cue cue) {
        boolean attitude = cue.kind() == Cue.Kind.COMMIT;
        if (attitude || from + 1 >= cue.from() || words.isCapital(from) || !words.isWord(from)) {
            return false;
        }
        boolean phrase = PREPOSITIONS.contains(words.form(from)) && DASHES.contains(words.form(cue.from() - 1));
        return phrase || words.form(from).equals("including") || isVerb(words, from, cue.to());
    }

    private static boolean isVerb(Words words, int from, int to) {
        int low = Math.max(0, from - TAGGED);
        return switch (parts(words, low, Math.min(to, from + TAGGED)).get(from - low)) {
            case THIRD, PAST -> true;
            case BASE, PRESENT -> !words.isWord(from - 1) || RELATIVES.contains(words.form(from - 1));
            default -> false;
        };
    }

    /** First token behind those who are told: "told <em>him</em> it would", "told <em>Gull Radio</em> it would". */
    static int behindAddressed(Words words, int from, int to) {
        if (!TELLING.contains(words.form(from - 1))) {
            return from;
        }
        if (ADDRESSED.contains(words.form(from)) && words.isWord(from + 1) && from + 1 < to) {
            return words.form(from + 1).equals("that") ? from + 2 : from + 1;
        }
        int at = behindName(words, from, to);
        return at > from && at < to && opensSubject(words, at) ? at : from;
    }

    private static boolean opensSubject(Words words, int at) {
        return PRONOUNS.contains(words.form(at)) || OPENING.contains(words.form(at)) && !words.isCapital(at);
    }

    private static int behindName(Words words, int from, int to) {
        int at = from;
        while (at < Math.min(to, from + NAME) && words.isCapital(at) && !PRONOUNS.contains(words.form(at))) {
            at++;
        }
        return at;
    }

    private static List<PartOfSpeech> parts(Words words, int from, int to) {
        return List.of(PartsOfSpeech.of(words.written(from, to)));
    }
}
