package news.parallax.analysis.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.model.Finding.Polarity;
import news.parallax.model.Span;
import news.parallax.text.Clauses;
import news.parallax.text.ContentWords;
import news.parallax.text.Words;

/**
 * A cue with the clause it colours.
 *
 * @param cue the cue that gives the term
 * @param owner the cue that names the holder; the same one in most cases, the verb in "analysts expect it will likely"
 * @param subject clause of the owner, which starts with its subject
 * @param proposition what is expected
 */
record Candidate(Cue cue, Cue owner, Clauses.Clause subject, Clauses.Clause proposition) {
    private static final Set<String> EMPTY_SUBJECTS =
            Set.of("this", "that", "it", "which", "these", "those", "at", "currently", "now", "still");
    private static final Set<String> PRONOUNS = Set.of("this", "that", "it", "these", "those");
    private static final Set<String> SUPPOSING = Set.of("if", "when", "unless", "once");
    private static final Set<String> DETERMINERS = Set.of("this", "that", "these", "those");
    private static final Set<String> CONDITIONS = Set.of("if", "unless");
    private static final int MIN_CONTENT = 2;
    private static final int MIN_QUOTATION = 4;
    /** Cues further apart than this share no clause; it bounds the cost of a sentence without end. */
    private static final int NEIGHBOURS = 12;

    private static final Set<String> JOINING =
            Set.of("that", "saying", "adding", "and", "but", "so", "then", "who", ",");
    private static final Set<String> JOINTS = Set.of("that", "of", ":", "to", "the");

    /** The candidates of a sentence, in order; of cues that say the same only the strongest is left. */
    static List<Candidate> candidates(Words words, List<Span> quotations) {
        List<Candidate> all = new ArrayList<>();
        for (Cue cue : Cues.cues(words)) {
            Clauses.Clause part = part(words, cue, quotations);
            if (part.from() > 0 && isBare(words, firstWord(words, part.from()), cue.from())) {
                part = new Clauses.Clause(0, words.size());
            }
            Clauses.Clause near = Clauses.around(words, cue.from(), cue.to(), part.from(), part.to());
            Clauses.Clause clause = Subjects.whole(words, cue, near, part.from());
            if (isCutOff(words, cue, part)
                    || CONDITIONS.contains(words.form(clause.from() - 1))
                    || RelativeClauses.isLost(words, cue, clause.from(), part.from())) {
                continue;
            }
            boolean complement = cue.hasComplement(words) && cue.to() < part.to() - 1 && !isInfinitive(words, cue);
            Clauses.Clause proposition =
                    complement ? complement(words, cue, part) : selfContained(words, cue, clause, part);
            all.add(new Candidate(cue, cue, clause, proposition));
        }
        return strongest(owned(words, all));
    }

    /** "Expects to return", "doubts it": without the subject the words behind the cue say nothing. */
    private static boolean isInfinitive(Words words, Cue cue) {
        String next = words.form(cue.to());
        return next.equals("to") || next.equals("it") && !words.isWord(cue.to() + 1);
    }

    /** The quotation a cue stands in, without the words around it; the sentence where it stands in none. */
    private static Clauses.Clause part(Words words, Cue cue, List<Span> quotations) {
        for (Span quotation : quotations) {
            if (quotation.contains(words.span(cue.from(), cue.to()))) {
                int from = words.at(quotation.start());
                int to = Math.min(words.size(), words.at(quotation.end() - 1) + 1);
                if (to - from >= MIN_QUOTATION && from <= cue.from() && to >= cue.to()) {
                    return new Clauses.Clause(from, to);
                }
            }
        }
        return new Clauses.Clause(0, words.size());
    }

    private static Clauses.Clause complement(Words words, Cue cue, Clauses.Clause part) {
        int from = Math.min(complementStart(words, cue, part.to()), part.to() - 1);
        int to = Clauses.around(words, from, from + 1, from, part.to()).to();
        return new Clauses.Clause(from, to);
    }

    /** Where what is feared or expected starts: behind the cue, or behind "that" further on ("fear ...: that"). */
    private static int complementStart(Words words, Cue cue, int limit) {
        int from = cue.to();
        if (cue.kind() == Cue.Kind.FEAR && !JOINTS.contains(words.form(from)) && !JOINTS.contains(cue.last(words))) {
            for (int at = from; at < Math.min(limit - 1, from + 12); at++) {
                if (words.form(at).equals("that")) {
                    return at + 1;
                }
            }
        }
        return behindJoint(words, cue.isThat(words) && !words.isWord(from) ? from + 1 : from, limit);
    }

    private static int behindJoint(Words words, int joint, int limit) {
        int from = joint;
        while (from < limit - 1 && isJoint(words, from)) {
            from++;
        }
        return from;
    }

    /** "Will", "isn't"; not "he'll". */
    private static boolean isVerb(String form) {
        return Clauses.isAuxiliary(form) && (form.indexOf('\'') < 0 || form.endsWith("n't"));
    }

