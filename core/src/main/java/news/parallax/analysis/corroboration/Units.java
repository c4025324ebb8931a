package news.parallax.analysis.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Citation;
import news.parallax.model.Finding.CueClass;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;
import news.parallax.text.Clauses;
import news.parallax.text.Concepts;
import news.parallax.text.Figure;
import news.parallax.text.Figures;
import news.parallax.text.Names;
import news.parallax.text.Phrases;
import news.parallax.text.Sentences;
import news.parallax.text.StatementIndex;
import news.parallax.text.WordList;
import news.parallax.text.Words;

/** Cuts articles into units: sentences without their attribution, and the clauses of long ones. */
final class Units {
    private static final Map<CueClass, String> ACT_KEYS = Map.of(
            CueClass.PROMISE, "promise", CueClass.DENIAL, "deny", CueClass.REQUEST, "demand", CueClass.WARNING, "warn");
    private static final Set<String> NEGATIONS = WordList.words("en/negations");
    private static final Phrases<String> CAPTIONS = Phrases.listed(WordList.entries("en/caption-marks"));
    private static final Set<String> TIMES = WordList.words("en/time-words");
    private static final Set<String> OPEN = Set.of(
            "may",
            "might",
            "could",
            "possible",
            "possibly",
            "likely",
            "unlikely",
            "perhaps",
            "probably",
            "if",
            "unless");
    private static final int MIN_KEYS = 3;
    /** A negation further on belongs to another verb. */
    private static final int NEGATION_REACH = 12;

    private final Article article;
    private final String origin;
    private final StatementIndex index;
    private final List<Unit> units = new ArrayList<>();
    private int rank;

    private Units(Article article, String origin, List<Statement> statements) {
        this.article = article;
        this.origin = origin;
        this.index = StatementIndex.of(article.id(), statements);
    }

    /** The units of an article, in order. */
    static List<Unit> of(Article article, String origin, List<Statement> statements) {
        Units run = new Units(article, origin, statements);
        for (Block block : article.blocks()) {
            boolean told = block.role() == Block.Role.PARAGRAPH
                    || block.role() == Block.Role.LIST_ITEM
                    || block.role() == Block.Role.QUOTE;
            if (told) {
                Sentences.sentences(article, block).forEach(run::read);
            }
        }
        return run.units;
    }

    private void read(Span sentence) {
        if (article.text().charAt(sentence.end() - 1) == '?') {
            return;
        }
        Words words = Words.of(article.text(), sentence);
        if (CAPTIONS.at(words, 0).isPresent()) {
            return;
        }
        List<Statement> statements = index.touching(sentence);
        Set<String> whole = Concepts.keys(sentence.of(article.text()));
        for (Span part : parts(words, sentence, statements)) {
            add(sentence, whole, part, statements);
        }
        rank++;
    }

    /** What a statement of the sentence says, without who says so; else the clauses of the sentence. */
    private static List<Span> parts(Words words, Span sentence, List<Statement> statements) {
        List<Span> parts = new ArrayList<>();
        statements.stream()
                .flatMap(statement -> statement.contentSpans().stream())
                .filter(sentence::overlaps)
                .map(content ->
                        new Span(Math.max(content.start(), sentence.start()), Math.min(content.end(), sentence.end())))
                .forEach(content -> addOuter(parts, content));
        if (parts.isEmpty()) {
            for (Clauses.Clause clause : Clauses.split(words)) {
                parts.add(clause.span(words));
            }
            if (parts.size() > 1) {
                parts.add(sentence);
            }
        }
        return parts;
    }

    /** Keeps a span unless another holds it, in place of those it holds. */
    private static void addOuter(List<Span> parts, Span content) {
        if (parts.stream().noneMatch(part -> part.contains(content))) {
            parts.removeIf(content::contains);
            parts.add(content);
        }
    }

    private void add(Span sentence, Set<String> whole, Span part, List<Statement> statements) {
        String text = part.of(article.text());
        Set<String> keys = part.equals(sentence) ? whole : Concepts.keys(text);
        Set<CueClass> acts = acts(part, statements, keys);
        if (acts.isEmpty() && (keys.size() < MIN_KEYS || isOpen(text))) {
            return;
        }
        List<Figure> figures = Figures.figures(article.text(), part).stream()
                .filter(figure -> figure.kind() != Figure.Kind.DATE && figure.kind() != Figure.Kind.TIME)
                .toList();
        units.add(new Unit(
                origin,
                new Citation(article.id(), sentence),
                sentence.of(article.text()),
                whole,
                keys,
                anchors(text, keys),
                figures,
                negated(text),
                acts,
                sources(part, statements),
                rank));
    }

    /** What may or might be is no fact. */
    private static boolean isOpen(String text) {
        return Words.of(text).forms().stream().anyMatch(OPEN::contains);
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
        return acts;
    }

    private static Set<String> anchors(String text, Set<String> keys) {
        Set<String> anchors = new TreeSet<>();
        for (Span name : Names.names(text)) {
            anchors.addAll(Concepts.keys(name.of(text)));
        }
        Words words = Words.of(text);
        for (int at = 0; at < words.size(); at++) {
            String form = words.form(at);
            if (Character.isDigit(form.codePointAt(0)) || TIMES.contains(form)) {
                anchors.add(Concepts.key(form));
            }
        }
        anchors.retainAll(keys);
        return anchors;
    }

    private static boolean negated(String text) {
        Words words = Words.of(text);
        return words.forms().stream()
                .limit(NEGATION_REACH)
                .anyMatch(form -> NEGATIONS.contains(form) || form.endsWith("n't"));
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
