package news.parallax.eval.lines;

import java.util.List;
import news.parallax.eval.TitleRule;
import news.parallax.eval.extraction.Boosting;
import news.parallax.extract.dump.HeadModel;
import news.parallax.extract.dump.HeadTable;
import news.parallax.extract.dump.LineModel;
import news.parallax.text.DateExpression;
import news.parallax.text.DateExpressions;

/**
 * Fits the models that find headline, byline and date line to pages whose title, authors and date are known.
 *
 * <p>A line is the headline if it is the gold title by the rule of {@link TitleRule}, a byline if it is short and names a
 * gold author, a date line if its day is that of the gold date.
 */
final class HeadTraining {
    private static final Boosting.Settings SETTINGS = new Boosting.Settings(80, 12, 0.12, 0.4, 10, 4);

    private final Rows titles = new Rows();
    private final Rows bylines = new Rows();
    private final Rows dates = new Rows();

    private HeadTraining() {}

    /** The models that pages teach, whose bodies a model of lines finds. */
    static HeadModel fit(List<LabelledLines> pages, LineModel lines) {
        HeadTraining training = new HeadTraining();
        pages.forEach(page -> training.read(page, HeadTable.of(page.lines(), lines)));
        return new HeadModel(
                training.titles.forest(SETTINGS), training.bylines.forest(SETTINGS), training.dates.forest(SETTINGS));
    }

    private void read(LabelledLines page, HeadTable table) {
        int title = title(page, table);
        for (int at : table.near()) {
            read(page, table, at, title);
        }
    }

    /** The first line that is the title, or -1. */
    private static int title(LabelledLines page, HeadTable table) {
        for (int at : table.near()) {
            if (isTitle(page, table, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isTitle(LabelledLines page, HeadTable table, int at) {
        return table.mayBeTitle(at)
                && TitleRule.same(page.lines().get(at), page.gold().title());
    }

    private void read(LabelledLines page, HeadTable table, int at, int title) {
        Gold gold = page.gold();
        String line = page.lines().get(at);
        if (table.mayBeTitle(at) && title >= 0) {
            titles.add(table.row(at, -1), isTitle(page, table, at), 1);
        }
        if (table.isNamed(at) && !gold.authors().isEmpty()) {
            bylines.add(table.row(at, title), Gold.namesAny(line, gold.authors()), 1);
        }
        if (table.isDated(at) && !gold.day().isEmpty()) {
            dates.add(table.row(at, title), holdsDay(line, gold.day()), 1);
        }
    }

    private static boolean holdsDay(String line, String day) {
        return DateExpressions.find(line, null).stream()
                .filter(date -> date.precision() == DateExpression.Precision.DAY)
                .findFirst()
                .filter(date -> date.value().equals(day))
                .isPresent();
    }
}
