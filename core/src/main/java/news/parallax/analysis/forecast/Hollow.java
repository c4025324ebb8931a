package news.parallax.analysis.forecast;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import news.parallax.text.Clauses;
import news.parallax.text.PartOfSpeech;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * Tells clauses that expect nothing by their {@link Predicate}: without a subject, with one that only points ("that will
 * help") or means anybody ("one may ask"), of what was or is so ("probably knew", "likely to have had"), of what cannot be
 * ("if it were a game, they would fold"), or inside the clause of a noun ("works that the town may oppose").
 */
final class Hollow {
    private static final Set<Cue.Kind> NEEDING =
            EnumSet.of(Cue.Kind.MODAL, Cue.Kind.SCALE, Cue.Kind.PASSIVE, Cue.Kind.APPEAR, Cue.Kind.RISK);
    private static final Set<String> POINTING = Set.of("that", "this", "these", "those");
    private static final Set<String> ANYBODY = Set.of("one", "you", "anyone", "anybody");
    private static final Set<String> GUESSING = Set.of("may", "might", "could", "would", "wouldn't", "couldn't");
    private static final Set<String> CLOSING = Set.of("\u201D", "\u2019", "\"", "'");
    private static final Set<String> QUESTIONS = Set.of("who", "whom", "whose");
    private static final Set<String> AHEAD =
            Set.of("going", "likely", "unlikely", "set", "expected", "about", "due", "bound", "to", "if", "unless");
    private static final Set<String> JOINING = Set.of("and", "or", "but");
    private static final Set<String> WERE = Set.of("were", "weren't");
    private static final Set<String> COUNTERFACTUAL = Set.of("would", "wouldn't", "could", "couldn't", "might");
    private static final Set<String> NOUNS = nouns();
    /** Words on each side of a cue in which its condition may stand. */
    private static final int REACH = 40;

    private static final int CONDITION = 10;
    /** Words from a verb on in which it turns to what was to come. */
    private static final int AHEAD_REACH = 7;

    private Hollow() {}

    private static Set<String> nouns() {
        Set<String> nouns = new HashSet<>(WordList.words("en/claim-nouns"));
        nouns.addAll(WordList.words("en/proposition-nouns"));
        nouns.addAll(WordList.words("en/talk-nouns"));
        WordList.rows("en/cue-nouns").forEach(row -> nouns.add(row.get(0)));
        nouns.addAll(WordList.words("en/utterance-nouns"));
        return Set.copyOf(nouns);
    }

    /**
     * True for a clause that expects nothing.
     *
     * @param words the sentence
     * @param clause what would be expected
     * @param cue the cue in it or before it
     * @param predicate its predicate
     */
    static boolean isHollow(Words words, Clauses.Clause clause, Cue cue, Predicate predicate) {
        return isOver(words, clause, cue, predicate)
                || isQuotedOfPast(words, cue, predicate)
                || Guesses.isGuess(words, cue, predicate)
                || hasNoSubject(words, clause, cue, predicate)
                || isOfNoun(words, clause, cue, predicate)
                || isImpossible(words, cue, predicate);
    }

    private static boolean isOver(Words words, Clauses.Clause clause, Cue cue, Predicate predicate) {
        int to = words.form(cue.to()).equals("to") ? cue.to() : cue.to() - 1;
        if (words.form(to).equals("to") && predicate.isPerfect(to + 1)) {
            return true;
        }
        return switch (cue.kind()) {
            case SCALE, OUTLOOK, BELIEF, EXPECT, FEAR, APPEAR ->
                predicate.finite() >= cue.to()
                        && predicate.tense() == Predicate.Tense.PAST
                        && !isAhead(words, clause, predicate);
            case INCENTIVE -> predicate.tense() == Predicate.Tense.PAST;
            case PASSIVE, COMMIT, RISK, DEPEND, MODAL, NONE -> false;
        };
    }

    /** "He “probably” introduced them". */
    private static boolean isQuotedOfPast(Words words, Cue cue, Predicate predicate) {
        return cue.kind() == Cue.Kind.SCALE
                && CLOSING.contains(words.form(cue.to()))
                && predicate.part(cue.to() + 1) == PartOfSpeech.PAST;
    }

    /** "Were going to", "what he did would": told of the past, and open then. */
    private static boolean isAhead(Words words, Clauses.Clause clause, Predicate predicate) {
        int to = Math.min(clause.to(), Math.max(predicate.finite(), clause.from()) + AHEAD_REACH);
        for (int at = clause.from(); at < to; at++) {
            boolean modal =
                    predicate.part(at) == PartOfSpeech.MODAL && !predicate.isPerfect(predicate.behindAdverbs(at + 1));
            boolean bare = words.form(at).equals("to") && at != predicate.finite() + 1;
            if (words.form(at).equals("if") && words.form(at - 1).endsWith("clear")) {
                return false;
            }
            if (modal || AHEAD.contains(words.form(at)) && !bare) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNoSubject(Words words, Clauses.Clause clause, Cue cue, Predicate predicate) {
        int verb = predicate.finite();
        if (verb < 0 || !NEEDING.contains(cue.kind()) || clause.from() >= cue.to()) {
            return false;
        }
        int before = predicate.beforeAdverbs(verb);
        String first = words.form(clause.from());
        return isBare(words, clause, predicate)
                || predicate.isJoined(clause.from(), before)
                || QUESTIONS.contains(first)
                || (before > clause.from()
                        ? cue.kind() == Cue.Kind.MODAL && isRelative(words, before)
                        : isAnybody(words, before, verb));
    }

    private static boolean isBare(Words words, Clauses.Clause clause, Predicate predicate) {
        int verb = predicate.finite();
        boolean modal = predicate.part(clause.from()) == PartOfSpeech.MODAL
                && !words.form(clause.from()).equals("should");
        return modal || predicate.beforeAdverbs(verb) < clause.from() && !predicate.isContracted(verb);
    }

    /** "One may ask"; not "one might fear that". */
    private static boolean isAnybody(Words words, int subject, int verb) {
        return ANYBODY.contains(words.form(subject))
                && GUESSING.contains(words.form(verb))
                && !words.form(verb + 1).equals("fear");
    }

    /** "A plan that", "a plan \u2014 that"; not "if it rains, that", "and that". */
    private static boolean isRelative(Words words, int that) {
        String before = words.form(that - 1);
        return words.form(that).equals("that") && !before.equals(",") && !JOINING.contains(before);
    }

    /**
     * True for a clause that says nothing without the sentence before it: "that will hurt the port".
     *
     * @param words the sentence
     * @param clause what would be expected
     * @param cue the cue in it
     * @param predicate its predicate
     */
    static boolean points(Words words, Clauses.Clause clause, Cue cue, Predicate predicate) {
        String first = words.form(clause.from());
        int mark = first.indexOf('\'');
        boolean next = mark > 0 || predicate.beforeAdverbs(predicate.finite()) == clause.from();
        return next && cue.from() > clause.from() && POINTING.contains(mark > 0 ? first.substring(0, mark) : first);
    }

    /** "Works that the town may oppose": no object stands behind the verb. */
    private static boolean isOfNoun(Words words, Clauses.Clause clause, Cue cue, Predicate predicate) {
        boolean verbal = cue.kind() == Cue.Kind.MODAL || cue.kind() == Cue.Kind.COMMIT;
        int noun = clause.from() - 2;
        return verbal
                && noun > 0
                && words.form(noun + 1).equals("that")
                && !predicate.hasObject(cue.to())
                && RelativeClauses.isNoun(words, noun)
                && !NOUNS.contains(words.form(noun))
                && !RelativeClauses.takesClause(words, noun);
    }

    /** "If this were a game, they would fold": not "if the law were repealed, they would". */
    private static boolean isImpossible(Words words, Cue cue, Predicate predicate) {
        if (!COUNTERFACTUAL.contains(cue.first(words))) {
            return false;
        }
        int end = Math.min(words.size(), cue.to() + REACH);
        for (int at = Math.max(0, cue.from() - REACH); at < end; at++) {
            if (words.form(at).equals("if") && !words.form(at - 1).equals("as") && supposes(words, at, predicate)) {
                return true;
            }
        }
        return false;
    }

    private static boolean supposes(Words words, int condition, Predicate predicate) {
        for (int at = condition + 1; at < Math.min(words.size(), condition + CONDITION); at++) {
            if (WERE.contains(words.form(at))) {
                return switch (predicate.behindAdverbsPart(at + 1)) {
                    case PARTICIPLE, PAST, TO, ING, STOP -> false;
                    default -> true;
                };
            }
        }
        return false;
    }
}
