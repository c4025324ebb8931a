package news.parallax.cli.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.cli.view.Counts;
import news.parallax.cli.view.Labels;
import news.parallax.cli.view.StoryView;
import news.parallax.model.Finding.Statement;

/** Who said what, speaker by speaker in the order in which they first speak. */
final class StatementPart {
    /** Speakers shown at once; the others open on demand. */
    private static final int SPEAKERS = 10;

    private StatementPart() {}

    static Element of(StoryView view, Evidence evidence) {
        Map<String, List<Statement>> bySource = new LinkedHashMap<>();
        for (Statement statement : view.statements()) {
            bySource.computeIfAbsent(statement.source(), source -> new ArrayList<>())
                    .add(statement);
        }
        List<Element> speakers = bySource.values().stream()
                .map(statements -> speaker(statements, evidence))
                .toList();
        int shown = Math.min(SPEAKERS, speakers.size());
        Element part = Element.of("div").add(list(speakers.subList(0, shown)));
        if (shown < speakers.size()) {
            part.add(Element.of("details")
                    .add(Element.of("summary", Counts.of(speakers.size() - shown, "more speaker")))
                    .add(list(speakers.subList(shown, speakers.size()))));
        }
        return part;
    }

    private static Element list(List<Element> speakers) {
        return Element.of("ul").with("class", "speakers").addAll(speakers);
    }

    private static Element speaker(List<Statement> statements, Evidence evidence) {
        Statement fullest = statements.get(0);
        for (Statement statement : statements) {
            if (Labels.source(statement).length() > Labels.source(fullest).length()) {
                fullest = statement;
            }
        }
        Element list = Element.of("ul");
        statements.forEach(statement -> list.add(statement(statement, evidence)));
        return Element.of("li")
                .add(Element.of("p")
                        .add(Element.of("b", fullest.source()))
                        .text(Labels.source(fullest).substring(fullest.source().length()))
                        .text(" ")
                        .add(Element.of("span", Labels.of(fullest.holderKind())).with("class", "meta")))
                .add(list);
    }

    private static Element statement(Statement statement, Evidence evidence) {
        Element words = switch (statement.quotation()) {
            case DIRECT -> Element.of("q", pieces(statement));
            case INDIRECT, MIXED -> Element.of("span", pieces(statement));
        };
        Element item = Element.of("li");
        String note = note(statement);
        if (!note.isEmpty()) {
            item.add(Element.of("span", note).with("class", "meta")).text(" ");
        }
        return item.add(words).add(evidence.chips(statement.citations(), "the words of " + statement.source()));
    }

    private static String pieces(Statement statement) {
        return String.join(" … ", statement.content());
    }

    private static String note(Statement statement) {
        String cue = statement.cue().isEmpty() ? "" : statement.cue();
        String chain = statement.chain().isEmpty() ? "" : "via " + String.join(", ", statement.chain());
        String separator = cue.isEmpty() || chain.isEmpty() ? "" : ", ";
        return cue.isEmpty() && chain.isEmpty() ? "" : cue + separator + chain + ":";
    }
}
