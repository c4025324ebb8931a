/**
 * Quality of extraction from markup, and the trainer of its two models.
 *
 * <p>{@link news.parallax.eval.extraction.GoldPage} reads the development sets,
 * {@link news.parallax.eval.extraction.Alignment} finds out which blocks of a page make up its gold text,
 * {@link news.parallax.eval.extraction.ModelTrainer} fits the models, and two evaluations measure: one the shipped
 * models, one models that have not seen the site of a page. The model cards are in {@code doc/models}.
 */
@NullMarked
package news.parallax.eval.extraction;

import org.jspecify.annotations.NullMarked;
