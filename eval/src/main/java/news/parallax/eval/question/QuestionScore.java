package news.parallax.eval.question;

import java.util.ArrayList;
import java.util.List;
import news.parallax.eval.Report;
import news.parallax.model.Answer;

/** Counts over the questions of one set. */
final class QuestionScore {
    private final QuestionStories stories;
    private final List<String> details = new ArrayList<>();
    private int answered;
    private int found;
    private int first;
    private int unanswered;
    private int silent;
    private int lines;
    private int right;
    private int neutral;
    private int sided;
    private int wrongSide;

    /** A score of nothing. */
    QuestionScore(QuestionStories stories) {
        this.stories = stories;
    }

    /** Adds an answer. */
    void add(GoldQuestion gold, Answer answer) {
        if (!gold.isAnswered()) {
            unanswered++;
            silent += answer.pro().isEmpty() && answer.contra().isEmpty() ? 1 : 0;
        } else {
            answered++;
            int before = right;
            boolean top = column(gold, answer.pro(), gold.pro(), gold.contra());
            boolean against = column(gold, answer.contra(), gold.contra(), gold.pro());
            found += right > before ? 1 : 0;
            first += answer.pro().isEmpty() ? against ? 1 : 0 : top ? 1 : 0;
        }
        details.add(gold.kind() + " " + gold.question() + " [" + gold.cluster() + "]");
        answer.pro()
                .forEach(line -> details.add("   " + mark(gold, line, gold.pro(), gold.contra()) + " + " + show(line)));
        answer.contra()
                .forEach(line -> details.add("   " + mark(gold, line, gold.contra(), gold.pro()) + " - " + show(line)));
    }

    private static String show(Answer.Line line) {
        return line.text() + " (" + line.holder() + ")";
    }

    /** Counts a column; true when its first line is right. */
    private boolean column(
            GoldQuestion gold, List<Answer.Line> column, List<GoldQuestion.Words> own, List<GoldQuestion.Words> other) {
        boolean top = false;
        for (int at = 0; at < column.size(); at++) {
            String mark = mark(gold, column.get(at), own, other);
            lines++;
            right += mark.equals("right") ? 1 : 0;
            neutral += mark.equals("also") ? 1 : 0;
            sided += mark.equals("right") || mark.equals("side") ? 1 : 0;
            wrongSide += mark.equals("side") ? 1 : 0;
            top |= at == 0 && mark.equals("right");
        }
        return top;
    }

    private String mark(
            GoldQuestion gold, Answer.Line line, List<GoldQuestion.Words> own, List<GoldQuestion.Words> other) {
        if (isIn(line, own)) {
            return "right";
        }
        return isIn(line, other) ? "side" : isIn(line, gold.neutral()) ? "also" : "wrong";
    }

    private boolean isIn(Answer.Line line, List<GoldQuestion.Words> places) {
        return line.citations().stream().anyMatch(citation -> stories.isAt(citation, line.text(), places));
    }

    /** Writes the counts into a report, each with a prefix. */
    void report(Report.Builder report, String prefix, boolean detailed) {
        report.metric(prefix + "found", share(found, answered));
        report.metric(prefix + "first-right", share(first, answered));
        report.metric(prefix + "silent-where-nothing-is-said", share(silent, unanswered));
        report.metric(prefix + "lines-right", share(right, lines));
        report.metric(prefix + "lines-right-or-related", share(right + neutral, lines));
        report.metric("max-" + prefix + "wrong-side", share(wrongSide, sided));
        if (detailed) {
            details.forEach(report::detail);
        }
    }

    private static double share(int part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }
}
