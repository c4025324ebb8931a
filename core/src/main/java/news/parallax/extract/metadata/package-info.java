/**
 * What a page of markup says about itself: title, people, dates, outlet, language, address, access.
 *
 * <p>In: a parsed document and the page it came from. Out: one {@link news.parallax.extract.metadata.Metadata} record in
 * which every absent field is absent, never guessed. One walk over the tree collects the few elements that carry
 * metadata ({@code meta}, {@code link}, {@code title}, {@code time}, JSON-LD scripts, microdata, marked bylines); each
 * field is then chosen from its sources in a fixed order of trust: JSON-LD of the article, microdata, OpenGraph and other
 * {@code meta} elements, marked elements of the body, the address.
 *
 * <p>Vocabularies: schema.org (NewsArticle, WebPage, LiveBlogPosting), The Open Graph protocol, Dublin Core, Parsely,
 * Sailthru. JSON-LD in the wild is often broken, so {@link news.parallax.extract.metadata.Json} forgives what it can and
 * stops where it cannot, in linear time and bounded depth.
 *
 * <p>Start with {@link news.parallax.extract.metadata.MetadataReader}.
 */
@NullMarked
package news.parallax.extract.metadata;

import org.jspecify.annotations.NullMarked;
