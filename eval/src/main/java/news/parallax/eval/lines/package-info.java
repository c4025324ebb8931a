/**
 * Quality of text dumps, and the trainer of their models.
 *
 * <p>In: the development pages as markup with their gold, and a shared rendering of some as labelled lines. Whoever keeps a
 * page as text decides what a line is, whether hidden words stay, what becomes of tables, pictures and lists. {@link
 * news.parallax.eval.lines.Rendering} names four such ways and {@link news.parallax.eval.lines.Clipping} a fifth, so that
 * models are trained and measured on all of them and do not lean on one; {@link news.parallax.eval.lines.GoldLines} says
 * which lines make up the gold text.
 *
 * <p>{@link news.parallax.eval.lines.LineTrainer} rebuilds the models; {@link news.parallax.eval.lines.DumpEvaluation}
 * measures them on sites they have not seen. The model card is {@code doc/models/lines.md}.
 */
@NullMarked
package news.parallax.eval.lines;

import org.jspecify.annotations.NullMarked;
