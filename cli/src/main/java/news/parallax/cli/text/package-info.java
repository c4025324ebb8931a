/**
 * Writes results as plain text for a terminal: wrapped lines, a few styles, numbers and words instead of pictures.
 *
 * <p>Everything cited is shown with its exact words. Words of articles are strangers' words: control characters in them,
 * which a terminal would obey, are replaced by spaces. Start with {@link news.parallax.cli.text.TextRenderer}.
 */
@NullMarked
package news.parallax.cli.text;

import org.jspecify.annotations.NullMarked;
