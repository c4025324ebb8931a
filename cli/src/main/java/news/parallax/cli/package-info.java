/**
 * The {@code parallax} command: reads arguments, runs the engine, writes text, Markdown, HTML or JSON Lines.
 *
 * <p>Results go to standard output, progress and messages to standard error. The exit codes are a contract; see
 * the README.
 */
@NullMarked
package news.parallax.cli;

import org.jspecify.annotations.NullMarked;
