package news.parallax.eval.question;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import news.parallax.eval.Evaluation;
import news.parallax.eval.LabelledArticle;
import news.parallax.eval.Report;

/**
 * Answers to questions of a reader about development stories, against the sentences that answer them.
 *
 * <p>Measured are, for the questions that some sentence answers, how many show one ({@code found}) and show one first
 * ({@code first-right}); how many of the others show none; of the lines shown for and against, how many are right, or at
 * least related, and of those that answer, how many stand on the wrong side. The questions of twelve stories were used to
 * make the rules; those of the other twelve only count.
 */
public final class QuestionEvaluation implements Evaluation {
    @Override
    public String task() {
        return "questions";
    }

    @Override
    public String description() {
        return "answers to 144 questions about 24 development stories: found, first, lines right, wrong side";
    }

    @Override
    public boolean hasData(Path root) {
        return LabelledArticle.areBelow(root);
    }

    @Override
    public Report evaluate(Path root) throws IOException {
        QuestionStories stories = QuestionStories.read(root);
        Map<String, QuestionScore> scores = new LinkedHashMap<>();
        for (GoldQuestion gold : stories.questions()) {
            scores.computeIfAbsent(gold.set(), set -> new QuestionScore(stories))
                    .add(gold, stories.answerer(gold).answer(gold.question()));
        }
        Report.Builder report = Report.builder();
        scores.forEach((set, score) -> {
            boolean development = set.equals(GoldQuestion.DEVELOPMENT);
            score.report(report, development ? GoldQuestion.DEVELOPMENT + "-" : "", development);
        });
        return report.build();
    }
}
