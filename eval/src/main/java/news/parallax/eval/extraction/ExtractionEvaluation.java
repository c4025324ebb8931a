package news.parallax.eval.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.parallax.eval.Evaluation;
import news.parallax.eval.Report;
import news.parallax.extract.Extractor;
import news.parallax.extract.role.RoleClassifier;

/**
 * Body text and verdicts of pages of markup, as shipped.
 *
 * <p>Fundus: F1 of four-word shingles over the body, averaged as in the public article-extraction benchmark. WCXB: F1 of
 * words over its articles, and whether "article or not" is told right over all its pages. Mixed set: F1 of snippets. The
 * shipped models were fitted to Fundus and WCXB; {@link ExtractionCrossValidation} measures them on sites they have not
 * seen.
 */
public final class ExtractionEvaluation implements Evaluation {
    private static final int WARM_PAGES = 100;

    /** Measures with the shipped models. */
    public ExtractionEvaluation() {}

    @Override
    public String task() {
        return "extraction";
    }

    @Override
    public String description() {
        return "body text and verdicts of pages (Fundus, WCXB, mixed set), shipped models";
    }

    @Override
    public boolean hasData(Path root) {
        return GoldPage.areBelow(root);
    }

    @Override
    public Report evaluate(Path root) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        GoldPage.fundus(root, pages::add);
        pages.stream().limit(WARM_PAGES).forEach(page -> Extractor.extract(page.page()));
        ExtractionScore score = new ExtractionScore(page -> RoleClassifier.shipped());
        pages.forEach(score::add);
        GoldPage.wcxb(root, score::add);
        GoldPage.mixed(root, score::add);
        Report.Builder report = Report.builder();
        score.report(report);
        return report.build();
    }
}
