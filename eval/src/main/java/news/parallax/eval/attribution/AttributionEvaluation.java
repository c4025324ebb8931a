package news.parallax.eval.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.analysis.attribution.Attribution;
import news.parallax.analysis.attribution.TagSequences;
import news.parallax.eval.Evaluation;
import news.parallax.eval.Report;
import news.parallax.eval.attribution.Polnear.Document;
import news.parallax.eval.attribution.Polnear.Relation;
import news.parallax.model.Finding.Quotation;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Attribution on the development part of PolNeAR.
 *
 * <p>Exact spans: each piece of a source, cue or content, from its first to its last character, counted once an article.
 * PolNeAR keeps the quotation marks of content, so the marks around a quoted piece are put back before it is compared.
 * Relations: a found statement is right when its cue and its content overlap those of one attribution. Direct
 * quotations: of the attributions whose content starts with a quotation mark and that have a source, the share whose
 * words were found with a source that overlaps the right one.
 */
public final class AttributionEvaluation implements Evaluation {
    @Override
    public String task() {
        return "attribution";
    }

    @Override
    public String description() {
        return "who said what, exact spans on the development part of PolNeAR";
    }

    @Override
    public boolean hasData(Path root) {
        return Files.isReadable(Polnear.archive(root));
    }

    @Override
    public Report evaluate(Path root) throws IOException {
        Parts output = new Parts();
        Parts tagger = new Parts();
        Parts rules = new Parts();
        int quotations = 0;
        int rightSpeaker = 0;
        for (Document document : Polnear.documents(root, "dev")) {
            List<Statement> statements = Attribution.statements(document.article());
            output.add(document, statements);
            rules.add(document, Attribution.byRules(document.article()));
            tagger.add(document, TagSequences.marked(document.article()));
            for (Relation gold : document.relations()) {
                if (isQuotation(document.text(), gold)) {
                    quotations++;
                    rightSpeaker += hasSpeaker(gold, statements) ? 1 : 0;
                }
            }
        }
        Report.Builder report = Report.builder();
        output.report(report, "");
        output.relation.report(report, "relation");
        tagger.report(report, "tagger-");
        rules.report(report, "rules-");
        rules.relation.report(report, "rules-relation");
        return report.metric("direct-speaker", quotations == 0 ? 0 : (double) rightSpeaker / quotations)
                .metric("direct-quotations", quotations)
                .build();
    }

    /** Counts of the parts of attributions. */
    private static final class Parts {
        private final Tally source = new Tally();
        private final Tally cue = new Tally();
        private final Tally content = new Tally();
        private final Tally relation = new Tally();

        void add(Document document, List<Statement> statements) {
            source.add(goldSpans(document, 0), sources(statements));
            cue.add(goldSpans(document, 1), cues(statements));
            content.add(goldSpans(document, 2), contents(document.text(), statements));
            relate(document, statements, relation);
        }

        void add(Document document, TagSequences.Marked marked) {
            source.add(goldSpans(document, 0), new TreeSet<>(marked.sources()));
            cue.add(goldSpans(document, 1), new TreeSet<>(marked.cues()));
            content.add(goldSpans(document, 2), new TreeSet<>(marked.contents()));
        }

        void report(Report.Builder report, String prefix) {
            source.report(report, prefix + "source");
            cue.report(report, prefix + "cue");
            content.report(report, prefix + "content");
        }
    }

    private static Set<Span> goldSpans(Document document, int part) {
        Set<Span> spans = new TreeSet<>();
        for (Relation relation : document.relations()) {
            spans.addAll(List.of(relation.source(), relation.cue(), relation.content())
                    .get(part));
        }
        return spans;
    }

    private static Set<Span> sources(List<Statement> statements) {
        Set<Span> spans = new TreeSet<>();
        for (Statement statement : statements) {
            if (statement.sourceSpan() != null) {
                spans.add(statement.sourceSpan());
            }
        }
        return spans;
    }

