/**
 * Turns what a user names into pages: files, folders, standard input.
 *
 * <p>What comes in is a list of operands as they stand on the command line; what goes out is one {@link
 * news.parallax.sources.Capture} after the other, in a fixed order: a page, a refusal with its reason, or a note that a
 * file was passed over. Nothing else happens to an input, so no page is lost without a trace. Captures are handed on as
 * they are read and never gathered here: a file of ten thousand JSON lines costs the memory of one line.
 *
 * <p>What a file is decides its content; the name only helps where content is ambiguous. Bytes become characters in the
 * order byte-order mark, declaration ("prescan a byte stream", WHATWG HTML 13.2.3.2), validity as UTF-8, statistical
 * detector, windows-1252. Every read is bounded by {@link news.parallax.sources.Limits}: a file larger than a page may be
 * is refused without being read to its end.
 *
 * <p>Start with {@link news.parallax.sources.Sources}. To add a kind of input: add a constant to {@link
 * news.parallax.sources.Kind}, recognise it in {@code Recognition}, and read it in {@code Sources}.
 */
@NullMarked
package news.parallax.sources;

import org.jspecify.annotations.NullMarked;
