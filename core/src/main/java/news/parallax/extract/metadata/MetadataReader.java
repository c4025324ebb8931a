package news.parallax.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.extract.tree.Document;
import news.parallax.model.Page;
import org.jsoup.internal.StringUtil;
import org.jspecify.annotations.Nullable;

/**
 * Reads the metadata of a page of markup.
 *
 * <p>What the capture itself declares comes first, then JSON-LD, microdata, {@code meta} elements, marked elements of
 * the body, the address. Pure and safe for use by several threads.
 */
public final class MetadataReader {
    /** Longer addresses lead nowhere, and resolving one takes time by the square of its length. */
    private static final int MAX_ADDRESS = 4000;

    private MetadataReader() {}

    /**
     * The metadata of a page.
     *
     * @param document the parsed page; it is read, never changed
     * @param page where it came from and what the capture declares
     */
    public static Metadata metadata(Document document, Page.Html page) {
        Signals signals = SignalCollector.collect(document);
        JsonLd graph = JsonLd.read(signals.scripts());
        String social = Titles.clean(signals.meta("og:title", "twitter:title"));
        Json article = graph.article(social);
        String outlet = Outlets.outlet(signals, graph, article, page);
        Set<String> outlets = Titles.folded(Outlets.names(signals, graph, article, page));
        Bylines bylines = Bylines.read(signals, graph, article, outlets);
        String language = language(signals, article, page);
        String title = page.declared().title();
        return new Metadata(
                title != null ? title : Titles.headline(signals, article, outlets),
                description(signals, article),
                bylines.people(),
                bylines.organizations(),
                Dates.published(signals, graph, article, page, language),
                Dates.modified(signals, article, language),
                outlet,
                section(signals, article),
                language,
                canonical(signals, page),
                image(signals, article),
                body(article),
                access(signals, graph, article),
                kind(signals, graph),
                graph.data());
    }

    private static @Nullable String description(Signals signals, Json article) {
        String value = signals.meta("og:description", "description", "twitter:description");
        return Titles.clean(value != null ? value : article.field("description").text());
    }

    private static @Nullable String section(Signals signals, Json article) {
        String value = article.field("articleSection").text();
        return Titles.clean(value != null ? value : signals.meta("article:section", "og:section", "parsely-section"));
    }

    private static @Nullable String body(Json article) {
        String body = article.field("articleBody").text();
        return body == null || body.length() < 40 ? null : body;
    }

    private static @Nullable String image(Signals signals, Json article) {
        String value = signals.meta("og:image", "og:image:url", "twitter:image");
        if (value != null) {
            return value;
        }
        for (Json image : article.field("image").all()) {
            String address = image instanceof Json.Fields ? image.field("url").text() : image.text();
            if (address != null) {
                return address;
            }
        }
        return null;
    }

    private static @Nullable String language(Signals signals, Json article, Page.Html page) {
        List<String> candidates = new ArrayList<>();
        add(candidates, page.declared().language());
        add(candidates, signals.language());
        add(candidates, article.field("inLanguage").text());
        add(candidates, signals.meta("content-language", "og:locale", "language", "dc.language"));
        for (String candidate : candidates) {
            String tag = candidate.strip().replace('_', '-');
            if (isTag(tag)) {
                return tag;
            }
        }
        return null;
    }

    private static void add(List<String> values, @Nullable String value) {
        if (value != null) {
            values.add(value);
        }
    }

    private static boolean isTag(String tag) {
        int end = tag.indexOf('-') < 0 ? tag.length() : tag.indexOf('-');
        return end >= 2 && end <= 3 && tag.chars().allMatch(c -> c == '-' || c < 128 && Character.isLetterOrDigit(c));
    }

    private static @Nullable String canonical(Signals signals, Page.Html page) {
        String link = signals.link("canonical");
        String address = link != null && !link.isBlank() ? link : signals.meta("og:url");
        if (address == null || address.isBlank()) {
            return null;
        }
        String plain = address.strip();
        if (plain.length() > MAX_ADDRESS) {
            return null;
        }
        if (isPlain(plain)) {
            return plain;
        }
        String absolute = StringUtil.resolve(page.uri(), plain);
        return absolute.startsWith("http") ? absolute : null;
    }

    /** True for an absolute address that resolving would leave as it is: no dot segments, nothing to escape. */
    private static boolean isPlain(String address) {
        int host = address.startsWith("https://") ? 8 : address.startsWith("http://") ? 7 : -1;
        if (host < 0 || address.indexOf('/', host) <= host) {
            return false;
        }
        for (int i = host; i < address.length(); i++) {
            char letter = address.charAt(i);
            boolean dot = letter == '.' && "./".indexOf(address.charAt(i - 1)) < 0;
            if (!dot && !isPlain(letter)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char letter) {
        return letter < 128 && Character.isLetterOrDigit(letter) || "/-_".indexOf(letter) >= 0;
    }

    private static Metadata.Access access(Signals signals, JsonLd graph, Json article) {
        String free = article.field("isAccessibleForFree").text();
        if (free == null) {
            free = graph.first("webpage").field("isAccessibleForFree").text();
        }
        if (free != null) {
            return isFalse(free) ? Metadata.Access.PAID : Metadata.Access.FREE;
        }
        String tier = signals.meta("article:content_tier", "article:content-tier");
        if (tier != null) {
            return tier.equalsIgnoreCase("free") ? Metadata.Access.FREE : Metadata.Access.PAID;
        }
        return Metadata.Access.UNKNOWN;
    }

    private static boolean isFalse(String value) {
        String word = value.substring(value.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return word.equals("false") || word.equals("no") || word.equals("0");
    }

    private static Metadata.Kind kind(Signals signals, JsonLd graph) {
        Metadata.Kind kind = graph.kind();
        if (kind == Metadata.Kind.ARTICLE || kind == Metadata.Kind.LIVE_BLOG) {
            return kind;
        }
        String type = signals.meta("og:type");
        boolean article = type != null && type.toLowerCase(Locale.ROOT).startsWith("article");
        return article || signals.meta("article:published_time") != null ? Metadata.Kind.ARTICLE : kind;
    }
}
