package news.parallax.cli.page;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.cli.view.Counts;
import news.parallax.cli.view.Detail;
import news.parallax.cli.view.Labels;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Extraction;

/** What became of a page: the article with the role of each block, or why there is none. */
final class ArticlePart {
    private ArticlePart() {}

    static Part of(Extraction extraction, String prefix, Detail detail) {
        Element element = switch (extraction) {
            case Extraction.Extracted extracted ->
                detail == Detail.REVIEW ? ReviewPart.of(extracted, prefix) : extracted(extracted, detail.isAll());
            case Extraction.Rejected rejected -> rejected(rejected);
        };
        String title = switch (extraction) {
            case Extraction.Extracted extracted -> extracted.article().title();
            case Extraction.Rejected rejected -> rejected.uri();
        };
        String id = prefix + "page";
        return new Part(title, element.with("id", id), List.of(new Contents.Entry(id, "Article")));
    }

    private static Element extracted(Extraction.Extracted extracted, boolean discarded) {
        Article article = extracted.article();
        Element text = Element.of("div").with("class", "text").with("lang", Evidence.language(article));
        article.blocks().forEach(block -> block(text, block.role(), article.words(block)));
        Element part = head(article).with("class", "reading").add(text);
        return discarded && !extracted.discarded().isEmpty() ? part.add(leftOut(extracted.discarded())) : part;
    }

    /** An article element with title, outlet, date, address and warnings. */
    static Element head(Article article) {
        Element part = Element.of("article").add(StoryPart.head(article));
        if (!article.warnings().isEmpty()) {
            String warnings = article.warnings().stream().map(Labels::of).collect(Collectors.joining(", "));
            part.add(Element.of("p", warnings).with("class", "single"));
        }
        return part;
    }

    private static void block(Element text, Block.Role role, String words) {
        switch (role) {
            case HEADLINE -> {}
            case PARAGRAPH -> text.add(Element.of("p", words));
            case SUBHEAD -> text.add(Element.of("h2", words));
            case LIST_ITEM -> text.add(Element.of("p", "• " + words));
            case QUOTE -> text.add(Element.of("blockquote", words));
            case DECK, BYLINE, DATELINE, PULL_QUOTE, CAPTION, CREDIT, EMBED, BIO, SOURCE_NOTE ->
                text.add(Element.of("p")
                        .with("class", "meta")
                        .add(Element.of("span", Labels.of(role)).with("class", "tag"))
                        .text(" " + words));
        }
    }

    private static Element leftOut(List<Extraction.Discarded> discarded) {
        Element list = Element.of("ul");
        for (Extraction.Discarded piece : discarded) {
            list.add(Element.of("li")
                    .add(Element.of("span", Labels.of(piece.reason())).with("class", "tag"))
                    .text(" " + piece.text()));
        }
        return Element.of("details")
                .add(Element.of("summary", Counts.of(discarded.size(), "block") + " left out"))
                .add(list);
    }

    private static Element rejected(Extraction.Rejected rejected) {
        return Element.of("article")
                .with("class", "reading")
                .add(Element.of("h1", rejected.uri()))
                .add(Element.of("p", "Rejected: " + Labels.of(rejected.reason()))
                        .with("class", "single"))
                .add(Element.of("p", rejected.detail()));
    }
}
