package news.parallax.eval.extraction;

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
import news.parallax.extract.dump.DumpReader;
import news.parallax.extract.dump.LineTable;
import news.parallax.extract.role.Forest;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Declared;
import news.parallax.model.Extraction;
import news.parallax.model.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lines of text dumps: which belong to the article, by models that have not seen the domain, and the dumps of the seeds
 * against their gold, line by line.
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
        return "lines of text dumps: WCXB dev renderings, cross-validated by domain, and the seeds";
    }

    @Override
    public boolean hasData(Path root) {
        return Files.exists(LineTrainer.file(root)) && Files.exists(root.resolve(GOLD));
    }

    @Override
    public Report evaluate(Path root) throws IOException {
        Report.Builder report = Report.builder();
        seeds(root, report);
        lines(LabelledLines.read(LineTrainer.file(root)), report);
        return report.build();
    }

    private static void lines(List<LabelledLines> pages, Report.Builder report) {
        Count lines = new Count();
        Count chars = new Count();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Forest model = LineTrainer.train(pages, page -> page.fold(FOLDS) != left);
            for (LabelledLines page : pages) {
                if (page.fold(FOLDS) == left) {
                    count(page, BodyLines.inside(LineTable.rows(page.lines()), model), lines, chars);
                }
            }
        }
        report.metric("line-precision", lines.precision());
        report.metric("line-recall", lines.recall());
        report.metric("line-f1", lines.f1());
        report.metric("character-f1", chars.f1());
    }

    private static void count(LabelledLines page, boolean[] found, Count lines, Count chars) {
        for (int at = 0; at < found.length; at++) {
            lines.add(found[at], page.content().get(at), 1);
            chars.add(found[at], page.content().get(at), page.lines().get(at).length());
        }
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

    /** Counts hits and misses. */
    private static final class Count {
        private long right;
        private long wrong;
        private long lost;

        void add(boolean found, boolean gold, int weight) {
            right += found && gold ? weight : 0;
            wrong += found && !gold ? weight : 0;
            lost += !found && gold ? weight : 0;
        }

        double precision() {
            return (double) right / Math.max(1, right + wrong);
        }

        double recall() {
            return (double) right / Math.max(1, right + lost);
        }

        double f1() {
            return 2.0 * right / Math.max(1, 2 * right + wrong + lost);
        }
    }
}
