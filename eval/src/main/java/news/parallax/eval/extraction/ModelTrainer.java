package news.parallax.eval.extraction;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import news.parallax.eval.Report;
import news.parallax.extract.role.Forest;
import news.parallax.extract.role.PageLexicon;
import news.parallax.extract.role.RoleClassifier;
import org.jspecify.annotations.Nullable;

/**
 * Rebuilds the four models of extraction, byte for byte, from the development sets: {@code body.forest} tells running
 * text from everything else block by block, {@code context.forest} does so again among the first one's answers, {@code
 * page.words} weighs the words of a page, and {@code page.forest} tells articles from other pages.
 *
 * <p>Sites are dealt into five folds. Each model learns from answers of models before it that have not seen the site, as
 * it will meet them. Not safe for use by several threads.
 */
public final class ModelTrainer {
    /* Tried on the folds: 100 to 150 trees of 24 leaves at rates .1 and .15, half and .3 of the columns: all within .002. */
    private static final Boosting.Settings BODY = new Boosting.Settings(200, 24, 0.08, 0.3, 1.0, 3.0);
    /* Tried on the folds: 60 trees of 8 leaves to 200 of 24; the mean with the first forest's answer is best with many. */
    private static final Boosting.Settings CONTEXT = new Boosting.Settings(200, 24, 0.06, 0.3, 1.0, 3.0);
    /* Tried on the folds: 300 trees of 16 leaves to 800 of 8 and 12, rates .03 to .05: all within .003. */
    private static final Boosting.Settings PAGE = new Boosting.Settings(800, 12, 0.03, 0.12, 2.0, 5.0);

    private final List<LabelledPage> pages;
    private final List<PageLexicon> lexicons = new ArrayList<>();
    private final List<RoleClassifier> folds = new ArrayList<>();

    private ModelTrainer(List<LabelledPage> pages) {
        this.pages = pages;
        List<Forest> bodies = new ArrayList<>();
        List<Forest> contexts = new ArrayList<>();
        for (int fold = 0; fold < LabelledPage.FOLDS; fold++) {
            Forest body = body(without(fold));
            in(fold).forEach(page -> page.score(body));
            bodies.add(body);
        }
        for (int fold = 0; fold < LabelledPage.FOLDS; fold++) {
            contexts.add(context(without(fold)));
        }
        for (int fold = 0; fold < LabelledPage.FOLDS; fold++) {
            Forest context = contexts.get(fold);
            in(fold).forEach(page -> page.scoreAgain(context));
        }
        for (int fold = 0; fold < LabelledPage.FOLDS; fold++) {
            lexicons.add(lexicon(without(fold)));
        }
        for (int fold = 0; fold < LabelledPage.FOLDS; fold++) {
            folds.add(
                    new RoleClassifier(bodies.get(fold), contexts.get(fold), lexicons.get(fold), page(without(fold))));
        }
    }

    private static Predicate<LabelledPage> without(int fold) {
        return page -> page.fold != fold;
    }

    private List<LabelledPage> in(int fold) {
        return pages.stream().filter(page -> page.fold == fold).toList();
    }

    /**
     * Reads the sets and trains one set of models for each fold, on all sites outside it.
     *
     * @param root folder that holds {@code data/}
     * @throws IOException if the data cannot be read
     */
    public static ModelTrainer train(Path root) throws IOException {
        List<GoldPage> gold = new ArrayList<>();
        GoldPage.fundus(root, gold::add);
        GoldPage.wcxb(root, gold::add);
        GoldPage.mixed(root, gold::add);
        return new ModelTrainer(gold.parallelStream().map(LabelledPage::new).toList());
    }

    /** Trains: arguments are the folder that holds {@code data/} and the folder the models are written to. */
    public static void main(String[] arguments) throws IOException {
        ModelTrainer trainer = train(Path.of(arguments[0]));
        Report.Builder report = Report.builder();
        trainer.score().report(report);
        report.build().metrics().forEach((name, value) -> System.out.printf("%s\t%.4f%n", name, value));
        report.build().details().forEach(System.out::println);
        trainer.write(Path.of(arguments[1]));
    }

    /** How well pages are read by models that have not seen their sites. */
    ExtractionScore score() {
        ExtractionScore score = new ExtractionScore(
                gold -> folds.get(LabelledPage.fold(gold.page().uri())));
        pages.forEach(page -> score.add(page.gold));
        return score;
    }

    /** Trains the models on all sites and writes them to a folder. */
    void write(Path target) throws IOException {
        write(body(page -> true), target.resolve("body.forest"));
        write(context(page -> true), target.resolve("context.forest"));
        write(page(page -> true), target.resolve("page.forest"));
        try (OutputStream out = Files.newOutputStream(target.resolve("page.words"))) {
            lexicon(page -> true).write(out);
        }
    }

    private static void write(Forest forest, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            forest.write(out);
        }
    }

    private Forest body(Predicate<LabelledPage> chosen) {
        return blocks(chosen, page -> page.rows, BODY);
    }

    private Forest context(Predicate<LabelledPage> chosen) {
        return blocks(chosen, LabelledPage::contextRows, CONTEXT);
    }

    private Forest blocks(
            Predicate<LabelledPage> chosen,
            Function<LabelledPage, List<float @Nullable []>> rowsOf,
            Boosting.Settings settings) {
        Rows rows = new Rows();
        pages.stream().filter(LabelledPage::teachesText).filter(chosen).forEach(page -> {
            List<float @Nullable []> table = rowsOf.apply(page);
            for (int i = 0; i < page.labels.length; i++) {
                float @Nullable [] row = table.get(i);
                if (row != null && page.known[i]) {
                    rows.add(row, page.labels[i], page.weight(i));
                }
            }
        });
        return rows.forest(settings);
    }

    private PageLexicon lexicon(Predicate<LabelledPage> chosen) {
        return PageWordTraining.fit(pages.stream().filter(chosen).toList());
    }

    private Forest page(Predicate<LabelledPage> chosen) {
        Rows rows = new Rows();
        for (LabelledPage page : pages) {
            if (chosen.test(page)) {
                rows.add(page.pageRow(lexicons.get(page.fold)), page.isArticle(), page.verdictWeight());
            }
        }
        return rows.forest(PAGE);
    }

    /** Rows of numbers with their answers and weights. */
    private static final class Rows {
        private final List<float[]> table = new ArrayList<>();
        private final List<Float> labels = new ArrayList<>();
        private final List<Float> weights = new ArrayList<>();

        void add(float[] row, boolean label, float weight) {
            table.add(row);
            labels.add(label ? 1f : 0f);
            weights.add(weight);
        }

        Forest forest(Boosting.Settings settings) {
            return Boosting.train(table, array(labels), array(weights), settings);
        }

        private static float[] array(List<Float> numbers) {
            float[] array = new float[numbers.size()];
            for (int i = 0; i < array.length; i++) {
                array[i] = numbers.get(i);
            }
            return array;
        }
    }
}
