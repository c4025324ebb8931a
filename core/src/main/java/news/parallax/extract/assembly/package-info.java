/**
 * Puts an article together from its kept blocks: the text, the spans of the blocks, the identifier.
 *
 * <p>In: roles and words in reading order. Out: the text of {@link news.parallax.model.Article}, in which blocks are
 * separated by blank lines, and an identifier that depends on address and text only. Used by every reader of articles, so
 * that a page of markup and its text dump are put together alike.
 *
 * <p>Start with {@link news.parallax.extract.assembly.ArticleText}.
 */
@NullMarked
package news.parallax.extract.assembly;

import org.jspecify.annotations.NullMarked;
