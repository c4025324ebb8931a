package news.parallax.cli.view;

import java.io.IOException;
import java.util.List;
import news.parallax.flow.StoryAnalysis;
import news.parallax.model.Answer;
import news.parallax.model.Article;
import news.parallax.model.Extraction;
import news.parallax.model.Finding;
import news.parallax.model.Story;
import org.jspecify.annotations.Nullable;

/**
 * Writes results in one format, in the order in which it is given them. Not safe for several threads.
 *
 * <p>To add a format: implement this from the values of this package, and add a constant to {@code Format} of the
 * command.
 */
public interface Renderer {
    /**
     * Writes what stands before the first result.
     *
     * @throws IOException if the output fails
     */
    default void begin() throws IOException {}

    /**
     * Writes what became of a page.
     *
     * @throws IOException if the output fails
     */
    void extraction(Extraction extraction) throws IOException;

    /**
     * Writes the findings of one article.
     *
     * @throws IOException if the output fails
     */
    void findings(Article article, List<Finding> findings) throws IOException;

    /**
     * Writes a story with its copies and origins.
     *
     * @throws IOException if the output fails
     */
    void story(Story story) throws IOException;

    /**
     * Writes a story with its findings and brief.
     *
     * @throws IOException if the output fails
     */
    void analysis(StoryAnalysis analysis) throws IOException;

    /**
     * Writes what a story says to a question.
     *
     * @param story the story, or null where no story says anything
     * @param answer the answer; empty where there is no story
     * @throws IOException if the output fails
     */
    void answer(@Nullable Story story, Answer answer) throws IOException;

    /**
     * Writes what stands behind the last result.
     *
     * @throws IOException if the output fails
     */
    default void end() throws IOException {}
}
