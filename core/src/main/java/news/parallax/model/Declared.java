package news.parallax.model;

import org.jspecify.annotations.Nullable;

/**
 * What a capture says about a page besides its content: fields of a JSON line, a feed entry or response headers.
 *
 * @param title headline, or null
 * @param outlet name of the publication, or null
 * @param published date or date-time in ISO 8601, or null
 * @param language BCP 47 tag, or null
 * @param retrieved when the page was fetched, date-time in ISO 8601, or null
 */
public record Declared(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String published,
        @Nullable String language,
        @Nullable String retrieved) {
    private static final Declared NOTHING = new Declared(null, null, null, null, null);

    /** A capture that says nothing. */
    public static Declared nothing() {
        return NOTHING;
    }
}
