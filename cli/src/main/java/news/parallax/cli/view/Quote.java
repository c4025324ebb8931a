package news.parallax.cli.view;

import news.parallax.model.Article;
import news.parallax.model.Span;

/**
 * The exact words of a citation with what stands around them.
 *
 * @param letter letter of the article
 * @param article the article
 * @param span where the words stand in its text
 * @param before words of the same block before them, cut at a word; starts with an ellipsis when cut
 * @param words the words cited, verbatim
 * @param after words of the same block behind them, cut at a word; ends with an ellipsis when cut
 */
public record Quote(String letter, Article article, Span span, String before, String words, String after) {}
