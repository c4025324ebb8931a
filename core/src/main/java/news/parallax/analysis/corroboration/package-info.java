/**
 * What is reported by whom: the same proposition in independent accounts.
 *
 * <p>Every sentence of the representatives of a story's origins is cut into units, stripped of its attribution and
 * compared by what it is about ({@link news.parallax.text.Concepts}). Units of different origins that agree in enough
 * telling words, with a name, figure or date among them and no conflict of figures or negation, report the same; so do
 * promises, denials, demands and warnings that go back to one source and concern the same thing.
 *
 * <p>A fact lists its origins and, apart from them, the primary sources its accounts go back to: three outlets that all
 * quote one ministry are three origins and one primary source. Nothing is called true here. A wrong merge would be a lie,
 * so thresholds are set for precision. Start with {@link news.parallax.analysis.corroboration.Corroboration}.
 */
@NullMarked
package news.parallax.analysis.corroboration;

import org.jspecify.annotations.NullMarked;
