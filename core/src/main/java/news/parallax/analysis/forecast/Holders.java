package news.parallax.analysis.forecast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.model.Article;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;
import news.parallax.text.Clauses;
import news.parallax.text.StatementIndex;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/**
 * Finds who holds an expectation.
 *
 * <p>In this order: the speaker of the statement whose cue the phrase is; the subject of a phrase that owns its holder;
 * the speaker of the statement the phrase stands in; a group named earlier in the sentence ("analysts explain why"); the
 * author, where {@link OwnVoice} lets the author speak. Words of somebody quoted whom nobody names belong to an unnamed
 * source; a subject that is no name, and a pronoun without a speaker near before it, hold nothing.
 */
final class Holders {
    private static final Set<String> GROUPS = Set.copyOf(WordList.words("en/group-holders"));
    private static final Set<String> QUANTIFIERS = Set.copyOf(WordList.words("en/quantifiers"));
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our", "i'm", "we're", "i'd", "us");
    private static final Set<String> THIRD_PERSON =
            Set.of("he", "she", "they", "it", "he's", "she's", "they're", "it's", "that", "this");
    private static final Set<String> RELATIVE_PRONOUNS = Set.of("who", "which");
    private static final Set<String> BRIDGES = Set.of(
            "why", "that", "how", "whether", "see", "fear", "worry", "believe", "think", "suspect", "expect", "predict",
            "doubt");
    private static final Set<String> LEADING = Set.of("but", "and", "so", "yet", "while", "making", "now");
    private static final Set<String> NO_SUBJECT = Set.copyOf(WordList.words("en/prepositions"));
    private static final Set<String> ADVERBS = Set.of(
            "also", "who", "now", "already", "still", "never", "not", "have", "has", "had", "no", "longer", "both");
    private static final Set<String> RELATIVES = Set.of("who", "whom", "whose", "that");
    private static final Set<String> THINKING =
            Set.of("think", "thinks", "believe", "believes", "feel", "feels", "know", "knows", "reckon", "reckons");
    private static final int MAX_NAME = 8;

    /** How far before a pronoun the speaker it stands for may have spoken, in characters: about two paragraphs. */
    private static final int PRONOUN_REACH = 800;

    private final OwnVoice author;
    private final Foreign foreign;
    private final StatementIndex index;
    private final List<Statement> statements;

    Holders(Article article, List<Statement> statements, Foreign foreign) {
        this.author = new OwnVoice(article, foreign);
        this.foreign = foreign;
        this.statements = statements.stream()
                .filter(statement -> statement.article().equals(article.id()))
                .toList();
        this.index = StatementIndex.of(article.id(), statements);
    }

    /** The holder of a cue, given where its clause starts; empty where nobody can be named without guessing. */
    Optional<Holder> holder(Words words, Cue cue, Clauses.Clause clause) {
        Span span = words.span(cue.from(), cue.to());
        if (cue.kind().ownsHolder()) {
            Optional<Statement> spoken = index.withCueAt(span);
            if (spoken.isPresent() && !spoken.get().source().isBlank()) {
                return spoken.map(Holder::of);
            }
            Optional<Statement> around = index.innermost(span);
            if (around.isPresent() && Openness.isAttitude(cue.last(words), words.form(cue.to() - 2))) {
                return around.map(Holder::of);
            }
            int verb = cue.kind() == Cue.Kind.FEAR ? Fears.verb(words, cue) : cue.from();
            int to = subjectEnd(words, clause.from(), verb);
            int from = subjectStart(words, clause.from(), to);
            if (verb >= 0 && hasSubject(words, from, to)) {
                return feared(cue, subject(words, cue, from, to));
            }
            if (isFearOfNobody(words, cue, to)) {
                return Optional.of(Holder.UNNAMED);
            }
        }
        return speaker(words, cue, clause);
    }

    /** A fear without a subject of its own, unless the speaker has it. */
    private static boolean isFearOfNobody(Words words, Cue cue, int subjectEnd) {
        return cue.kind() == Cue.Kind.FEAR && !FIRST_PERSON.contains(words.form(subjectEnd - 1));
    }

    /** A fear that nobody is named for is still feared. */
    private static Optional<Holder> feared(Cue cue, Optional<Holder> subject) {
        return subject.isEmpty() && cue.kind() == Cue.Kind.FEAR ? Optional.of(Holder.UNNAMED) : subject;
    }

    /**
     * A clause without the words that say who says it: "the port authority said on Monday it would close" is cut where the
     * content of that statement begins, "it would close, Mara Velden, the mayor" where it ends.
     *
     * @param clause where the clause stands
     * @param cue where its cue stands
     */
    Span without(Span clause, Span cue) {
        Span cut = clause;
        for (Statement statement : index.around(cue)) {
            for (Span piece : statement.contentSpans()) {
                if (piece.contains(cue)) {
                    cut = without(cut, piece, statement);
                }
            }
        }
        return cut;
    }

