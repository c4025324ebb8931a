package news.parallax.brief;

import java.util.List;
import java.util.Set;
import news.parallax.model.Span;
import news.parallax.text.ArticleText;
import news.parallax.text.Quotations;
import news.parallax.text.WordList;

/**
 * How an article's writer speaks; kept with the article.
 *
 * @param own words of the first person outside quotation marks, within the beginning of the article
 * @param words words of the beginning
 */
record Writer(int own, int words) {
    private static final Set<String> FIRST_PERSON = WordList.words("en/first-person");
    private static final int REACH = 6_000;
    private static final int MIN_OWN = 4;
    /** A column has two in a hundred words and more, a transcript of a broadcast seldom as many. */
    private static final double SHARE = 0.02;

    static Writer of(ArticleText article) {
        String text = article.article().text();
        String start = text.substring(0, Math.min(text.length(), REACH));
        List<Span> quotations = Quotations.quotations(start);
        List<PassageWords.Word> free = PassageWords.words(start).stream()
                .filter(word -> quotations.stream().noneMatch(span -> span.contains(word.span())))
                .toList();
        int own = (int) free.stream()
                .filter(word ->
                        FIRST_PERSON.contains(word.folded()) && !word.text().equals("US"))
                .count();
        return new Writer(own, free.size());
    }

    /** True for an article whose writer says "I" or "we" again and again, as columns do and reports do not. */
    boolean speaksAsOneself() {
        return own >= MIN_OWN && own >= SHARE * words;
    }
}
