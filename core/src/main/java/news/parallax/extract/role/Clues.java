package news.parallax.extract.role;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about its article elsewhere, as clues for finding it.
 *
 * @param title headline, or null
 * @param description summary, or null
 * @param bylines names of the people who wrote it
 * @param body text of the article in the page's structured data, often cut, or null
 * @param news 2 for a page that declares to be an article and when it was published, 1 for either, 0 for neither
 */
public record Clues(
        @Nullable String title,
        @Nullable String description,
        List<String> bylines,
        @Nullable String body,
        int news) {
    /** Copies the list. */
    public Clues {
        bylines = List.copyOf(bylines);
    }
}
