/**
 * What every reader is shown of a result, whatever the format: letters for articles, exact words with their context,
 * counts in words, the table of agreement, the way from primary sources to copies.
 *
 * <p>Nothing here knows text, Markdown or HTML. A format that is added takes these values and decides only how they
 * look, so two formats cannot tell different things. All types are immutable; the same result gives the same view.
 *
 * <p>Start with {@link news.parallax.cli.view.StoryView}.
 */
@NullMarked
package news.parallax.cli.view;

import org.jspecify.annotations.NullMarked;
