package news.parallax.eval.lines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.parallax.eval.Evaluation;
import news.parallax.eval.Report;
import news.parallax.extract.dump.BodyLines;
import news.parallax.extract.dump.DumpModel;
import news.parallax.extract.dump.DumpReader;
import news.parallax.extract.dump.SharedLines;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Declared;
import news.parallax.model.Extraction;
import news.parallax.model.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Text dumps: which lines belong to the article and what is read of news pages, by models that have not seen the site, in
 * several renderings of the same pages; what the lines that dumps of one site share add to it; what the markup of the pages
 * gives on the same lines; and the dumps of the seeds against their gold, line by line.
 *
 * <p>The line F1 counts lines over all pages. A gold line of a seed is found if a body block holds it or begins it; a line
 * that was kept as embedded post or source note is accounted for and counts neither way.
 */
public final class DumpEvaluation implements Evaluation {
    private static final int FOLDS = 3;
    private static final String GOLD = "seeds/gold/lines.json";

    /** An evaluation without state. */
    public DumpEvaluation() {}

    @Override
    public String task() {
        return "dumps";
    }

    @Override
    public String description() {
        return "text dumps: WCXB and Fundus dev in five renderings, cross-validated by site, and the seeds";
    }

    @Override
    public boolean hasData(Path root) {
        return RenderedPages.areBelow(root) && Files.exists(root.resolve(GOLD));
    }

    @Override
    public Report evaluate(Path root) throws IOException {
        Report.Builder report = Report.builder();
        seeds(root, report);
        pages(RenderedPages.read(root), report);
        report.metric("markup-line-f1", MarkupScore.of(root));
        return report.build();
    }

    /** Reads every page with models that have not seen its site. */
    private static void pages(List<LabelledLines> pages, Report.Builder report) {
        LineScore lines = new LineScore();
        ReadingScore news = new ReadingScore(report);
        OutletScore outlets = new OutletScore();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            DumpModel model = LineTrainer.train(
                    pages.stream().filter(page -> page.fold(FOLDS) != left).toList());
            List<LabelledLines> unseen =
                    pages.stream().filter(page -> page.fold(FOLDS) == left).toList();
            unseen.forEach(page -> lines.add(page, BodyLines.inside(page.lines(), model.lines())));
            outlets.add(unseen, model.lines());
            unseen.stream().filter(LabelledLines::isNews).forEach(page -> news.add(page, SharedLines.NONE, model));
        }
        lines.report(report);
        news.metrics();
        outlets.report(report);
    }

    private static void seeds(Path root, Report.Builder report) throws IOException {
        JsonNode gold = JsonMapper.shared().readTree(Files.readAllBytes(root.resolve(GOLD)));
        int missing = 0;
        int extra = 0;
        for (Map.Entry<String, JsonNode> entry : gold.properties()) {
            Path file = root.resolve("seeds").resolve(entry.getKey());
            List<String> lines =
                    Files.readString(file).lines().map(String::strip).toList();
            Page.Plain page = new Page.Plain(entry.getKey(), Declared.nothing(), Files.readString(file));
            if (DumpReader.extract(page) instanceof Extraction.Extracted extracted) {
                Set<String> wanted = new LinkedHashSet<>();
                entry.getValue().path("body").forEach(line -> wanted.add(lines.get(line.asInt() - 1)));
                Set<String> left = unexplained(wanted, extracted.article());
                missing += left.size();
                extra += surplus(wanted, extracted.article());
                left.forEach(line -> report.detail("missing in " + entry.getKey() + ": " + line));
            }
        }
        report.metric("max-seed-lines-missing", missing);
        report.metric("max-seed-lines-extra", extra);
    }

    /** Gold lines that no body block, post or source note begins. */
    private static Set<String> unexplained(Set<String> gold, Article article) {
        Set<String> left = new LinkedHashSet<>(gold);
        for (Block block : article.blocks()) {
            boolean evidence = block.role() == Block.Role.EMBED || block.role() == Block.Role.SOURCE_NOTE;
            if (block.role().isBody() || evidence) {
                left.removeIf(line -> line.startsWith(article.words(block)));
            }
        }
        return left;
    }

    private static int surplus(Set<String> gold, Article article) {
        return (int) article.body().stream()
                .filter(block -> gold.stream().noneMatch(line -> line.startsWith(article.words(block))))
                .count();
    }
}