    /** "I think that it will", not "I think that will happen". */
    static boolean isJoint(Words words, int at) {
        String form = words.form(at);
        return form.equals("of") || form.equals("that") && !isVerb(words.form(at + 1));
    }

    /**
     * A clause that starts with the cue itself takes in the clause before it, one that starts with a pronoun a condition; what depends on
     * something goes on to the end; a relative clause takes in the noun it belongs to.
     */
    private static Clauses.Clause selfContained(Words words, Cue cue, Clauses.Clause clause, Clauses.Clause part) {
        int to = cue.kind() == Cue.Kind.DEPEND ? end(words, part.to()) : clause.to();
        int relative = RelativeClauses.pronoun(words, cue, clause.from());
        if (relative >= 0) {
            return new Clauses.Clause(RelativeClauses.antecedent(words, relative, part.from()), to);
        }
        boolean pleonastic = cue.isThat(words);
        boolean empty = isBare(words, clause.from(), cue.from()) || isEmpty(words, clause.from(), cue) && !pleonastic;
        boolean whole = !empty || clause.from() <= part.from() + 1;
        return whole ? new Clauses.Clause(clause.from(), to) : widened(words, cue, clause, part, to);
    }

    private static Clauses.Clause widened(Words words, Cue cue, Clauses.Clause clause, Clauses.Clause part, int to) {
        int before = clause.from() - 1;
        while (before > part.from() && !words.isWord(before - 1)) {
            before--;
        }
        int wider = Clauses.outerStart(words, before, part.from());
        boolean taken = SUPPOSING.contains(words.form(wider)) || !standsAlone(words, clause.from(), cue);
        return new Clauses.Clause(taken ? Math.min(wider, clause.from()) : clause.from(), Math.max(to, cue.to()));
    }

    /** "It may", "that could": a pronoun as subject, which a reading can name. */
    private static boolean standsAlone(Words words, int from, Cue cue) {
        return PRONOUNS.contains(words.form(from)) && isBare(words, from + 1, cue.from());
    }

    /** "She warned that" at the end of a sentence: what is expected is not there. */
    private static boolean isCutOff(Words words, Cue cue, Clauses.Clause part) {
        return cue.last(words).equals("that") && cue.hasComplement(words) && cue.to() >= part.to() - 1;
    }

    /** "It", "that"; not "those two boats". */
    private static boolean isEmpty(Words words, int from, Cue cue) {
        String form = words.form(from);
        boolean noun = DETERMINERS.contains(form) && words.isWord(from + 1) && !isBare(words, from + 1, cue.from());
        return EMPTY_SUBJECTS.contains(form) && !noun;
    }

    private static int firstWord(Words words, int from) {
        int at = from;
        while (at < words.size() - 1 && !words.isWord(at)) {
            at++;
        }
        return at;
    }

    /** No subject between two tokens: "and would likely", "and will". */
    private static boolean isBare(Words words, int from, int cue) {
        for (int at = from; at < cue; at++) {
            String form = words.form(at);
            boolean subject = form.indexOf('\'') > 0 && !form.endsWith("n't");
            if (subject || !Clauses.isAuxiliary(form) && !form.endsWith("ly")) {
                return false;
            }
        }
        return true;
    }

    private static int end(Words words, int limit) {
        int end = limit;
        while (end > 1 && !words.isWord(end - 1)) {
            end--;
        }
        return end;
    }

