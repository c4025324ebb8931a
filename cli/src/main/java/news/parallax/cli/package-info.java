/**
 * The {@code parallax} command: reads arguments, runs the engine, writes text, Markdown, HTML or JSON Lines.
 *
 * <p>Results go to standard output, progress and messages to standard error. A command is a {@link
 * news.parallax.cli.Session}: operands become captures, captures become extractions on several threads but in the order
 * of input, and what came of each is counted in a {@link news.parallax.cli.Tally}. A renderer decides what a result looks
 * like. The exit codes of {@link news.parallax.cli.ExitCode} are a contract.
 *
 * <p>Start with {@link news.parallax.cli.Parallax}. To add a command: write a class beside {@code BriefCommand}, and name
 * it in {@code Parallax}.
 */
@NullMarked
package news.parallax.cli;

import org.jspecify.annotations.NullMarked;
