/**
 * Parses the markup of a page into a tree.
 *
 * <p>In: the characters of a page. Out: a {@link news.parallax.extract.tree.Document}, whose elements, texts and data are
 * places in these characters; a string is made only when somebody asks for it. The tree is the one browsers build:
 * tokens and tree construction follow the HTML Living Standard, sections 13.2.5 and 13.2.6, with scripting off.
 *
 * <p>It differs from the standard where a page gains by it or a hostile one would cost too much: a tag that another
 * interrupts ({@code <p <b>}) ends there; at most {@link news.parallax.extract.tree.OpenElements#MAX_DEPTH} elements are
 * open at once; the last few formatting elements are opened anew in a paragraph, not all of them. Nothing throws, and time
 * grows linearly with the markup. Only attributes that somebody reads are kept ({@link
 * news.parallax.extract.tree.Attribute}).
 *
 * <p>Start with {@link news.parallax.extract.tree.HtmlParser}; {@code Tokenizer} cuts, {@code TreeBuilder} holds the state,
 * {@code Mode} and the classes named after rules are the tables of the standard.
 */
@NullMarked
package news.parallax.extract.tree;

import org.jspecify.annotations.NullMarked;
