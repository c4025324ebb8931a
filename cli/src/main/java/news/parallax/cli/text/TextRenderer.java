package news.parallax.cli.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import news.parallax.cli.view.ArticleIndex;
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

/** Writes results as text for a terminal. */
public final class TextRenderer implements Renderer {
    private final Screen screen;
    private final Detail detail;
    private final boolean why;

    /**
     * A renderer.
     *
     * @param out neither flushed nor closed
     * @param width columns of a line, at least 40
     * @param styled true to use bold, dim, green and red
     * @param detail how much is shown
     * @param why true to say at length why each article is in its story
     */
    public TextRenderer(Writer out, int width, boolean styled, Detail detail, boolean why) {
        this.screen = new Screen(out, Math.max(40, width), styled);
        this.detail = detail;
        this.why = why;
    }

    @Override
    public void extraction(Extraction extraction) throws IOException {
        ArticleText text = new ArticleText(screen);
        switch (extraction) {
            case Extraction.Extracted extracted -> text.extracted(extracted, detail);
            case Extraction.Rejected rejected -> text.rejected(rejected);
        }
    }

    @Override
    public void findings(Article article, List<Finding> findings) throws IOException {
        new ArticleText(screen).head(article);
        FindingText text = new FindingText(screen, new ArticleIndex(List.of(article)));
        for (Finding finding : findings) {
            text.finding(finding);
        }
        screen.gap();
    }

    @Override
    public void story(Story story) throws IOException {
        new StoryText(screen, StoryView.of(story), detail.isAll()).story(why);
    }

    @Override
    public void answer(@Nullable Story story, Answer answer) throws IOException {
        new AnswerText(screen).answer(story, answer);
    }

    @Override
    public void analysis(StoryAnalysis analysis) throws IOException {
        new StoryText(screen, new StoryView(analysis), detail.isAll()).analysis();
    }
}
