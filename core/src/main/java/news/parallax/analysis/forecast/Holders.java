package news.parallax.analysis.forecast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * author.
 */
final class Holders {
    private static final Set<String> GROUPS = Set.copyOf(WordList.words("en/group-holders"));
    private static final Set<String> QUANTIFIERS = Set.copyOf(WordList.words("en/quantifiers"));
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our", "i'm", "we're", "i'd", "us");
    private static final Set<String> THIRD_PERSON =
            Set.of("he", "she", "they", "it", "he's", "she's", "they're", "it's", "who", "which", "that", "this");
    private static final Set<String> BRIDGES = Set.of("why", "that", "how", "whether", "see");
    private static final Set<String> LEADING = Set.of("but", "and", "so", "yet", "while", "making", "now");
    private static final Set<String> NO_SUBJECT = Set.copyOf(WordList.words("en/prepositions"));
    private static final Set<String> ADVERBS = Set.of(
            "also", "who", "now", "already", "still", "never", "not", "have", "has", "had", "no", "longer", "both");
    private static final Set<String> RELATIVES = Set.of("who", "whom", "whose", "that");
    private static final int MAX_NAME = 8;

    private final Article article;
    private final StatementIndex index;
    private final List<Statement> statements;

    Holders(Article article, List<Statement> statements) {
        this.article = article;
        this.statements = statements.stream()
                .filter(statement -> statement.article().equals(article.id()))
                .toList();
        this.index = StatementIndex.of(article.id(), statements);
    }

    /** The holder of a cue, given where its clause starts; empty where nobody can be named without guessing. */
    Optional<Holder> holder(Words words, Cue cue, Clauses.Clause clause, boolean quoted) {
        Span span = words.span(cue.from(), cue.to());
        if (cue.kind().ownsHolder()) {
            Optional<Holder> owner = owner(words, cue, clause, span);
            if (owner.isPresent()) {
                return owner;
            }
        }
        return speaker(words, cue, clause, quoted);
    }

    private Optional<Holder> owner(Words words, Cue cue, Clauses.Clause clause, Span span) {
        Optional<Statement> spoken = index.withCueAt(span);
        if (spoken.isPresent() && !spoken.get().source().isBlank()) {
            return spoken.map(Holder::of);
        }
        boolean attitude = Openness.isAttitude(cue.last(words), words.form(cue.to() - 2));
        Optional<Statement> around = index.innermost(span);
        return attitude && around.isPresent() ? around.map(Holder::of) : subject(words, cue, clause);
    }

    private Optional<Holder> subject(Words words, Cue cue, Clauses.Clause clause) {
        int to = subjectEnd(words, clause.from(), cue.from());
        int from = subjectStart(words, clause.from(), to);
        if (from >= to
                || NO_SUBJECT.contains(words.form(from))
                || words.form(from).endsWith("ing")) {
            return cue.kind() == Cue.Kind.FEAR ? Optional.of(Holder.UNNAMED) : Optional.empty();
        }
        String last = words.form(to - 1);
        if (FIRST_PERSON.contains(last)) {
            return Optional.empty();
        }
        int start = words.spans().get(cue.from()).start();
        return THIRD_PERSON.contains(last) ? lastPerson(start, last) : Optional.of(named(words, from, to));
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

    private Optional<Holder> speaker(Words words, Cue cue, Clauses.Clause clause, boolean quoted) {
        Span span = words.span(cue.from(), cue.to());
        Optional<Statement> innermost = index.around(span).stream()
                .filter(statement -> !isInside(statement, words, clause))
                .findFirst();
        if (innermost.isPresent()) {
            return innermost.map(Holder::of);
        }
        if (quoted) {
            return Optional.empty();
        }
        Optional<Holder> group = group(words, cue.from());
        if (group.isPresent()) {
            return group;
        }
        boolean unnamed = cue.kind() == Cue.Kind.PASSIVE
                && cue.last(words).equals("to")
                && !words.form(cue.to() - 2).equals("set");
        return Optional.of(unnamed ? Holder.UNNAMED : Holder.author(article));
    }

    /** The person of the statement before a place, for a pronoun; statements come in order of place. */
    private Optional<Holder> lastPerson(int before, String pronoun) {
        boolean person = pronoun.startsWith("he") || pronoun.startsWith("she") || pronoun.equals("who");
        Statement last = null;
        for (Statement statement : statements) {
            boolean fits = person == (statement.holderKind() == HolderKind.PERSON);
            if (fits && statement.citations().get(0).span().start() <= before) {
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

    private Holder named(Words words, int from, int to) {
        int end = to;
        for (int at = from; at < to; at++) {
            if (!words.isWord(at) || at - from >= MAX_NAME || RELATIVES.contains(words.form(at))) {
                end = at;
                break;
            }
        }
        int start = words.form(from).equals("the") && end - from > 1 ? from + 1 : from;
        String name = words.span(start, Math.max(end, start + 1)).of(words.text());
        Optional<Statement> known = statements.stream()
                .filter(statement -> statement.source().endsWith(name))
                .findFirst();
        return known.isPresent() ? Holder.of(known.get()) : new Holder(name, kind(words, start, end));
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
