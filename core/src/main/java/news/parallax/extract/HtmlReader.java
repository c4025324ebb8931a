package news.parallax.extract;

import java.util.ArrayList;
import java.util.List;
import news.parallax.extract.assembly.ArticleText;
import news.parallax.extract.html.Outline;
import news.parallax.extract.html.PageWalk;
import news.parallax.extract.html.TextBlock;
import news.parallax.extract.metadata.Metadata;
import news.parallax.extract.metadata.MetadataReader;
import news.parallax.extract.role.Clues;
import news.parallax.extract.role.Label;
import news.parallax.extract.role.RoleClassifier;
import news.parallax.model.Article;
import news.parallax.model.Article.Warning;
import news.parallax.model.Extraction;
import news.parallax.model.Extraction.Discarded;
import news.parallax.model.Extraction.Extracted;
import news.parallax.model.Extraction.Reason;
import news.parallax.model.Extraction.Rejected;
import news.parallax.model.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads the article of a page of markup. */
final class HtmlReader {
    /** Fewer characters of body than this are a caption or a teaser, not an article. */
    private static final int MIN_BODY_CHARS = 150;

    /** Fewer characters of body than this are worth a warning. */
    private static final int SHORT_BODY_CHARS = 500;

    private HtmlReader() {}

    /** The article of a page, or why there is none. */
    static Extraction extract(Page.Html page) {
        Document document = Jsoup.parse(page.markup(), page.uri());
        Metadata metadata = MetadataReader.metadata(document, page);
        Outline outline = PageWalk.outline(document);
        if (outline.blocks().isEmpty()) {
            return new Rejected(page.uri(), Reason.EMPTY, "the page shows no words");
        }
        Clues clues = new Clues(metadata.title(), metadata.description(), metadata.bylines(), metadata.jsonLdBody());
        List<Label> labels = RoleClassifier.labels(outline, clues);
        ArticleText text = new ArticleText();
        List<Discarded> discarded = new ArrayList<>();
        sort(outline, labels, text, discarded);
        if (text.bodyChars() < MIN_BODY_CHARS) {
            return new Rejected(
                    page.uri(), Reason.NO_ARTICLE, text.bodyChars() + " characters of running text are no article");
        }
        return new Extracted(article(page, metadata, text), discarded);
    }

    private static void sort(Outline outline, List<Label> labels, ArticleText text, List<Discarded> discarded) {
        for (int i = 0; i < labels.size(); i++) {
            TextBlock block = outline.blocks().get(i);
            switch (labels.get(i)) {
                case Label.Kept kept -> text.add(kept.role(), block.text());
                case Label.Dropped dropped -> discarded.add(new Discarded(block.text(), dropped.reason()));
            }
        }
    }

    private static Article article(Page.Html page, Metadata metadata, ArticleText parts) {
        String text = parts.text();
        return new Article(
                ArticleText.id(page.uri(), text),
                page.uri(),
                metadata.canonical(),
                metadata.outlet(),
                title(metadata, parts),
                metadata.bylines(),
                metadata.published(),
                metadata.language() == null ? "und" : metadata.language(),
                text,
                parts.blocks(),
                warnings(page, metadata, parts));
    }

    private static String title(Metadata metadata, ArticleText parts) {
        @Nullable String title = metadata.title();
        if (title != null && !title.isBlank()) {
            return title;
        }
        String text = parts.text();
        return parts.blocks().get(0).span().of(text).lines().findFirst().orElse(text);
    }

    private static List<Warning> warnings(Page.Html page, Metadata metadata, ArticleText parts) {
        List<Warning> warnings = new ArrayList<>();
        if (metadata.kind() == Metadata.Kind.LIVE_BLOG) {
            warnings.add(Warning.LIVE_BLOG);
        }
        if (parts.bodyChars() < SHORT_BODY_CHARS) {
            warnings.add(Warning.SHORT);
        }
        return warnings;
    }
}
