package news.parallax.eval.task;

import java.util.List;
import java.util.Optional;
import news.parallax.eval.Evaluation;
import news.parallax.eval.MetadataEvaluation;
import news.parallax.eval.attribution.AttributionEvaluation;
import news.parallax.eval.brief.BriefEvaluation;
import news.parallax.eval.coverage.ProvenanceEvaluation;
import news.parallax.eval.coverage.StoryEvaluation;
import news.parallax.eval.extraction.ExtractionCrossValidation;
import news.parallax.eval.extraction.ExtractionEvaluation;
import news.parallax.eval.extraction.PageTimeEvaluation;
import news.parallax.eval.lines.DumpEvaluation;
import news.parallax.eval.names.NamesEvaluation;
import news.parallax.eval.question.QuestionEvaluation;

/** All evaluations, in the order of the flow. */
public final class Evaluations {
    private Evaluations() {}

    /** Every evaluation. */
    public static List<Evaluation> all() {
        return List.of(
                new ExtractionEvaluation(),
                new ExtractionCrossValidation(),
                new DumpEvaluation(),
                new PageTimeEvaluation(),
                new MetadataEvaluation(),
                new ProvenanceEvaluation(),
                new StoryEvaluation(),
                new NamesEvaluation(),
                new AttributionEvaluation(),
                new SeedsEvaluation(),
                new BriefEvaluation(),
                new QuestionEvaluation());
    }

    /** The evaluation of a task. */
    public static Optional<Evaluation> of(String task) {
        return all().stream()
                .filter(evaluation -> evaluation.task().equals(task))
                .findFirst();
    }
}
