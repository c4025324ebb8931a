package news.parallax.eval;

import java.util.List;
import java.util.Optional;

/** All evaluations, in the order of the flow. */
public final class Evaluations {
    private Evaluations() {}

    /** Every evaluation. */
    public static List<Evaluation> all() {
        return List.of(
                new news.parallax.eval.extraction.ExtractionEvaluation(),
                new news.parallax.eval.extraction.ExtractionCrossValidation(),
                new news.parallax.eval.extraction.DumpEvaluation(),
                new news.parallax.eval.extraction.PageTimeEvaluation(),
                new MetadataEvaluation(),
                new news.parallax.eval.coverage.ProvenanceEvaluation(),
                new news.parallax.eval.coverage.StoryEvaluation(),
                new news.parallax.eval.attribution.AttributionEvaluation(),
                new SeedsEvaluation(),
                new news.parallax.eval.brief.BriefEvaluation());
    }

    /** The evaluation of a task. */
    public static Optional<Evaluation> of(String task) {
        return all().stream()
                .filter(evaluation -> evaluation.task().equals(task))
                .findFirst();
    }
}
