/**
 * Measures briefs and their linter.
 *
 * <p>Stories are made from the clusters of the development events; {@link news.parallax.eval.brief.BriefEvaluation}
 * writes a brief of each, recounts every sentence, and then plays the careless editor: {@link
 * news.parallax.eval.brief.Mutations} changes each sentence in twelve ways, and the linter has to notice.
 */
@NullMarked
package news.parallax.eval.brief;

import org.jspecify.annotations.NullMarked;
