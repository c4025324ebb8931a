package news.parallax.eval.extraction;

import java.io.IOException;
import java.nio.file.Path;
import news.parallax.eval.Evaluation;
import news.parallax.eval.Report;

/**
 * Body text and verdicts of pages of markup (Fundus, WCXB, mixed set), read by models that have not seen the site of the page: the models are
 * trained anew for each of five folds of sites. Takes minutes.
 */
public final class ExtractionCrossValidation implements Evaluation {
    /** Measures with models trained anew. */
    public ExtractionCrossValidation() {}

    @Override
    public String task() {
        return "extraction-folds";
    }

    @Override
    public String description() {
        return "body text and verdicts of pages (Fundus, WCXB, mixed set), models trained anew without the site of each page";
    }

    @Override
    public boolean hasData(Path root) {
        return GoldPage.areBelow(root);
    }

    @Override
    public Report evaluate(Path root) throws IOException {
        Report.Builder report = Report.builder();
        ModelTrainer.train(root).score().report(report);
        return report.build();
    }
}
