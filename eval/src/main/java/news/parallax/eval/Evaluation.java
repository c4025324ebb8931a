package news.parallax.eval;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Measures one stage on fixed data.
 *
 * <p>To add one: implement this interface, list it in {@code task.Evaluations}, and pin its floors in {@code floors.tsv}
 * beside this class.
 */
public interface Evaluation {
    /** Name of the task on the command line, such as {@code extraction}. */
    String task();

    /** One line that says what is measured on which data. */
    String description();

    /**
     * True when the data this evaluation reads are below the root.
     *
     * @param root folder that holds {@code data/} and {@code seeds/}
     */
    boolean hasData(Path root);

    /**
     * Measures.
     *
     * @param root folder that holds {@code data/} and {@code seeds/}
     * @return metrics in a fixed order, with lines of detail for a person
     * @throws IOException if the data cannot be read
     */
    Report evaluate(Path root) throws IOException;
}
