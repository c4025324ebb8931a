/**
 * Writes results as JSON Lines, the contract of {@code doc/json.md}.
 *
 * <p>Each command has one kind of line. Names of fields stay; fields may be added. Absent values are {@code null},
 * never left out. Offsets count UTF-16 units of the article's {@code text}, and wherever a citation stands, its words
 * stand beside it. Enum constants are written in lower camel case.
 *
 * <p>Written with Jackson's streaming generator: no reflection, so a short command starts quickly, and one line is all
 * that is in memory. Start with {@link news.parallax.cli.json.JsonLines}.
 */
@NullMarked
package news.parallax.cli.json;

import org.jspecify.annotations.NullMarked;
