/**
 * Quality of each stage, measured on fixed data with pinned floors.
 *
 * <p>An {@link news.parallax.eval.Evaluation} reads its data from a folder beside the checkout, runs a stage as a user
 * would, and returns a {@link news.parallax.eval.Report} of metrics. {@link news.parallax.eval.Floors} holds the values
 * that may not fall. The data are not part of the project; where they are absent an evaluation says so.
 *
 * <p>All evaluations by name stand in {@code news.parallax.eval.task}.
 */
@NullMarked
package news.parallax.eval;

import org.jspecify.annotations.NullMarked;
