package news.parallax.eval.task;

import java.io.IOException;
import java.nio.file.Path;
import news.parallax.eval.Evaluation;
import news.parallax.eval.Report;
import news.parallax.eval.attribution.SeedStatements;
import news.parallax.eval.seeds.SeedEvents;
import news.parallax.eval.seeds.SeedForecasts;

/** What is found in the annotated seeds. Their gold is an acceptance test: nothing is fitted to it. */
public final class SeedsEvaluation implements Evaluation {
    @Override
    public String task() {
        return "seeds";
    }

    @Override
    public String description() {
        return "findings of the seeds against their gold";
    }

    @Override
    public boolean hasData(Path root) {
        return SeedStatements.hasData(root) && SeedForecasts.hasData(root) && SeedEvents.hasData(root);
    }

    @Override
    public Report evaluate(Path root) throws IOException {
        Report.Builder report = Report.builder();
        SeedStatements.measure(root, report);
        SeedForecasts.measure(root, report);
        SeedEvents.measure(root, report);
        return report.build();
    }
}
