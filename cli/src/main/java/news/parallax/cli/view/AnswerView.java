package news.parallax.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.model.Answer;

/** An answer as a reader is shown it: its columns under their headings, those without a line left out. Immutable. */
public final class AnswerView {
    private static final List<String> OPEN =
            List.of("who", "whom", "whose", "why", "what", "when", "where", "which", "how");

    private final Answer answer;

    /** A view of an answer. */
    public AnswerView(Answer answer) {
        this.answer = answer;
    }

    /**
     * Lines under one heading.
     *
     * @param heading what they say to the question
     * @param lines at least one
     */
    public record Column(String heading, List<Answer.Line> lines) {
        /** Copies the list. */
        public Column {
            lines = List.copyOf(lines);
        }
    }

    /** The columns that have lines, in the order of the answer. */
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        add(columns, isOpen() ? "What the sources say" : "For", answer.pro());
        add(columns, "Against", answer.contra());
        add(columns, "Depends on", answer.conditions());
        add(columns, "Watch for", answer.indicators());
        return List.copyOf(columns);
    }

    private static void add(List<Column> columns, String heading, List<Answer.Line> lines) {
        if (!lines.isEmpty()) {
            columns.add(new Column(heading, lines));
        }
    }

    /** True when nothing can stand for or against: the question asks who, why, how many. */
    private boolean isOpen() {
        String folded = answer.question().toLowerCase(Locale.ROOT).strip();
        return OPEN.stream().anyMatch(word -> folded.startsWith(word + " ")) && !folded.startsWith("how likely");
    }

    /** The words of a line, in quotation marks: they stand so in the article, whoever says them. */
    public static String words(Answer.Line line) {
        return "\u201C" + line.text() + "\u201D";
    }

    /** What stands below a line: who says so, when it is, the words of likelihood, how many independent origins carry it. */
    public static String note(Answer.Line line) {
        List<String> parts = new ArrayList<>();
        parts.add(line.holder());
        parts.add(line.date());
        parts.add(line.term().isEmpty() ? "" : "\u201C" + line.term() + "\u201D");
        parts.add(Counts.of(line.origins(), "origin"));
        parts.removeIf(String::isEmpty);
        return String.join(" \u00B7 ", parts);
    }
}
