/**
 * Measures who copied whom and which articles are about one event, and fits the weights of the story model.
 *
 * <p>{@link news.parallax.eval.coverage.ProvenanceEvaluation} damages real articles in known ways and asks for the
 * original, beside two common peers; {@link news.parallax.eval.coverage.StoryEvaluation} groups labelled events among
 * distractors, cross-validated by time; {@link news.parallax.eval.coverage.SimilarityTraining} writes the table that
 * ships. Start with the evaluations.
 */
@NullMarked
package news.parallax.eval.coverage;

import org.jspecify.annotations.NullMarked;