    private static Set<Span> cues(List<Statement> statements) {
        Set<Span> spans = new TreeSet<>();
        for (Statement statement : statements) {
            if (statement.cueSpan() != null) {
                spans.add(statement.cueSpan());
            }
        }
        return spans;
    }

    private static Set<Span> contents(String text, List<Statement> statements) {
        Set<Span> spans = new TreeSet<>();
        for (Statement statement : statements) {
            for (Span piece : statement.contentSpans()) {
                spans.add(withMarks(text, piece, statement.quotation() == Quotation.DIRECT));
            }
        }
        return spans;
    }

    /**
     * A piece with the marks directly around it, and the comma before the closing one.
     *
     * @param direct true when one mark is enough, as in a quotation over several paragraphs
     */
    private static Span withMarks(String text, Span piece, boolean direct) {
        int comma = piece.end() < text.length() && text.charAt(piece.end()) == ',' ? 1 : 0;
        int opening = mark(text, piece.start() - 1, -1);
        int closing = mark(text, piece.end() + comma, 1);
        if (!direct && (opening == 0 || closing == 0)) {
            return piece;
        }
        return new Span(piece.start() - opening, closing == 0 ? piece.end() : piece.end() + comma + closing);
    }

    /** Length of the mark at an offset, read in a direction: 2 for two single marks that stand for a double one. */
    private static int mark(String text, int at, int direction) {
        if (at < 0 || at >= text.length() || !isMark(text.charAt(at))) {
            return 0;
        }
        int next = at + direction;
        boolean doubled = next >= 0 && next < text.length() && text.charAt(at) == '\'' && text.charAt(next) == '\'';
        return doubled ? 2 : 1;
    }

    private static boolean isMark(char character) {
        return "\"'\u201C\u201D\u2018\u2019".indexOf(character) >= 0;
    }

    private static void relate(Document document, List<Statement> statements, Tally tally) {
        List<Relation> open = new ArrayList<>(document.relations());
        int right = 0;
        for (Statement statement : statements) {
            for (Relation gold : open) {
                if (overlaps(gold.cue(), statement.cueSpan()) && overlaps(gold.content(), statement.contentSpans())) {
                    open.remove(gold);
                    right++;
                    break;
                }
            }
        }
        tally.add(right, statements.size(), document.relations().size());
    }

    private static boolean overlaps(List<Span> gold, @Nullable Span found) {
        return found != null && overlaps(gold, List.of(found));
    }

    private static boolean overlaps(List<Span> gold, List<Span> found) {
        return gold.stream().anyMatch(span -> found.stream().anyMatch(span::overlaps));
    }

    private static boolean isQuotation(String text, Relation gold) {
        return !gold.source().isEmpty()
                && !gold.content().isEmpty()
                && "\"\u201C".indexOf(text.charAt(gold.content().getFirst().start())) >= 0;
    }

    private static boolean hasSpeaker(Relation gold, List<Statement> statements) {
        return statements.stream()
                .filter(statement -> overlaps(gold.content(), statement.contentSpans()))
                .anyMatch(statement -> overlaps(gold.source(), statement.sourceSpan()));
    }

    /** Counts of right, found and gold items. */
    private static final class Tally {
        private int right;
        private int found;
        private int gold;

        void add(Set<Span> goldSpans, Set<Span> foundSpans) {
            add((int) foundSpans.stream().filter(goldSpans::contains).count(), foundSpans.size(), goldSpans.size());
        }

        void add(int rightItems, int foundItems, int goldItems) {
            right += rightItems;
            found += foundItems;
            gold += goldItems;
        }

        void report(Report.Builder report, String name) {
            double precision = found == 0 ? 0 : (double) right / found;
            double recall = gold == 0 ? 0 : (double) right / gold;
            double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            report.metric(name + "-precision", precision)
                    .metric(name + "-recall", recall)
                    .metric(name + "-f1", f1);
        }
    }
}
