package news.parallax.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One independent account: an article together with everything derived from it.
 *
 * <p>Corroboration counts origins, never pages.
 *
 * @param id id of the article that stands for it: the original where known
 * @param name who the account goes back to, for a reader: an outlet, or an agency that is credited but absent
 * @param agency credited agency, or null
 * @param articles ids of all articles of this origin, sorted; never empty
 */
public record Origin(String id, String name, @Nullable String agency, List<String> articles) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if no article belongs to it
     */
    public Origin {
        articles = articles.stream().sorted().distinct().toList();
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("an origin needs an article: " + id);
        }
    }
}
