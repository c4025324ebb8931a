/**
 * Names and what they name: reads the openly licensed corpora, trains the tagger, measures it.
 *
 * <p>{@link news.parallax.eval.names.NamedSentences} brings three corpora to one convention; {@link
 * news.parallax.eval.names.NamesTrainer} writes the shipped weights from all of it; {@link
 * news.parallax.eval.names.NamesEvaluation} trains on four documents of five and measures on the fifth.
 */
@NullMarked
package news.parallax.eval.names;

import org.jspecify.annotations.NullMarked;
