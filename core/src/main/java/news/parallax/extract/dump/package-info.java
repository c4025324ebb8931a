/**
 * Reads articles from text dumps: what a browser showed, without any markup.
 *
 * <p>In: a page of text. Out: the same article with the same roles as from markup, or a counted rejection. Without tags
 * the line is the unit: its shape (length, punctuation, capitals), its cues (word tables), whether it stands on the page
 * again, and what its neighbours are. {@link news.parallax.extract.dump.Line} and {@link
 * news.parallax.extract.dump.LineShape} describe lines, {@link news.parallax.extract.dump.Sheet} holds those of a page
 * and the {@link news.parallax.extract.dump.Label} each was given, and the steps named in {@link
 * news.parallax.extract.dump.DumpReader} label them one after the other. Nothing is deleted: what is left out keeps its
 * words and a reason.
 *
 * <p>The line classifier follows the idea of boilerplate detection by shallow text features (Kohlschütter, Fankhauser,
 * Nejdl, WSDM 2010), with a model over lines and their neighbours in place of a decision tree over blocks: {@link
 * news.parallax.extract.dump.LineTraits} measures lines, {@link news.parallax.extract.dump.LineTable} adds what stands
 * around them, and a {@link news.parallax.extract.dump.LineModel} judges. A {@link
 * news.parallax.extract.dump.HeadModel} finds headline, writers and day among the lines next to the body, by {@link
 * news.parallax.extract.dump.HeadTable}. The model card is {@code doc/models/lines.md}.
 *
 * <p>Start with {@link news.parallax.extract.dump.DumpReader}.
 */
@NullMarked
package news.parallax.extract.dump;

import org.jspecify.annotations.NullMarked;
