package news.parallax.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Citation;
import news.parallax.model.Span;
import org.junit.jupiter.api.Test;

class ArticleIndexTest {
    @Test
    void lettersGoOnBehindZ() {
        assertThat(List.of(0, 1, 25, 26, 27, 701, 702))
                .extracting(ArticleIndex::letter)
                .containsExactly("A", "B", "Z", "AA", "AB", "ZZ", "AAA");
    }

    @Test
    void showsExactWordsInTheirBlock() {
        Quote quote = quote("One two three.", new Span(4, 7));
        assertThat(quote.before() + "[" + quote.words() + "]" + quote.after()).isEqualTo("One [two] three.");
    }

    @Test
    void cutsLongContextAtWords() {
        String far = "word ".repeat(200);
        Quote quote = quote(far + "HERE " + far, new Span(far.length(), far.length() + 4));
        assertThat(quote.words()).isEqualTo("HERE");
        assertThat(quote.before()).startsWith("… word").hasSizeLessThan(250);
        assertThat(quote.after()).endsWith("word …").hasSizeLessThan(250);
    }

    @Test
    void keepsIdOfArticleThatIsNotAtHand() {
        assertThat(new ArticleIndex(List.of()).letter("Wire")).isEqualTo("Wire");
    }

    private static Quote quote(String text, Span span) {
        Article article = new Article(
                "a",
                "u",
                null,
                null,
                "t",
                List.of(),
                null,
                "en",
                text,
                List.of(new Block(Block.Role.PARAGRAPH, new Span(0, text.length()))),
                List.of());
        return new ArticleIndex(List.of(article))
                .quotes(List.of(new Citation("a", span)))
                .get(0);
    }
}
