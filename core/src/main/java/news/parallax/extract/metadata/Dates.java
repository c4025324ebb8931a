package news.parallax.extract.metadata;

import java.util.List;
import java.util.Locale;
import news.parallax.model.Page;
import news.parallax.model.Published;
import news.parallax.model.Published.Basis;
import news.parallax.text.DateExpression;
import news.parallax.text.DateExpressions;
import news.parallax.text.Timestamps;
import org.jspecify.annotations.Nullable;

/**
 * When a page was published and changed: the first source in order of trust that names a day.
 *
 * <p>Order: declared by the capture, JSON-LD of the article, {@code meta}, microdata, marked {@code time} elements, other
 * time elements near the headline, date lines of the visible text near the headline, the address. What the page declares is
 * held against what it shows ({@link DateCheck}). A zone that is given is kept, one that is not given is not invented: then
 * only the day is reported.
 */
final class Dates {
    private static final String[] PUBLISHED = {
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "article:published",
        "og:published_time",
        "parsely-pub-date",
        "sailthru.date",
        "date",
        "dc.date",
        "dc.date.issued",
        "dcterms.date",
        "dcterms.created",
        "dc.date.created",
        "dcterms.issued",
        "dc.created",
        "publishdate",
        "publish-date",
        "publish_date",
        "pubdate",
        "published_time",
        "publication_date",
        "date.created",
        "article.published",
        "article.created",
        "citation_date",
        "citation_publication_date",
        "cxenseparse:recs:publishtime",
        "rnews:datepublished",
        "created",
        "originalpublicationdate",
        "article_date_original",
        "ptime",
        "date_published",
        "article:post_date",
        "release_date",
        "displaydate",
        "last-published",
        "og:pubdate",
        "pub_date",
        "date.available",
        "shareaholic:article_published_time",
        "bt:pubdate",
        "og:article:published"
    };
    private static final String[] MODIFIED = {
        "article:modified_time",
        "og:updated_time",
        "og:article:modified_time",
        "datemodified",
        "last-modified",
        "lastmod",
        "dcterms.modified",
        "dc.date.modified",
        "date.modified",
        "revised",
        "article:modified",
        "date.updated",
        "updated_time"
    };

    private Dates() {}

    /** When the page was first published, or null. */
    static @Nullable Published published(
            Signals signals, JsonLd graph, Json article, Page.Html page, @Nullable String language) {
        String captured = page.declared().published();
        Published date = captured == null ? null : published(captured, Basis.DECLARED, null);
        if (date != null) {
            return date;
        }
        Published meta = meta(signals, PUBLISHED, language);
        date = first(
                published(article.field("datePublished").text(), Basis.JSON_LD, language),
                published(graph.first("recipe").field("datePublished").text(), Basis.JSON_LD, language),
                published(graph.first("howto").field("datePublished").text(), Basis.JSON_LD, language),
                published(graph.first("webpage").field("datePublished").text(), Basis.JSON_LD, language),
                meta,
                published(signals.property("datepublished"), Basis.MICRODATA, language),
                published(signals.property("datecreated"), Basis.MICRODATA, language));
        ShownDates shown = ShownDates.of(signals, language);
        Published address = address(page.uri(), signals);
        if (date == null) {
            return shown(shown.best(), address);
        }
        return new DateCheck(date, shown, address).settled(meta, modified(signals, article, language));
    }

    private static @Nullable Published first(@Nullable Published... dates) {
        for (Published date : dates) {
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** The date in the address, with the time of day where the page shows one for that day, otherwise a date shown. */
    private static @Nullable Published shown(@Nullable Published visible, @Nullable Published address) {
        boolean other = visible != null && address != null && !visible.day().equals(address.day());
        return visible == null || other ? address : visible;
    }

    /** When the page was last changed, or null. */
    static @Nullable String modified(Signals signals, Json article, @Nullable String language) {
        Published date = published(article.field("dateModified").text(), Basis.JSON_LD, language);
        if (date == null) {
            date = meta(signals, MODIFIED, language);
        }
        if (date == null) {
            date = published(signals.property("datemodified"), Basis.MICRODATA, language);
        }
        return date == null ? null : date.value();
    }

    private static @Nullable Published meta(Signals signals, String[] names, @Nullable String language) {
        for (String name : names) {
            Published date = published(signals.meta(name), Basis.META, language);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    static @Nullable Published published(@Nullable String value, Basis basis, @Nullable String language) {
        String iso = value == null ? null : Timestamps.iso(value, language);
        return iso == null ? null : new Published(iso, basis);
    }

    /** A day in the address: {@code /2020/08/16/}, {@code 2020-08-16}, {@code 20200816}. */
    private static @Nullable Published address(String uri, Signals signals) {
        String canonical = signals.link("canonical");
        for (String address : canonical == null ? List.of(uri) : List.of(uri, canonical)) {
            String path = address.toLowerCase(Locale.ROOT);
            for (String part : path.split("[/_-]", 60)) {
                String iso = part.length() == 8 && part.startsWith("20") ? Timestamps.iso(part, null) : null;
                if (iso != null) {
                    return new Published(iso, Basis.URL);
                }
            }
            for (DateExpression date : DateExpressions.find(path, null)) {
                boolean yearFirst = Character.isDigit(path.charAt(date.span().start() + 3));
                if (date.precision() == DateExpression.Precision.DAY && yearFirst) {
                    return new Published(date.value(), Basis.URL);
                }
            }
        }
        return null;
    }
}
