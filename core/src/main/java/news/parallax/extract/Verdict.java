package news.parallax.extract;

import java.util.List;
import java.util.Locale;
import news.parallax.extract.assembly.ArticleText;
import news.parallax.extract.html.Mark;
import news.parallax.extract.html.Outline;
import news.parallax.extract.html.Tables;
import news.parallax.extract.html.TextBlock;
import news.parallax.extract.metadata.Metadata;
import news.parallax.model.Extraction.Reason;
import news.parallax.model.Extraction.Rejected;
import news.parallax.model.Page;
import org.jspecify.annotations.Nullable;

/** Says whether a page holds an article, and if not, what it is instead. */
final class Verdict {
    /** Fewer characters of body than this are a caption or a teaser, not an article. */
    private static final int MIN_BODY_CHARS = 100;

    /** More characters of body than this are no error page and no consent wall. */
    private static final int WALL_CHARS = 1200;

    /**
     * The page model's answer above which a page passes: above 0, since the sets it was fitted to hold more articles than
     * the web. Of 0 and .3 on the folds, see the model card.
     */
    private static final double CUT = 0.3;

    /** The same for the front page of a site, which hardly ever is one: of 0, 1 and 2, no article of the sets is lost at 2. */
    private static final double FRONT_PAGE_CUT = 2;

    /** The same for a page that is little but running text; -2 and -1 tried, no page of the sets below is one. */
    private static final double BARE_CUT = -2;

    /** The same for a page that declares nothing and shows no text; lists of goods, which shops draw by script, are below. */
    private static final double SCRIPT_CUT = -3;

    private static final double LIST_LINKS = 0.5;

    private static final int BARE_BLOCKS = 25;

    private static final List<String> ERRORS = phrases("error");
    private static final List<String> CONSENT = phrases("consent");
    private static final List<String> PAY = phrases("pay");

    private Verdict() {}

    /**
     * Why a page is no article, null if it is one.
     *
     * @param text what was found of it
     * @param article the page model's answer, above the cut for an article
     */
    static @Nullable Rejected rejection(
            Page.Html page, Metadata metadata, Outline outline, ArticleText text, double article) {
        int bodyChars = text.bodyChars();
        if (outline.blocks().isEmpty()) {
            return new Rejected(page.uri(), Reason.EMPTY, "the page shows no words");
        }
        boolean passes = bodyChars >= MIN_BODY_CHARS
                && (article > cut(page.uri()) || article > BARE_CUT && isBareText(metadata, outline, bodyChars));
        if (passes && bodyChars >= WALL_CHARS) {
            return null;
        }
        String start = start(metadata, outline);
        Rejected wall = bodyChars < WALL_CHARS ? wall(page, text, start) : null;
        return wall != null || passes
                ? wall
                : new Rejected(page.uri(), reason(metadata, outline, bodyChars, start), detail(bodyChars));
    }

    /** A page that says that something went wrong or asks for consent; null for any other. */
    private static @Nullable Rejected wall(Page.Html page, ArticleText text, String start) {
        if (mentions(start, ERRORS)) {
            return new Rejected(page.uri(), Reason.ERROR_PAGE, "an error text: " + excerpt(start));
        }
        return asksForConsent(text.text())
                ? new Rejected(page.uri(), Reason.CONSENT_WALL, "it asks for consent: " + excerpt(start))
                : null;
    }

    /**
     * True for a page whose article may be in its scripts: it declares an article or a date, or may well be one by
     * what it shows. Shops keep their descriptions of goods there too.
     */
    static boolean mayShowByScript(Metadata metadata, double article) {
        boolean declared = metadata.kind() == Metadata.Kind.ARTICLE
                || metadata.kind() == Metadata.Kind.LIVE_BLOG
                || metadata.published() != null;
        return declared || article > SCRIPT_CUT;
    }

    /** True where half of the words that were kept stand in lines which ask for consent. */
    private static boolean asksForConsent(String text) {
        int asking = text.lines()
                .map(line -> line.toLowerCase(Locale.ROOT))
                .filter(line -> mentions(line, CONSENT))
                .mapToInt(String::length)
                .sum();
        return asking > 0 && 2 * asking >= text.length();
    }

    private static double cut(String uri) {
        int scheme = uri.indexOf("://");
        int slash = scheme < 0 ? -1 : uri.indexOf('/', scheme + 3);
        return scheme > 0 && (slash < 0 || slash == uri.length() - 1) ? FRONT_PAGE_CUT : CUT;
    }

    /** A small page that is little but running text: cut out, printed or written by hand, unlike any page of a site. */
    private static boolean isBareText(Metadata metadata, Outline outline, int bodyChars) {
        boolean other = metadata.kind() == Metadata.Kind.OTHER || metadata.kind() == Metadata.Kind.INDEX;
        int chars = 0;
        for (TextBlock block : outline.blocks()) {
            chars += block.text().length();
        }
        return !other && outline.blocks().size() <= BARE_BLOCKS && bodyChars * 2L > chars;
    }

    private static Reason reason(Metadata metadata, Outline outline, int bodyChars, String start) {
        if (bodyChars < WALL_CHARS && mentions(start, CONSENT)) {
            return Reason.CONSENT_WALL;
        }
        if (bodyChars < WALL_CHARS && (metadata.access() == Metadata.Access.PAID || mentions(start, PAY))) {
            return Reason.PAYWALL;
        }
        boolean listed = metadata.kind() == Metadata.Kind.INDEX || isMostlyLinks(outline);
        return listed ? Reason.INDEX_PAGE : Reason.NO_ARTICLE;
    }

    private static String detail(int bodyChars) {
        return bodyChars < MIN_BODY_CHARS
                ? "only " + bodyChars + " characters of running text"
                : "the page does not read like an article";
    }

    private static boolean isMostlyLinks(Outline outline) {
        long chars = 0;
        long linked = 0;
        for (TextBlock block : outline.blocks()) {
            if (!Mark.NAVIGATION.in(outline.marks(block.region()))) {
                chars += block.text().length();
                linked += Math.min(block.linkChars(), block.text().length());
            }
        }
        return linked > LIST_LINKS * chars;
    }

    /** The title and the first words outside links, in lower case: what an error page or a wall says at once. */
    private static String start(Metadata metadata, Outline outline) {
        StringBuilder start = new StringBuilder();
        if (metadata.title() != null) {
            start.append(metadata.title()).append(" | ");
        }
        for (TextBlock block : outline.blocks()) {
            if (block.linkDensity() < LIST_LINKS && start.length() < 600) {
                start.append(block.text(), 0, Math.min(300, block.text().length()))
                        .append(" | ");
            }
        }
        return start.toString().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    private static boolean mentions(String text, List<String> phrases) {
        return phrases.stream().anyMatch(text::contains);
    }

    private static String excerpt(String text) {
        return text.substring(0, Math.min(80, text.length()));
    }

    private static List<String> phrases(String kind) {
        return Tables.rows("walls.tsv").stream()
                .filter(row -> row.get(1).equals(kind))
                .map(row -> row.get(0))
                .toList();
    }
}
