/**
 * Reads a parsed page once and lays it out as a flat list of text blocks inside a flat list of regions.
 *
 * <p>In: a parsed page, {@link news.parallax.extract.tree.Document}. Out: an {@link news.parallax.extract.html.Outline}: every run of inline text as a
 * {@link news.parallax.extract.html.TextBlock}, every block-level element that holds text as a region that covers a range
 * of blocks. Because regions are ranges, sums over a subtree (text, links, sentences) are differences of prefix sums, and
 * finding the part of the page that holds the article is arithmetic on arrays, not a search through the tree.
 *
 * <p>What class names, identifiers and element names say about a part of the page is looked up once for each element in
 * the tables {@code markers.tsv} and {@code tags.tsv} and kept as bits of {@link news.parallax.extract.html.Mark}. Nothing
 * is decided here: the classifier of {@code news.parallax.extract.role} weighs the marks.
 *
 * <p>Block segmentation follows Kohlschütter et al., "Boilerplate detection using shallow text features" (WSDM 2010).
 * Start with {@link news.parallax.extract.html.PageWalk}.
 */
@NullMarked
package news.parallax.extract.html;

import org.jspecify.annotations.NullMarked;
