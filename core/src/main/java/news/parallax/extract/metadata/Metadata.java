package news.parallax.extract.metadata;

import java.util.List;
import news.parallax.model.Published;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself. Absent values are null, {@code UNKNOWN} or empty, never invented.
 *
 * @param title headline without the outlet's name, or null
 * @param description the page's own summary, or null
 * @param bylines names of the people who wrote it; no outlets, dates or roles
 * @param credits organizations named as its authors, agencies above all, as written
 * @param published when it was published and what says so, or null
 * @param modified when it was last changed, ISO 8601 date or date-time with offset, or null
 * @param outlet name of the publication as a reader would say it, or null
 * @param section part of the publication, such as "Politics", or null
 * @param language declared BCP 47 tag, or null; what the text itself says is for
 *     {@link news.parallax.text.Languages} to tell
 * @param canonical absolute address the page names as its original, or null
 * @param image address of the main picture, or null
 * @param jsonLdBody {@code articleBody} of the page's JSON-LD as plain text, or null; often cut, so a verifier only
 * @param access what the page says about who may read it
 * @param kind what the page says it is
 * @param data what its structured data alone say it is; publishing systems give the type "article" to pages of any kind
 *     elsewhere
 */
public record Metadata(
        @Nullable String title,
        @Nullable String description,
        List<String> bylines,
        List<String> credits,
        @Nullable Published published,
        @Nullable String modified,
        @Nullable String outlet,
        @Nullable String section,
        @Nullable String language,
        @Nullable String canonical,
        @Nullable String image,
        @Nullable String jsonLdBody,
        Access access,
        Kind kind,
        Data data) {

    /** Copies the lists. */
    public Metadata {
        bylines = List.copyOf(bylines);
        credits = List.copyOf(credits);
    }

    /** Who may read the article, after {@code isAccessibleForFree} and the like. */
    public enum Access {
        /** Everyone. */
        FREE,
        /** Subscribers or registered readers, wholly or in part. Pages also say so when all text is there. */
        PAID,
        /** Not said. */
        UNKNOWN
    }

    /** What a page declares to be. */
    public enum Kind {
        /** A news article, report, blog post. */
        ARTICLE,
        /** A page that grows by entries. */
        LIVE_BLOG,
        /** A list of other pages: front page, section, tag, search result. */
        INDEX,
        /** Something else with a type of its own: product, recipe, forum thread, video, profile. */
        OTHER,
        /** Not said, or too vaguely ("website"). */
        UNKNOWN
    }

    /** The most telling type among those that the structured data of a page name. */
    public enum Data {
        /** No structured data. */
        NONE,
        /** Data about something else, such as the organization. */
        OTHER,
        /** A page and no more. */
        PAGE,
        /** An article of any kind. */
        ARTICLE,
        /** A post of a blog. */
        BLOG_POST,
        /** A news article of any kind. */
        NEWS_ARTICLE
    }
}
