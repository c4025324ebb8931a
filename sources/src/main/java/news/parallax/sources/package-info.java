/**
 * Turns what a person has - files, folders, text dumps, saved HTML, JSON Lines - into pages.
 *
 * <p>Comes in: a path, a stream or a line. Goes out: a {@code Page} with its text decoded, or a counted
 * rejection. The kind of an input is recognised from its content, not only from its name; characters are decoded
 * in the order byte order mark, declared, valid UTF-8, fallback.
 */
@NullMarked
package news.parallax.sources;

import org.jspecify.annotations.NullMarked;
