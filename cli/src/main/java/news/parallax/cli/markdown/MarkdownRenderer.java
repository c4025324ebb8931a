package news.parallax.cli.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import news.parallax.cli.view.ArticleIndex;
import news.parallax.cli.view.Detail;
import news.parallax.cli.view.Labels;
import news.parallax.cli.view.Renderer;
import news.parallax.cli.view.Review;
import news.parallax.cli.view.StoryView;
import news.parallax.flow.StoryAnalysis;
import news.parallax.model.Answer;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Extraction;
import news.parallax.model.Finding;
import news.parallax.model.Story;
import org.jspecify.annotations.Nullable;

/** Writes results as Markdown. */
public final class MarkdownRenderer implements Renderer {
    private final Markdown markdown;
    private final Detail detail;
    private int documents;

    /**
     * A renderer.
     *
     * @param out neither flushed nor closed
     * @param detail how much is shown
     */
    public MarkdownRenderer(Writer out, Detail detail) {
        this.markdown = new Markdown(out);
        this.detail = detail;
    }

    @Override
    public void extraction(Extraction extraction) throws IOException {
        switch (extraction) {
            case Extraction.Extracted extracted -> extracted(extracted);
            case Extraction.Rejected rejected ->
                markdown.paragraph("**Rejected: " + Labels.of(rejected.reason()) + "** "
                        + Markdown.escaped(rejected.uri()) + " – " + Markdown.escaped(rejected.detail()));
        }
    }

    private void extracted(Extraction.Extracted extracted) throws IOException {
        head(extracted.article());
        if (detail == Detail.REVIEW) {
            review(Review.of(extracted));
            return;
        }
        for (Block block : extracted.article().blocks()) {
            block(block.role(), Markdown.escaped(extracted.article().words(block)));
        }
        if (detail.isAll() && !extracted.discarded().isEmpty()) {
            markdown.heading(2, "Left out");
            for (Extraction.Discarded piece : extracted.discarded()) {
                markdown.item(Labels.of(piece.reason()) + ": " + Markdown.escaped(piece.text()));
            }
            markdown.gap();
        }
    }

    /** A table in the order of the page: what was kept on the left, what was left out on the right. */
    private void review(Review review) throws IOException {
        markdown.paragraph(review.counts() + ".");
        markdown.header(List.of("Kept", "Left out"));
        for (Review.Piece piece : review.blocks()) {
            switch (piece) {
                case Review.Kept kept ->
                    markdown.row(List.of("*" + Labels.of(kept.role()) + ":* " + Markdown.escaped(kept.words()), " "));
                case Review.LeftOut leftOut ->
                    markdown.row(List.of(
                            " ", "*" + Labels.of(leftOut.reason()) + ":* " + Markdown.escaped(leftOut.words())));
            }
        }
        markdown.gap();
    }

    private void head(Article article) throws IOException {
        markdown.heading(1, article.title());
        markdown.paragraph(
                Markdown.escaped(Labels.outlet(article) + " · " + Labels.published(article) + " · " + article.uri()));
    }

    private void block(Block.Role role, String words) throws IOException {
        switch (role) {
            case HEADLINE -> {}
            case PARAGRAPH -> markdown.paragraph(words);
            case SUBHEAD -> markdown.paragraph("## " + words);
            case LIST_ITEM -> markdown.paragraph("- " + words);
            case QUOTE -> markdown.paragraph("> " + words);
            case DECK, BYLINE, DATELINE, PULL_QUOTE, CAPTION, CREDIT, EMBED, BIO, SOURCE_NOTE ->
                markdown.paragraph("*" + Labels.of(role) + ":* " + words);
        }
    }

    @Override
    public void findings(Article article, List<Finding> findings) throws IOException {
        head(article);
        Footnotes notes = new Footnotes(new ArticleIndex(List.of(article)), prefix());
        FindingMarkdown items = new FindingMarkdown(markdown, notes);
        for (Finding finding : findings) {
            items.finding(finding);
        }
        markdown.gap();
        notes.write(markdown);
    }

    @Override
    public void story(Story story) throws IOException {
        new StoryMarkdown(markdown, StoryView.of(story), prefix()).story();
    }

    @Override
    public void answer(@Nullable Story story, Answer answer) throws IOException {
        new AnswerMarkdown(markdown, story, prefix()).answer(story, answer);
    }

    @Override
    public void analysis(StoryAnalysis analysis) throws IOException {
        new StoryMarkdown(markdown, new StoryView(analysis), prefix()).analysis();
    }

    private String prefix() {
        documents++;
        return documents + "-";
    }
}
