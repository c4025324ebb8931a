package news.parallax.cli.json;

import java.util.List;
import news.parallax.model.Answer;

/** The fields of an answer. */
final class AnswerJson {
    private AnswerJson() {}

    static void answer(Json json, Answer answer) {
        json.text("question", answer.question());
        lines(json, "pro", answer.pro());
        lines(json, "contra", answer.contra());
        lines(json, "conditions", answer.conditions());
        lines(json, "indicators", answer.indicators());
        json.texts("unanswered", answer.unanswered());
    }

    private static void lines(Json json, String name, List<Answer.Line> lines) {
        json.objects(
                name,
                lines,
                line -> json.text("holder", line.holder())
                        .text("text", line.text())
                        .text("term", line.term())
                        .text("date", line.date())
                        .number("origins", line.origins())
                        .citations(line.citations()));
    }
}
