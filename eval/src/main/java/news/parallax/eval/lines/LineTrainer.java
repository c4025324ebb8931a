package news.parallax.eval.lines;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import news.parallax.extract.dump.DumpModel;
import news.parallax.extract.dump.HeadModel;
import news.parallax.extract.dump.LineModel;

/**
 * Rebuilds the models of text dumps, byte for byte: {@code lines.words} and {@code lines.forest} tell lines of an article
 * from the rest of a page, {@code dump-title.forest}, {@code dump-byline.forest} and {@code dump-date.forest} find what
 * stands around it.
 *
 * <p>Run with the folder that holds {@code data/} and the folder the models are written to.
 */
public final class LineTrainer {
    private LineTrainer() {}

    /** Trains: arguments are the folder that holds {@code data/} and the folder the models are written to. */
    public static void main(String[] arguments) throws IOException {
        DumpModel model = train(RenderedPages.read(Path.of(arguments[0])));
        Path target = Path.of(arguments[1]);
        write(target.resolve("lines.words"), model.lines().lexicon()::write);
        write(target.resolve("lines.forest"), model.lines().forest()::write);
        write(target.resolve("dump-title.forest"), model.head().title()::write);
        write(target.resolve("dump-byline.forest"), model.head().byline()::write);
        write(target.resolve("dump-date.forest"), model.head().date()::write);
    }

    /** The models that some pages teach. */
    static DumpModel train(List<LabelledLines> pages) {
        List<LabelledLines> teachers =
                pages.stream().filter(LabelledLines::teaches).toList();
        LineModel lines = LineTraining.fit(teachers);
        HeadModel head = HeadTraining.fit(
                teachers.stream().filter(page -> !page.isShared()).toList(), lines);
        return new DumpModel(lines, head);
    }

    /** Writes something to a stream. */
    private interface Writer {
        void write(OutputStream stream) throws IOException;
    }

    private static void write(Path file, Writer writer) throws IOException {
        try (OutputStream stream = Files.newOutputStream(file)) {
            writer.write(stream);
        }
    }
}
