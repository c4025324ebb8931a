/**
 * Text as spans: sentences, tokens, word lists, and everything else that more than one stage needs to read words.
 *
 * <p>Nothing here copies or changes a text. Functions take a text and give half-open {@link news.parallax.model.Span
 * spans} of UTF-16 offsets into it, so that whatever is concluded later can be traced to the exact words. All of them
 * run in time linear in the text, on any input.
 *
 * <p>Three readers of English are trained: {@link news.parallax.text.PartsOfSpeech}, {@link
 * news.parallax.text.NameTagger}, and the classes of words they share ({@link news.parallax.text.WordClasses}); each has a
 * card in {@code doc/models}.
 *
 * <p>What is particular to a language stands in a folder of word lists on the class path ({@code lang/en/}), read
 * through {@link news.parallax.text.WordList}. Start with {@link news.parallax.text.Sentences} and {@link
 * news.parallax.text.Tokens}.
 */
@NullMarked
package news.parallax.text;

import org.jspecify.annotations.NullMarked;