    /** A term inside what somebody expects belongs to them: the verb gives the holder, the term its own words. */
    private static List<Candidate> owned(Words words, List<Candidate> all) {
        List<Candidate> result = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            Candidate candidate = all.get(at);
            Candidate outer = null;
            for (Candidate other : all.subList(Math.max(0, at - NEIGHBOURS), at)) {
                boolean before = other.cue.hasComplement(words) && other.cue.to() <= candidate.cue.from();
                outer = before && other.proposition.to() >= candidate.cue.to() ? other : outer;
            }
            result.add(outer == null ? candidate : candidate.ownedBy(outer));
        }
        return result;
    }

    /** Owned by somebody else's verb, which is no part of what is expected: "he doesn't think it will". */
    private Candidate ownedBy(Candidate outer) {
        boolean around = proposition.from() <= outer.cue.from();
        int from = around ? outer.proposition.from() : proposition.from();
        return new Candidate(cue, outer.cue, outer.subject, new Clauses.Clause(from, proposition.to()));
    }

    private static List<Candidate> strongest(List<Candidate> all) {
        List<Candidate> result = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            Candidate candidate = all.get(at);
            List<Candidate> near = all.subList(Math.max(0, at - NEIGHBOURS), Math.min(all.size(), at + NEIGHBOURS));
            if (near.stream().noneMatch(other -> !other.equals(candidate) && other.beats(candidate))) {
                result.add(candidate);
            }
        }
        return result;
    }

    /** True when the other cue adds nothing to this one. */
    private boolean beats(Candidate other) {
        if (owner.equals(other.cue) && !owner.equals(cue)) {
            return !other.coversInner(this);
        }
        if (other.owner.equals(cue) && !other.owner.equals(other.cue)) {
            return coversInner(other);
        }
        boolean inside = proposition.from() <= other.proposition.from() && other.proposition.to() <= proposition.to();
        return inside && isStronger(other);
    }

    /** Whether a cue with a complement says it all, or leaves the term to the cue inside: "expects it will likely". */
    private boolean coversInner(Candidate inner) {
        boolean modal = inner.cue.kind() == Cue.Kind.MODAL;
        return switch (cue.kind()) {
            case BELIEF -> inner.cue.kind() != Cue.Kind.SCALE;
            case SCALE, OUTLOOK, INCENTIVE, APPEAR -> modal;
            default -> false;
        };
    }

    private boolean isStronger(Candidate other) {
        int order = cue.kind().compareTo(other.cue.kind());
        if (order != 0) {
            return order < 0;
        }
        int wider = Integer.compare(length(), other.length());
        return wider > 0 || wider == 0 && cue.from() < other.cue.from();
    }

    private int length() {
        return proposition.to() - proposition.from();
    }

    /** The words of likelihood as they stand; a quantified holder ("few analysts expect") is part of them. */
    String term(Words words) {
        int from = cue.from();
        if (cue.kind() == Cue.Kind.EXPECT
                && from - subject.from() <= 6
                && Holders.isQuantifier(words.form(subject.from()))) {
            from = subject.from();
        }
        return words.span(from, cue.to()).of(words.text());
    }

    /** Whether it speaks for or against what is expected, or leaves it open. */
    Polarity polarity(Words words) {
        if (cue.polarity() == Polarity.OPEN) {
            return Polarity.OPEN;
        }
        boolean against = cue.polarity() == Polarity.AGAINST;
        against ^= !owner.equals(cue) && owner.polarity() == Polarity.AGAINST;
        against ^= fewHolders(words);
        boolean negated = cue.polarity() == Polarity.FOR && (Negation.follows(words, cue) ^ Negation.leads(words, cue));
        return against ^ negated ? Polarity.AGAINST : Polarity.FOR;
    }

    /** "Few expect" speaks against. */
    private boolean fewHolders(Words words) {
        boolean expects = owner.kind() == Cue.Kind.EXPECT || owner.kind() == Cue.Kind.PASSIVE;
        return expects && words.form(subject.from()).equals("few");
    }

    /** The clause without the words that join it to the sentence. */
    Clauses.Clause proposition(Words words) {
        int from = proposition.from();
        while (from < Math.min(cue.from(), proposition.to() - 1)
                && JOINING.contains(words.form(from))
                && !isSubject(words, from)) {
            from++;
        }
        int to = proposition.to();
        while (to > Math.max(cue.to(), from + 1) && JOINING.contains(words.form(to - 1)) && !endsWithThat(words, to)) {
            to--;
        }
        return new Clauses.Clause(from, to);
    }

    /** "It will play a role in that." */
    private static boolean endsWithThat(Words words, int to) {
        return words.form(to - 1).equals("that") && !words.isWord(to);
    }

    /** "That would make a difference", "I think that will fail", "That vote will": no joint but the subject. */
    private boolean isSubject(Words words, int at) {
        boolean opens = !words.isWord(at - 1) && words.isCapital(at);
        boolean believed = cue.to() <= at || words.form(at - 1).equals("think");
        boolean stands = !words.isWord(at - 1) || believed;
        return words.form(at).equals("that") && (opens || stands && isVerb(words.form(at + 1)));
    }

    /** True for more than a bare "may" or "will": worth telling though nobody is named for it. */
    boolean isTelling() {
        return isTelling(cue.kind()) || isTelling(owner.kind());
    }

    private static boolean isTelling(Cue.Kind kind) {
        return switch (kind) {
            case SCALE, BELIEF, EXPECT, PASSIVE, FEAR, RISK, OUTLOOK, DEPEND -> true;
            case COMMIT, INCENTIVE, APPEAR, MODAL, NONE -> false;
        };
    }

    /** "We will honour you": what is expected needs content besides its cue, before the place where its clause ends. */
    boolean saysSomething(Words words, int to) {
        int content = 0;
        for (int at = proposition.from(); at < Math.min(proposition.to(), to); at++) {
            boolean outside = at < cue.from() || at >= cue.to();
            content += outside && words.isWord(at) && ContentWords.isContent(words.form(at)) ? 1 : 0;
        }
        boolean dangles =
                isEmpty(words, proposition.from(), cue) || EMPTY_SUBJECTS.contains(words.form(proposition.from() - 1));
        return content >= (cue.kind() == Cue.Kind.MODAL || dangles ? MIN_CONTENT : 1);
    }
}
