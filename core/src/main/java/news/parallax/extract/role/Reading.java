package news.parallax.extract.role;

import java.util.List;

/**
 * A page read block by block.
 *
 * @param labels what becomes of each block, in the order of the page
 * @param article how sure it is that the page is an article: above 0 for yes, the logarithm of the odds
 */
public record Reading(List<Label> labels, double article) {
    /** Copies the list. */
    public Reading {
        labels = List.copyOf(labels);
    }
}
