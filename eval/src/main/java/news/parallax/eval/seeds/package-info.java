/**
 * Forecasts and events of the seeds against their gold: an acceptance test that nothing is fitted to.
 *
 * <p>How a finding is matched with gold is told at each class; both are added to the report of the task {@code seeds}.
 */
@NullMarked
package news.parallax.eval.seeds;

import org.jspecify.annotations.NullMarked;
