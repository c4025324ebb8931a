/**
 * Writes results as Markdown (CommonMark with tables and footnotes): the brief with one footnote for each citation.
 *
 * <p>Words of articles are escaped, so that no asterisk, bracket or tag of a page becomes markup. Start with {@link
 * news.parallax.cli.markdown.MarkdownRenderer}.
 */
@NullMarked
package news.parallax.cli.markdown;

import org.jspecify.annotations.NullMarked;
