/**
 * Trains sequence models.
 *
 * <p>{@link news.parallax.eval.tagging.CrfTrainer} fits a {@link news.parallax.text.SequenceModel} to tagged sequences;
 * {@link news.parallax.eval.tagging.Conllu} reads sentences of treebanks, from which {@link
 * news.parallax.eval.tagging.PartOfSpeechTrainer} makes the tagger of parts of speech.
 */
@NullMarked
package news.parallax.eval.tagging;

import org.jspecify.annotations.NullMarked;
