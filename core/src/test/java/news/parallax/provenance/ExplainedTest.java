package news.parallax.provenance;

import static news.parallax.provenance.Articles.BUDGET;
import static news.parallax.provenance.Articles.STORM;
import static news.parallax.provenance.Articles.article;
import static news.parallax.provenance.Articles.dated;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import news.parallax.model.Article;
import org.junit.jupiter.api.Test;

class ExplainedTest {
    private static final Article ORIGINAL = dated("a", "2020-05-01", STORM);
    private static final String CUT = String.join("\n", STORM.lines().limit(3).toList());

    @Test
    void leavesOutThatTwoCopiesShareTheWordsOfTheirOriginal() {
        List<Article> articles = List.of(ORIGINAL, dated("b", "2020-05-02", STORM), dated("c", "2020-05-03", CUT));
        assertThat(pairs(articles)).containsExactly("b a", "c a");
        assertThat(Provenance.origins(articles, Provenance.derivations(articles)))
                .hasSize(1);
    }

    @Test
    void keepsWhatTheOriginalDoesNotHold() {
        Article one = dated("b", "2020-05-02", STORM + "\n" + BUDGET);
        Article two = dated("c", "2020-05-02", STORM + "\n" + BUDGET);
        assertThat(pairs(List.of(ORIGINAL, one, two))).containsExactly("b a", "c a", "c b");
    }

    @Test
    void keepsACopyThatNamesTheOther() {
        Article two = article("b", "The Daily Gull", "2020-05-02", List.of(), STORM);
        Article three = dated("c", "2020-05-03", STORM + "\nSource: The Daily Gull");
        assertThat(pairs(List.of(ORIGINAL, two, three))).containsExactly("b a", "c a", "c b");
    }

    @Test
    void relatesTextsThatAreTheSameToTheFirstOnly() {
        assertThat(pairs(List.of(article("a", STORM), article("b", STORM), article("c", STORM))))
                .containsExactly("b a", "c a");
        List<Article> many =
                IntStream.range(0, 200).mapToObj(at -> article("a" + at, STORM)).toList();
        assertThat(pairs(many)).hasSize(199);
        assertThat(Provenance.origins(many, Provenance.derivations(many))).hasSize(1);
    }

    @Test
    void keepsADirectionThatTheFirstOfTheSameTextsDoesNotTell() {
        List<Article> articles =
                List.of(article("a", STORM), dated("b", "2020-05-01", STORM), dated("c", "2020-05-02", STORM));
        assertThat(pairs(articles)).containsExactly("b a", "c a", "c b");
    }

    @Test
    void keepsTextsThatDifferWhenNoOriginalIsKnown() {
        Article longer = article("b", STORM + "\n" + BUDGET);
        assertThat(pairs(List.of(article("a", STORM), longer, article("c", CUT))))
                .containsExactly("b a", "c a", "c b");
    }

    private static List<String> pairs(List<Article> articles) {
        return Provenance.derivations(articles).stream()
                .map(derivation -> derivation.copy() + " " + derivation.other())
                .toList();
    }
}
