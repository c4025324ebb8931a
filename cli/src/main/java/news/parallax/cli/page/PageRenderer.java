package news.parallax.cli.page;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import news.parallax.cli.view.Detail;
import news.parallax.cli.view.Renderer;
import news.parallax.cli.view.StoryView;
import news.parallax.flow.StoryAnalysis;
import news.parallax.model.Answer;
import news.parallax.model.Article;
import news.parallax.model.Extraction;
import news.parallax.model.Finding;
import news.parallax.model.Story;
import org.jspecify.annotations.Nullable;

/** Writes results as one page. The page is written at the end, since its header lists what is in it. */
public final class PageRenderer implements Renderer {
    private final Writer out;
    private final Detail detail;
    private final List<Part> parts = new ArrayList<>();

    /**
     * A renderer.
     *
     * @param out neither flushed nor closed
     * @param detail how much is shown
     */
    public PageRenderer(Writer out, Detail detail) {
        this.out = out;
        this.detail = detail;
    }

    @Override
    public void extraction(Extraction extraction) {
        parts.add(ArticlePart.of(extraction, prefix(), detail));
    }

    @Override
    public void findings(Article article, List<Finding> findings) {
        parts.add(new StoryPart(StoryView.of(article, findings), prefix()).analysis());
    }

    @Override
    public void story(Story story) {
        parts.add(new StoryPart(StoryView.of(story), prefix()).story());
    }

    @Override
    public void answer(@Nullable Story story, Answer answer) {
        parts.add(AnswerPart.of(story, answer, prefix()));
    }

    @Override
    public void analysis(StoryAnalysis analysis) {
        parts.add(new StoryPart(new StoryView(analysis), prefix()).analysis());
    }

    @Override
    public void end() throws IOException {
        out.write("<!DOCTYPE html>\n");
        Document.of(parts).write(out);
        out.write('\n');
    }

    /** Empty for the first result, so that links into a page of one story read well. */
    private String prefix() {
        return parts.isEmpty() ? "" : "r" + (parts.size() + 1) + "-";
    }
}
