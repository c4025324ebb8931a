package news.parallax.analysis.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.model.Citation;
import news.parallax.model.Finding.CueClass;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;
import news.parallax.text.ArticleText;
import news.parallax.text.StatementIndex;

/** Cuts articles into units: sentences without their attribution, and the clauses of long ones. */
final class Units {
    private static final Map<CueClass, String> ACT_KEYS = Map.of(
            CueClass.PROMISE, "promise", CueClass.DENIAL, "deny", CueClass.REQUEST, "demand", CueClass.WARNING, "warn");
    private static final int MIN_KEYS = 3;

    private final Parts parts;
    private final String origin;
    private final StatementIndex index;
    private final List<Unit> units = new ArrayList<>();
    private int rank;

    private Units(Parts parts, String origin, StatementIndex index) {
        this.parts = parts;
        this.origin = origin;
        this.index = index;
    }

    /** What the units of an article depend on besides its text. */
    private record Given(String origin, List<Statement> statements) {}

    /** The units of an article; kept with it. */
    private record Read(List<Unit> units) {
        static Read of(ArticleText text, Given given) {
            Units run = new Units(
                    text.kept(Parts.class, Parts::of), given.origin(), StatementIndex.of(text, given.statements()));
            run.parts.sentences().forEach(run::read);
            return new Read(List.copyOf(run.units));
        }
    }

    /** The units of an article, in order. */
    static List<Unit> of(ArticleText text, String origin, List<Statement> statements) {
        return text.kept(Read.class, new Given(origin, statements), Read::of).units();
    }

    private void read(Parts.Cut cut) {
        List<Statement> statements = index.touching(cut.sentence().span());
        List<Span> said = said(cut.sentence().span(), statements);
        for (Span part : said.isEmpty() ? cut.clauses() : said) {
            add(cut, part, statements);
        }
        rank++;
    }

    /** What the statements of a sentence say, without who says so. */
    private static List<Span> said(Span sentence, List<Statement> statements) {
        List<Span> parts = new ArrayList<>();
        statements.stream()
                .flatMap(statement -> statement.contentSpans().stream())
                .filter(sentence::overlaps)
                .map(content ->
                        new Span(Math.max(content.start(), sentence.start()), Math.min(content.end(), sentence.end())))
                .forEach(content -> addOuter(parts, content));
        return parts;
    }

    /** Keeps a span unless another holds it, in place of those it holds. */
    private static void addOuter(List<Span> parts, Span content) {
        if (parts.stream().noneMatch(part -> part.contains(content))) {
            parts.removeIf(content::contains);
            parts.add(content);
        }
    }

    private void add(Parts.Cut cut, Span span, List<Statement> statements) {
        ArticleText.Sentence sentence = cut.sentence();
        Parts.Part part = parts.part(span);
        Set<CueClass> acts = acts(span, statements, part.keys());
        if (acts.isEmpty() && (part.keys().size() < MIN_KEYS || part.open())) {
            return;
        }
        units.add(new Unit(
                origin,
                new Citation(parts.text().article().id(), sentence.span()),
                sentence.text(),
                cut.dangling(),
                sentence.keys(),
                part.keys(),
                part.anchors(),
                part.figures(),
                part.negated(),
                acts,
                sources(span, statements),
                rank));
    }

    private static Set<CueClass> acts(Span part, List<Statement> statements, Set<String> keys) {
        Set<CueClass> acts = new TreeSet<>();
        for (Statement statement : statements) {
            boolean here = statement.contentSpans().stream().anyMatch(part::overlaps);
            if (here && ACT_KEYS.containsKey(statement.cueClass())) {
                acts.add(statement.cueClass());
            }
        }
        for (CueClass act : List.of(CueClass.PROMISE, CueClass.DENIAL)) {
            if (keys.contains(ACT_KEYS.getOrDefault(act, ""))) {
                acts.add(act);
            }
        }
        return Set.copyOf(acts);
    }

    /** Who the words go back to: the outermost speaker around them. */
    private List<String> sources(Span part, List<Statement> statements) {
        Span inner = new Span(part.start(), Math.min(part.end(), part.start() + 1));
        return index.outermost(part)
                .or(() -> index.outermost(inner))
                .or(() -> statements.stream().findFirst())
                .map(PrimarySources::of)
                .orElse(List.of());
    }
}
