package news.parallax.cli.json;

import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Extraction;

/** The fields of an article and of a rejection. */
final class ArticleJson {
    private ArticleJson() {}

    static void article(Json json, Article article) {
        json.text("kind", "article")
                .text("id", article.id())
                .text("uri", article.uri())
                .text("canonical", article.canonical())
                .text("outlet", article.outlet())
                .text("title", article.title())
                .texts("bylines", article.bylines());
        var published = article.published();
        if (published == null) {
            json.none("published");
        } else {
            json.object(
                    "published", inner -> inner.text("value", published.value()).constant("basis", published.basis()));
        }
        json.text("language", article.language())
                .text("text", article.text())
                .objects(
                        "blocks",
                        article.blocks(),
                        block -> json.constant("role", block.role())
                                .number("start", block.span().start())
                                .number("end", block.span().end()))
                .texts("warnings", article.warnings().stream().map(Json::camel).toList());
    }

    static void discarded(Json json, List<Extraction.Discarded> discarded) {
        json.objects(
                "discarded",
                discarded,
                piece -> json.constant("reason", piece.reason())
                        .text("text", piece.text())
                        .number("blocksBefore", piece.blocksBefore()));
    }

    static void rejected(Json json, Extraction.Rejected rejected) {
        json.text("kind", "rejected")
                .text("uri", rejected.uri())
                .constant("reason", rejected.reason())
                .text("detail", rejected.detail());
    }
}
