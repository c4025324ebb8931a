package news.parallax.cli.text;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import news.parallax.cli.text.Screen.Style;
import news.parallax.cli.view.Detail;
import news.parallax.cli.view.Labels;
import news.parallax.cli.view.Review;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Extraction;

/** An article as text: its parts in order, what is not running text with its role before it. */
final class ArticleText {
    private static final String INDENT = "  ";

    private final Screen screen;

    ArticleText(Screen screen) {
        this.screen = screen;
    }

    void extracted(Extraction.Extracted extracted, Detail detail) throws IOException {
        head(extracted.article());
        if (detail == Detail.REVIEW) {
            new ReviewText(screen).review(Review.of(extracted));
            return;
        }
        for (Block block : extracted.article().blocks()) {
            block(extracted.article(), block);
        }
        if (detail.isAll() && !extracted.discarded().isEmpty()) {
            screen.line(Style.BOLD, "Left out");
            for (Extraction.Discarded piece : extracted.discarded()) {
                screen.line(Style.DIM, INDENT, INDENT, Labels.of(piece.reason()) + ": " + piece.text());
            }
        }
        screen.gap();
    }

    /** Title, outlet, date, address. */
    void head(Article article) throws IOException {
        screen.line(Style.BOLD, article.title());
        screen.line(
                Style.PLAIN, Labels.outlet(article) + " · " + Labels.published(article) + " · " + article.language());
        screen.line(Style.DIM, article.uri());
        if (!article.warnings().isEmpty()) {
            screen.line(Style.RED, article.warnings().stream().map(Labels::of).collect(Collectors.joining(", ")));
        }
        screen.gap();
    }

    private void block(Article article, Block block) throws IOException {
        String words = article.words(block);
        switch (block.role()) {
            case HEADLINE -> {}
            case PARAGRAPH -> screen.line(Style.PLAIN, words);
            case SUBHEAD -> screen.line(Style.BOLD, words);
            case LIST_ITEM -> screen.line(Style.PLAIN, "- ", INDENT, words);
            case QUOTE -> screen.line(Style.PLAIN, "> ", "> ", words);
            case DECK, BYLINE, DATELINE, PULL_QUOTE, CAPTION, CREDIT, EMBED, BIO, SOURCE_NOTE ->
                screen.line(Style.DIM, INDENT, INDENT, Labels.of(block.role()) + ": " + words);
        }
        if (block.role() != Block.Role.HEADLINE) {
            screen.gap();
        }
    }

    void rejected(Extraction.Rejected rejected) throws IOException {
        screen.line(Style.RED, "rejected: " + Labels.of(rejected.reason()));
        screen.line(Style.PLAIN, rejected.detail());
        screen.line(Style.DIM, rejected.uri());
        screen.gap();
    }

    /** The list of a story's articles with their letters. */
    void sources(news.parallax.cli.view.StoryView view) throws IOException {
        screen.line(Style.BOLD, "Sources");
        List<Article> articles = view.index().articles();
        for (Article article : articles) {
            String letter = String.format(Locale.ROOT, "  %-3s", view.index().letter(article.id()));
            String copy = view.isCopy(article) ? " (copy)" : "";
            screen.line(Style.PLAIN, letter, "     ", article.title());
            screen.line(
                    Style.PLAIN,
                    "     ",
                    "     ",
                    Labels.outlet(article) + " · " + Labels.published(article) + " · origin "
                            + view.originNumber(article) + copy);
            screen.line(Style.DIM, "     ", "     ", article.uri());
        }
    }
}
