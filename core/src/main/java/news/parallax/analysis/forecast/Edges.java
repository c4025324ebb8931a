package news.parallax.analysis.forecast;

import java.util.List;
import java.util.Set;
import news.parallax.text.Clauses;
import news.parallax.text.PartOfSpeech;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * Moves the ends of a clause to where its {@link Predicate} says they are: to the whole subject ("<em>Lind and</em> Marn
 * will", "<em>that</em> plan will"), behind those who are told ("reporters in Sund it would"), and before the next clause
 * ("the dam will fail, there is no money").
 */
final class Edges {
    private static final Set<String> JOINING = Set.of("and", "or");
    private static final Set<String> GROUNDS = Set.of("since", "as", "because", "although", "though", "while");
    private static final Set<String> CONCEDING = Set.of("while", "although", "though");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "but");
    private static final Set<String> OPENING = Set.of("\u201C", "\u2018");
    private static final Set<String> CLOSING = Set.of("\u201D", "\u2019");
    private static final Set<String> PRONOUNS = Set.of("i", "he", "she", "it", "they", "we", "you");
    private static final Set<String> TELLING = WordList.words("en/addressing-verbs");
    private static final Set<String> DANGLING =
            Set.of("only", "even", "just", "not", "largely", "mainly", "partly", ",");
    /** Words between the start of a clause and its verb; it bounds the cost of a sentence without end. */
    private static final int SUBJECT = 30;

    private static final int REPORT = 9;
    private static final int SPLICE = 5;

    private final Words words;
    private final Predicate predicate;

    private Edges(Words words, Predicate predicate) {
        this.words = words;
        this.predicate = predicate;
    }

    /**
     * A clause with its ends where they belong.
     *
     * @param words the sentence
     * @param clause what is expected, so far
     * @param cue the cue in it or before it
     * @param predicate its predicate
     */
    static Clauses.Clause of(Words words, Clauses.Clause clause, Cue cue, Predicate predicate) {
        Edges edges = new Edges(words, predicate);
        int from = edges.from(clause.from(), cue);
        int verb = Math.max(predicate.finite(), cue.to() - 1);
        boolean supposed = words.form(clause.from()).equals("if");
        boolean inside = verb >= clause.from() && verb < clause.to() && !supposed;
        int to = inside ? edges.to(verb, edges.conceded(from, verb, clause.to())) : clause.to();
        return new Clauses.Clause(from, Math.max(to, from + 1));
    }

    private int from(int start, Cue cue) {
        int verb = predicate.finite();
        if (verb < 0 || verb - start > SUBJECT) {
            return verb < 0 ? thought(start, cue) : start;
        }
        int from = verb <= start && start <= cue.from() && cue.kind() != Cue.Kind.OUTLOOK
                ? beforeVerb(start, verb)
                : start;
        from = from < verb ? whole(from, verb) : from;
        from = from <= cue.from() ? manner(from, verb) : from;
        return Prefixes.behind(words, from, verb);
    }

    /** "She thinks <em>that</em> outcome likely". */
    private int thought(int start, Cue cue) {
        return start + 1 == cue.from() && words.form(start - 1).equals("that") ? start - 1 : start;
    }

    /** "It may sell, <em>but in doing so</em> would": the subject stands in the clause before. */
    private int manner(int from, int verb) {
        boolean opens =
                predicate.part(from) == PartOfSpeech.PREPOSITION && predicate.part(from + 1) == PartOfSpeech.ING;
        boolean bare = opens
                && CONJUNCTIONS.contains(words.form(from - 1))
                && predicate.subject(verb) <= from
                && !words.forms().subList(from, verb).contains(",");
        int joined = bare ? predicate.joined(from - 1) : -1;
        return joined >= 0 ? joined : from;
    }

    /** "The plan, <em>she said,</em> would", "the plan seems": the subject of a verb that starts a clause. */
    private int beforeVerb(int from, int verb) {
        if (predicate.isContracted(verb) || from - verb > 2) {
            return from;
        }
        int subject = words.form(verb - 1).equals(",")
                ? predicate.subject(predicate.comma(verb - 1))
                : predicate.subject(verb);
        return subject >= 0 && subject < verb ? subject : from;
    }

    private int whole(int from, int verb) {
        int before = predicate.beforeAdverbs(verb);
        int pronoun = predicate.isContracted(verb) ? verb : before;
        int behind = Openings.behind(words, predicate, from, verb);
        if (behind > from) {
            return behind;
        }
        if (isBroken(from, pronoun)) {
            return pronoun;
        }
        if (predicate.isJoined(from, before)) {
            int joined = predicate.joined(before);
            return joined >= 0 ? joined : from;
        }
        int contrasted = contrasted(from, before);
        return contrasted > from ? contrasted : subject(from, verb);
    }

    /** "The port may close, but <em>the town</em> stays and is": where the clause starts whose verbs are joined, or -1. */
    private int contrasted(int from, int conjunction) {
        int joined = CONJUNCTIONS.contains(words.form(conjunction)) ? predicate.joined(conjunction) : -1;
        return joined > from && isContrast(joined - 1) ? joined : -1;
    }

    private int subject(int from, int verb) {
        int purpose = purpose(from);
        if (purpose < from) {
            return purpose;
        }
        int subject = predicate.subject(verb);
        int first = predicate.firstVerb(from, verb);
        if (subject >= from && first > from) {
            int whole = predicate.subject(first);
            subject = whole < from && isInside(from, whole) ? whole : subject;
        }
        if (subject < from) {
            return isInside(from, subject) ? subject : pointing(from);
        }
        return isSecondClause(from, subject, verb) || isApposed(from, subject, verb) ? subject : pointing(from);
    }

    /** "<em>The threat</em> to close the port is": the noun of an infinitive that opens a clause. */
    private int purpose(int from) {
        boolean infinitive = predicate.part(from) == PartOfSpeech.TO
                && predicate.part(from + 1) == PartOfSpeech.BASE
                && predicate.part(from - 1).isNoun();
        return infinitive ? predicate.subject(from) : from;
    }

    /** "The port may close, but the town | stays and is": another clause before the one whose verbs are joined. */
    private boolean isContrast(int at) {
        String form = words.form(at);
        return form.equals("but")
                || form.equals("so")
                || form.equals("and") && words.form(at - 1).equals(",");
    }

    /** "The last day of the year, | the board would": a noun before the comma that has no verb. */
    private boolean isApposed(int from, int subject, int verb) {
        return subject > from
                && predicate.beforeAdverbs(verb) >= subject
                && words.form(subject - 1).equals(",")
                && (predicate.part(from) == PartOfSpeech.DETERMINER
                        || predicate.part(from).isNoun())
                && predicate.part(subject) == PartOfSpeech.DETERMINER
                && !predicate.holdsVerb(from, subject)
                && !words.forms().subList(from, subject - 1).contains(",");
    }

    private int pointing(int from) {
        return from > 0 && isPointing(from - 1) && predicate.part(from).isNoun() ? from - 1 : from;
    }

    /** "The board must pay, and this week | a court seems", "will wait, since | a court is": another clause before the comma. */
    private boolean isSecondClause(int from, int subject, int verb) {
        if (subject <= from || predicate.beforeAdverbs(verb) < subject || !predicate.holdsVerb(from, subject - 1)) {
            return false;
        }
        String before = words.form(subject - 1);
        boolean joined = before.equals("and") ? !isPronoun(subject) : GROUNDS.contains(before);
        boolean dashed =
                before.equals("-") && !words.forms().subList(from, subject - 1).contains("-");
        return dashed || joined && words.form(subject - 2).equals(",");
    }

    private boolean isPronoun(int at) {
        String form = words.form(at);
        int mark = form.indexOf('\'');
        return PRONOUNS.contains(mark > 0 ? form.substring(0, mark) : form);
    }

    /** "Told reporters in Sund | he", "vain people, | I": what stands before a pronoun is no part of its clause. */
    private boolean isBroken(int from, int pronoun) {
        if (pronoun <= from || !isPronoun(pronoun)) {
            return false;
        }
        boolean comma = words.form(pronoun - 1).equals(",");
        if (predicate.holdsVerb(from, pronoun)) {
            return comma && isSaying(pronoun - 2);
        }
        boolean nouns = predicate.part(from).isNoun() || predicate.part(from) == PartOfSpeech.ADJECTIVE;
        String before = words.form(from - 1);
        boolean told = TELLING.contains(before) || Clauses.isReporting(before);
        return comma ? nouns && !told : told;
    }

    private boolean isSaying(int at) {
        return Clauses.isReporting(words.form(at)) || words.form(at).equals("ruled");
    }

    /** True where a clause starts in the middle of its subject: behind a preposition, an article, "Lind and". */
    private boolean isInside(int from, int subject) {
        if (JOINING.contains(words.form(from - 1))) {
            return subject < from - 1 && joinsNouns(from, subject);
        }
        boolean owner = words.form(from - 1).endsWith("'s") && !predicate.isContracted(from - 1);
        return owner
                || switch (predicate.part(from - 1)) {
                    case PREPOSITION, DETERMINER, POSSESSIVE ->
                        !words.form(from - 1).equals("that");
                    case ADJECTIVE -> predicate.part(from).isNoun();
                    case TO -> predicate.part(from - 2).isNoun();
                    default -> false;
                };
    }

    /** "Lind and Marn", "he or she": not "with Lind and he". */
    private boolean joinsNouns(int from, int subject) {
        PartOfSpeech before = predicate.part(subject - 1);
        boolean said = Clauses.isReporting(words.form(subject - 1));
        boolean free =
                (said || !before.isVerb()) && !predicate.part(subject).isVerb() && before != PartOfSpeech.PARTICLE;
        boolean pronoun = isPronoun(from) || predicate.part(from) == PartOfSpeech.THERE;
        return free && predicate.part(subject) != PartOfSpeech.PREPOSITION && (!pronoun || isPronoun(from - 2));
    }

    /** "Because that plan", not "said that plans", "hope that plans". */
    private boolean isPointing(int at) {
        int noun = at + 1;
        while (predicate.part(noun + 1).isNoun()) {
            noun++;
        }
        String before = words.form(at - 1);
        boolean free = OPENING.contains(before)
                || before.isEmpty()
                || CONJUNCTIONS.contains(before)
                || before.equals(",") && isFronted(at)
                || predicate.part(at - 1) == PartOfSpeech.PREPOSITION;
        return free && words.form(at).equals("that") && predicate.part(noun) == PartOfSpeech.NOUN;
    }

    /** "Perhaps, that plan", "with the wind falling, that plan". */
    private boolean isFronted(int at) {
        return predicate.part(at - 2) == PartOfSpeech.ADVERB
                || predicate.part(0) == PartOfSpeech.PREPOSITION && !predicate.holdsVerb(0, at - 1);
    }

    /** "While it could break, | an engineer said": a clause ends before the one it is set against. */
    private int conceded(int from, int verb, int near) {
        int comma = words.forms().subList(verb, near).indexOf(",");
        return comma > 0 && CONCEDING.contains(words.form(from - 1)) ? verb + comma : near;
    }

    private int to(int verb, int near) {
        int end = Tails.cut(words, verb, Tails.whole(words, predicate, near));
        int to = end;
        for (int at = end - 1; at > verb; at--) {
            boolean other = isSplice(at) && !isParallel(verb, at) && !isInserted(verb, at);
            to = other || isSecond(at) ? at : to;
        }
        while (to > verb + 2 && DANGLING.contains(words.form(to - 1)) && isBehindComma(verb, to)) {
            to--;
        }
        return to;
    }

    private boolean isBehindComma(int verb, int to) {
        return words.form(to - 1).equals(",")
                || to - 2 > verb && words.form(to - 2).equals(",");
    }

    /** "We will pay, we will wait": the same verb again. */
    private boolean isParallel(int verb, int comma) {
        return words.forms()
                .subList(comma, Math.min(words.size(), comma + SPLICE))
                .contains(words.form(verb));
    }

    /** "From which, for some, there is", "all based, he says, on", "say, 'See, that is": no clause of the sentence. */
    private boolean isInserted(int verb, int comma) {
        int opened = 0;
        for (int at = verb + 1; at < comma; at++) {
            String form = words.form(at);
            opened += OPENING.contains(form) ? 1 : CLOSING.contains(form) ? -1 : 0;
            boolean pair = form.equals(",") && comma - at <= SPLICE;
            if (pair && !predicate.part(at + 1).isNoun()) {
                return true;
            }
        }
        List<String> behind = words.forms().subList(comma + 1, Math.min(words.size(), comma + SPLICE));
        return opened > 0 || behind.contains(",");
    }

    /** A comma, then a subject with its verb, and no word that joins them: "it will fail, there is no money". */
    private boolean isSplice(int comma) {
        if (!words.form(comma).equals(",") || !opensSubject(comma + 1)) {
            return false;
        }
        for (int at = comma + 1; at < comma + SPLICE; at++) {
            if (predicate.isFinite(at) && predicate.part(at) != PartOfSpeech.PAST) {
                return true;
            }
            boolean goesOn = predicate.part(at).isNoun() || at == comma + 1;
            if (!goesOn && predicate.part(at) != PartOfSpeech.ADJECTIVE && predicate.part(at) != PartOfSpeech.ADVERB) {
                return false;
            }
        }
        return false;
    }

    private boolean opensSubject(int at) {
        return switch (predicate.part(at)) {
            case PRONOUN, THERE -> true;
            case DETERMINER -> !words.form(at).equals("that") && !words.form(at).equals("some");
            default -> predicate.isContracted(at);
        };
    }

    /** ", and several streets there were shut": another subject with a verb of what has happened. */
    private boolean isReport(int from) {
        for (int at = from + 1; at < from + REPORT && words.isWord(at); at++) {
            if (predicate.part(at) == PartOfSpeech.PAST || predicate.isPerfect(at)) {
                return opensSubject(from)
                        || predicate.part(from).isNoun()
                        || predicate.part(from) == PartOfSpeech.ADJECTIVE;
            }
            if (predicate.isFinite(at)
                    || words.form(at).equals("that")
                    || words.form(at).equals("who")) {
                return false;
            }
        }
        return false;
    }

    /** "And that the town ...", "but later dropped it": what else is said or was done. */
    private boolean isSecond(int at) {
        String form = words.form(at);
        if (form.equals("but")) {
            return predicate.part(at + 1) == PartOfSpeech.ADVERB && predicate.part(at + 2) == PartOfSpeech.PAST;
        }
        if (form.equals(",") && words.form(at + 1).equals("and")) {
            return isReport(at + 2);
        }
        return form.equals("and")
                && words.form(at + 1).equals("that")
                && predicate.opensClause(at + 1)
                && predicate.part(at + 1) == PartOfSpeech.PREPOSITION;
    }
}