    /** True for a clause that the speaker passes on from somebody who is no speaker of the article. */
    boolean isAnothers(Words words, int clause) {
        int verb = Nested.verb(words, clause);
        int said = verb < 0 ? Nested.saying(words, clause) : verb;
        boolean passedOn = verb >= 0 || said > 1 && isTold(words, said);
        return passedOn && index.withCueAt(words.span(said, said + 1)).isEmpty();
    }

    /** "They would pay before officials said it would": a verb of saying in the midst of what somebody else says. */
    private boolean isTold(Words words, int verb) {
        Span subject = words.span(verb - 1, verb + 1);
        String teller = words.form(verb - 1);
        return Clauses.isReporting(words.form(verb))
                && words.isWord(verb - 1)
                && !FIRST_PERSON.contains(teller)
                && !THIRD_PERSON.contains(teller)
                && !Clauses.isAuxiliary(teller)
                && index.innermost(subject).stream()
                        .flatMap(statement -> statement.contentSpans().stream())
                        .anyMatch(piece -> piece.contains(subject));
    }

    private static Span without(Span clause, Span piece, Statement statement) {
        int start = stands(statement, clause.start(), piece.start()) ? piece.start() : clause.start();
        int end = stands(statement, piece.end(), clause.end()) ? piece.end() : clause.end();
        return new Span(start, end);
    }

    /** True where source or cue of a statement stand between two offsets. */
    private static boolean stands(Statement statement, int from, int to) {
        Span source = statement.sourceSpan();
        Span cue = statement.cueSpan();
        return cue != null && cue.start() >= from && cue.end() <= to
                || source != null && source.start() >= from && source.end() <= to;
    }

    /** False for "I" and "we", whose holder is whoever speaks, and where a preposition or participle opens the clause. */
    private static boolean hasSubject(Words words, int from, int to) {
        return from < to
                && !NO_SUBJECT.contains(words.form(from))
                && !words.form(from).endsWith("ing")
                && !FIRST_PERSON.contains(words.form(to - 1));
    }

    private Optional<Holder> subject(Words words, Cue cue, int from, int to) {
        String last = words.form(to - 1);
        if (RELATIVE_PRONOUNS.contains(last)) {
            return antecedent(words, to - 1);
        }
        int start = words.spans().get(cue.from()).start();
        return THIRD_PERSON.contains(last) ? lastPerson(start, last) : named(words, from, to);
    }

    /** The name right before "who". */
    private Optional<Holder> antecedent(Words words, int relative) {
        int to = relative;
        while (to > 0 && !words.isWord(to - 1)) {
            to--;
        }
        int from = to;
        while (from > 0 && words.isCapital(from - 1)) {
            from--;
        }
        return from < to ? named(words, from, to) : Optional.empty();
    }

    /** A "speaker" whose cue stands in the clause itself is its subject: "Tarvesia admits monitors, it will fade". */
    private static boolean isInside(Statement statement, Words words, Clauses.Clause clause) {
        Span source = statement.sourceSpan();
        Span cue = statement.cueSpan();
        Span whole = clause.span(words);
        if (source == null || cue == null || !whole.contains(source) || !whole.contains(cue)) {
            return false;
        }
        int behind = words.at(cue.end() - 1) + 1;
        boolean follows = statement.contentSpans().stream().allMatch(content -> content.start() >= cue.start());
        boolean comma = words.forms()
                .subList(behind, Math.max(behind, words.at(whole.end() - 1)))
                .contains(",");
        return Clauses.isAuxiliary(words.form(behind)) || follows && comma;
    }

    /** "It seems that": nobody says so but the writer. */
    private static boolean isImpersonal(Statement statement) {
        return statement.source().equalsIgnoreCase("it");
    }

    private Optional<Holder> speaker(Words words, Cue cue, Clauses.Clause clause) {
        Span span = words.span(cue.from(), cue.to());
        Optional<Statement> innermost = index.around(span).stream()
                .filter(statement -> !isInside(statement, words, clause) && !isImpersonal(statement))
                .findFirst();
        if (innermost.isPresent()) {
            return innermost.map(Holder::of);
        }
        Clauses.Clause teller = Tellers.teller(words, cue);
        if (teller != null) {
            return subject(words, cue, teller.from(), teller.to()).or(() -> Optional.of(Holder.UNNAMED_SOURCE));
        }
        if (foreign.holds(span)) {
            return Optional.of(Holder.UNNAMED_SOURCE);
        }
        Optional<Holder> group = group(words, cue.from());
        if (group.isPresent() || isThought(words, clause.from(), cue.from())) {
            return group;
        }
        boolean unnamed = cue.kind() == Cue.Kind.PASSIVE
                && cue.last(words).equals("to")
                && !words.form(cue.to() - 2).equals("set");
        return unnamed ? Optional.of(Holder.UNNAMED) : author.holder(words, cue);
    }

