package news.parallax.extract;

import java.util.ArrayList;
import java.util.List;
import news.parallax.extract.assembly.ArticleText;
import news.parallax.extract.html.Outline;
import news.parallax.extract.html.PageWalk;
import news.parallax.extract.html.ScriptMarkup;
import news.parallax.extract.html.TextBlock;
import news.parallax.extract.metadata.Metadata;
import news.parallax.extract.metadata.MetadataReader;
import news.parallax.extract.role.Label;
import news.parallax.extract.role.Reading;
import news.parallax.extract.role.RoleClassifier;
import news.parallax.extract.tree.Document;
import news.parallax.extract.tree.HtmlParser;
import news.parallax.model.Article;
import news.parallax.model.Article.Warning;
import news.parallax.model.Block.Role;
import news.parallax.model.Extraction;
import news.parallax.model.Extraction.Discarded;
import news.parallax.model.Extraction.Extracted;
import news.parallax.model.Page;
import news.parallax.text.Languages;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Reads the article of a page of markup. */
final class HtmlReader {
    /** Fewer characters of body than this are worth a warning. */
    private static final int SHORT_BODY_CHARS = 500;

    /** A page that shows less of its body than this, while its data hold much more, shows it by script only. */
    private static final int SHOWN_CHARS = 200;

    /** The least that data must hold more. */
    private static final int UNSHOWN_CHARS = 800;

    private HtmlReader() {}

    /** The article of a page, or why there is none. */
    static Extraction extract(Page.Html page, RoleClassifier classifier) {
        Document document = HtmlParser.document(page.markup());
        Metadata metadata = MetadataReader.metadata(document, page);
        Outline outline = PageWalk.outline(document);
        Reading reading = classifier.read(outline, metadata, page.uri());
        ArticleText text = new ArticleText();
        List<Discarded> discarded = new ArrayList<>();
        sort(outline, reading.labels(), text, discarded);
        boolean hidden = text.bodyChars() < SHOWN_CHARS && Verdict.mayShowByScript(metadata, reading.article());
        ArticleText unshown = hidden ? unshown(page, document, metadata, classifier) : null;
        if (unshown != null) {
            return new Extracted(article(page, metadata, unshown), discarded);
        }
        Extraction rejected = Verdict.rejection(page, metadata, outline, text, reading.article());
        return rejected != null ? rejected : new Extracted(article(page, metadata, text), discarded);
    }

    private static void sort(Outline outline, List<Label> labels, ArticleText text, List<Discarded> discarded) {
        for (int i = 0; i < labels.size(); i++) {
            TextBlock block = outline.blocks().get(i);
            switch (labels.get(i)) {
                case Label.Kept kept -> text.add(kept.role(), words(kept.role(), block));
                case Label.Dropped dropped -> discarded.add(new Discarded(block.text(), dropped.reason(), text.size()));
            }
        }
    }

    /** An embedded post keeps its address: the reader of the article could follow it there. */
    private static String words(Role role, TextBlock block) {
        String href = block.href();
        boolean address = role == Role.EMBED && href != null && href.startsWith("http");
        return address ? block.text() + "\n" + href : block.text();
    }

    /** The article of a page that shows it by script only, from its data or its scripts; null if they hold none. */
    private static @Nullable ArticleText unshown(
            Page.Html page, Document document, Metadata metadata, RoleClassifier classifier) {
        String declared = metadata.jsonLdBody();
        if (declared != null && declared.length() > UNSHOWN_CHARS) {
            return fromData(metadata, declared);
        }
        String title = metadata.title();
        String markup = title == null ? null : ScriptMarkup.about(title, document);
        if (title == null || markup == null) {
            return null;
        }
        String whole = "<article><h1>" + Entities.escape(title) + "</h1>" + markup + "</article>";
        Outline outline = PageWalk.outline(HtmlParser.document(whole));
        ArticleText text = new ArticleText();
        sort(outline, classifier.read(outline, metadata, page.uri()).labels(), text, new ArrayList<>());
        return text.bodyChars() > UNSHOWN_CHARS / 2 ? text : null;
    }

    private static ArticleText fromData(Metadata metadata, String body) {
        ArticleText text = new ArticleText();
        String title = metadata.title();
        if (title != null && !title.isBlank()) {
            text.add(Role.HEADLINE, title.strip());
        }
        body.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> text.add(Role.PARAGRAPH, line));
        return text;
    }

    private static Article article(Page.Html page, Metadata metadata, ArticleText parts) {
        String text = parts.text();
        String language = Languages.language(text, metadata.language());
        return new Article(
                ArticleText.id(page.uri(), text),
                page.uri(),
                metadata.canonical(),
                metadata.outlet(),
                title(metadata, parts),
                metadata.bylines(),
                metadata.published(),
                language,
                text,
                parts.blocks(),
                warnings(page, metadata, parts, language));
    }

    private static String title(Metadata metadata, ArticleText parts) {
        @Nullable String title = metadata.title();
        if (title != null && !title.isBlank()) {
            return title;
        }
        String text = parts.text();
        return parts.blocks().get(0).span().of(text).lines().findFirst().orElse(text);
    }

    private static List<Warning> warnings(Page.Html page, Metadata metadata, ArticleText parts, String language) {
        List<Warning> warnings = new ArrayList<>();
        boolean isShort = parts.bodyChars() < SHORT_BODY_CHARS;
        if (metadata.access() == Metadata.Access.PAID && isShort) {
            warnings.add(Warning.PAYWALLED);
        }
        String text = parts.text();
        if (text.endsWith("...") || text.endsWith("\u2026")) {
            warnings.add(Warning.TRUNCATED);
        }
        if (metadata.kind() == Metadata.Kind.LIVE_BLOG) {
            warnings.add(Warning.LIVE_BLOG);
        }
        if (isShort) {
            warnings.add(Warning.SHORT);
        }
        if (Languages.isForeign(language)) {
            warnings.add(Warning.STRUCTURE_ONLY);
        }
        if (metadata.canonical() != null && !sameAddress(metadata.canonical(), page.uri())) {
            warnings.add(Warning.NOT_CANONICAL);
        }
        return warnings;
    }

    /** True when two addresses differ in scheme, final slash and parameters only, or the page has no address. */
    private static boolean sameAddress(String canonical, String uri) {
        return !uri.contains("://") || bare(canonical).equals(bare(uri));
    }

    private static String bare(String address) {
        int scheme = address.indexOf("://");
        String rest = scheme < 0 ? address : address.substring(scheme + 3);
        int end = 0;
        while (end < rest.length() && rest.charAt(end) != '?' && rest.charAt(end) != '#') {
            end++;
        }
        return rest.endsWith("/") && end == rest.length() ? rest.substring(0, end - 1) : rest.substring(0, end);
    }
}
