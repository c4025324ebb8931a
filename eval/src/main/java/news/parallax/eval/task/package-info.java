/**
 * What {@code parallax eval} can measure: all evaluations by the names of their tasks.
 *
 * <p>It knows every evaluation; they know the contract in {@code news.parallax.eval} only. Start with {@link
 * news.parallax.eval.task.Evaluations}.
 */
@NullMarked
package news.parallax.eval.task;

import org.jspecify.annotations.NullMarked;
