/**
 * Reads articles out of pages.
 *
 * <p>In: a {@link news.parallax.model.Page}, of markup or a text dump. Out: an
 * {@link news.parallax.model.Extraction}: an article whose blocks are labelled with their roles, together with what was
 * left out and why, or a rejection with its reason. Nothing on a page is followed, run or fetched.
 *
 * <p>Markup goes through {@code metadata} (what the page says about itself), {@code html} (one walk that lays out blocks
 * and regions) and {@code role} (which block plays which part); text dumps go through {@code dump}.
 *
 * <p>Start with {@link news.parallax.extract.Extractor}.
 */
@NullMarked
package news.parallax.extract;

import org.jspecify.annotations.NullMarked;
