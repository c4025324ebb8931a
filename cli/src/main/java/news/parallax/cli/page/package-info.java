/**
 * Writes results as one self-contained HTML page: everything is in the file, nothing is fetched.
 *
 * <p>The page is complete without scripts: each citation is a link to its evidence, the exact words marked in their
 * context. The script only shows the evidence of the sentence one reads beside it, and moves with keys. A content
 * security policy allows this one style sheet and this one script, by their hashes, and nothing else, so no word of a
 * page that was read can become code here.
 *
 * <p>Elements are built as values and escaped when they are written; there is no way to write markup from text. Start
 * with {@link news.parallax.cli.page.PageRenderer}; {@code page.css} and {@code page.js} stand beside it as resources.
 */
@NullMarked
package news.parallax.cli.page;

import org.jspecify.annotations.NullMarked;
