/**
 * Decides which role each block of a page plays in its article, or why it is left out.
 *
 * <p>In: an {@link news.parallax.extract.html.Outline} and what the page says about itself. Out: one
 * {@link news.parallax.extract.role.Label} for each block. The body is decided block by block from features of the block,
 * its regions and its neighbours; roles beside the body (caption, byline, embed, ...) follow from marks and word shapes.
 *
 * <p>Start with {@link news.parallax.extract.role.RoleClassifier}.
 */
@NullMarked
package news.parallax.extract.role;

import org.jspecify.annotations.NullMarked;
