/**
 * Measures and trains attribution.
 *
 * <p>{@link news.parallax.eval.attribution.AttributionEvaluation} compares statements with the development part of
 * PolNeAR, {@link news.parallax.eval.attribution.SeedStatements} with the annotated seeds. {@link
 * news.parallax.eval.attribution.AttributionTrainer} rebuilds the weights of the taggers, byte for byte.
 */
@NullMarked
package news.parallax.eval.attribution;

import org.jspecify.annotations.NullMarked;
