package news.parallax.eval.extraction;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import news.parallax.extract.dump.LineTable;
import news.parallax.extract.role.Forest;

/**
 * Rebuilds the model of text dumps, byte for byte: {@code lines.forest} tells lines of an article from the rest of a page.
 *
 * <p>Run with the folder that holds {@code data/} and the file to write.
 */
public final class LineTrainer {
    /* Tried on three and four folds: 100 trees of 24 leaves at .15, and a second look at the first one's scores (-.008). */
    private static final Boosting.Settings SETTINGS = new Boosting.Settings(120, 24, 0.12, 0.7, 20, 2);
    private static final String LINES = "data/extraction/wcxb-dev-lines.jsonl.xz";

    private LineTrainer() {}

    /** Trains: arguments are the folder that holds {@code data/} and the file the model is written to. */
    public static void main(String[] arguments) throws IOException {
        List<LabelledLines> pages = LabelledLines.read(file(Path.of(arguments[0])));
        try (OutputStream stream = Files.newOutputStream(Path.of(arguments[1]))) {
            train(pages, page -> true).write(stream);
        }
    }

    /** The labelled lines below a root. */
    static Path file(Path root) {
        return root.resolve(LINES);
    }

    /** The forest that some of the pages teach. */
    static Forest train(List<LabelledLines> pages, Predicate<LabelledLines> chosen) {
        List<float[]> rows = new ArrayList<>();
        List<Boolean> labels = new ArrayList<>();
        for (LabelledLines page : pages) {
            if (chosen.test(page)) {
                rows.addAll(LineTable.rows(page.lines()));
                labels.addAll(page.content());
            }
        }
        float[] content = new float[rows.size()];
        float[] weights = new float[rows.size()];
        for (int i = 0; i < content.length; i++) {
            content[i] = labels.get(i) ? 1 : 0;
            weights[i] = 1;
        }
        return Boosting.train(rows, content, weights, SETTINGS);
    }
}
