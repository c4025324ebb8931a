package news.parallax.eval.lines;

import java.util.ArrayList;
import java.util.List;
import news.parallax.eval.extraction.Boosting;
import news.parallax.extract.dump.LineModel;
import news.parallax.extract.dump.LineTable;
import news.parallax.extract.dump.WordWeights;

/**
 * Fits the model that tells lines of an article from the rest of a page. The forest learns from weights of words that
 * have not seen the site, as it will meet them.
 */
final class LineTraining {
    private static final Boosting.Settings SETTINGS = new Boosting.Settings(160, 28, 0.1, 0.4, 20, 4);
    private static final int FOLDS = 3;

    private LineTraining() {}

    /** The model that pages teach, each counted by its weight. */
    static LineModel fit(List<LabelledLines> pages) {
        List<WordWeights> lexicons = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            lexicons.add(WordTraining.fit(
                    pages.stream().filter(page -> page.innerFold(FOLDS) != left).toList()));
        }
        Rows rows = new Rows();
        for (LabelledLines page : pages) {
            List<float[]> table = LineTable.rows(page.lines(), lexicons.get(page.innerFold(FOLDS)));
            for (int at = 0; at < table.size(); at++) {
                rows.add(table.get(at), page.content().get(at), page.weight());
            }
        }
        return new LineModel(WordTraining.fit(pages), rows.forest(SETTINGS));
    }
}