    /** "They think they may have an ally": what others think is not the author's. */
    private static boolean isThought(Words words, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (THINKING.contains(words.form(at))
                    && !words.form(at - 1).equals("to")
                    && !FIRST_PERSON.contains(words.form(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /** The person of the statement before a place, for a pronoun; statements come in order of place. */
    private Optional<Holder> lastPerson(int before, String pronoun) {
        boolean person = pronoun.startsWith("he") || pronoun.startsWith("she");
        Statement last = null;
        for (Statement statement : statements) {
            boolean fits = person == (statement.holderKind() == HolderKind.PERSON);
            int start = statement.citations().get(0).span().start();
            if (fits && start <= before && before - start <= PRONOUN_REACH) {
                last = statement;
            }
        }
        return Optional.ofNullable(last).map(Holder::of);
    }

    private static int subjectEnd(Words words, int from, int end) {
        int to = end;
        while (to > from
                && (Clauses.isAuxiliary(words.form(to - 1)) && !THIRD_PERSON.contains(words.form(to - 1))
                        || words.form(to - 1).endsWith("ly")
                        || !words.isWord(to - 1)
                        || ADVERBS.contains(words.form(to - 1)))) {
            to--;
        }
        return to;
    }

    /** The subject begins where the clause does, behind a conjunction or a relative pronoun with a subject of its own. */
    private static int subjectStart(Words words, int from, int to) {
        int start = from;
        for (int at = from; at + 1 < to; at++) {
            String form = words.form(at);
            if (form.equals("which") || at == from && LEADING.contains(form)) {
                start = at + 1;
            }
        }
        return start;
    }

    private Optional<Holder> named(Words words, int from, int to) {
        int end = to;
        for (int at = from; at < to && end == to; at++) {
            end = !words.isWord(at) || RELATIVES.contains(words.form(at)) ? at : end;
        }
        if (end - from > MAX_NAME) {
            return Optional.empty();
        }
        int start = behindArticle(words, from, end);
        String name = words.span(start, Math.max(end, start + 1)).of(words.text());
        Optional<Statement> known = statements.stream()
                .filter(statement -> statement.source().endsWith(name))
                .findFirst();
        if (known.isPresent()) {
            return known.map(Holder::of);
        }
        return Holder.isName(name) ? Optional.of(new Holder(name, kind(words, start, end))) : Optional.empty();
    }

    /** "The" is no part of "the Harbour Board", but of "the company". */
    private static int behindArticle(Words words, int from, int end) {
        boolean named = end - from > 2 || end - from == 2 && words.isCapital(from + 1);
        return words.form(from).equals("the") && named ? from + 1 : from;
    }

    private static HolderKind kind(Words words, int from, int end) {
        String last = words.form(end - 1);
        if (QUANTIFIERS.contains(words.form(from)) || GROUPS.contains(last)) {
            return HolderKind.GROUP;
        }
        if (words.isCapital(end - 1)) {
            return end - from >= 2 ? HolderKind.PERSON : HolderKind.INSTITUTION;
        }
        return last.endsWith("s") ? HolderKind.GROUP : HolderKind.ANONYMOUS;
    }

    /** "Some analysts explain why he is ...", "experts say that ...": a group with a reporting word behind it. */
    private static Optional<Holder> group(Words words, int before) {
        for (int at = before - 2; at >= 0 && at > before - 25; at--) {
            if (GROUPS.contains(words.form(at)) && bridges(words, at + 1, before)) {
                int from = at;
                while (from > 0
                        && from > at - 3
                        && (QUANTIFIERS.contains(words.form(from - 1))
                                || words.isCapital(from - 1) && !LEADING.contains(words.form(from - 1)))) {
                    from--;
                }
                return Optional.of(new Holder(words.span(from, at + 1).of(words.text()), HolderKind.GROUP));
            }
        }
        return Optional.empty();
    }

    private static boolean bridges(Words words, int from, int to) {
        if (IntStream.range(from, to)
                .anyMatch(at -> words.form(at).equals(",") && words.form(at + 1).equals("but"))) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (BRIDGES.contains(words.form(at)) || Clauses.isReporting(words.form(at))) {
                return true;
            }
        }
        return false;
    }

    /** True for "few", "most", "some": a share of holders, which is no probability. */
    static boolean isQuantifier(String form) {
        return QUANTIFIERS.contains(form);
    }
}
