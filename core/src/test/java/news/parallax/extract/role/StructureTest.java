package news.parallax.extract.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import news.parallax.extract.html.PageWalk;
import news.parallax.extract.tree.HtmlParser;
import org.junit.jupiter.api.Test;

/** What is told from regions made alike, from article elements, and from the answers of the first look. */
class StructureTest {
    private static final String TEASERS = "<ul>"
            + "<li class=card><a href=/a>Apples picked early</a><p>Growers in the hills picked them on Monday.</p></li>"
                    .repeat(4)
            + "</ul>";

    @Test
    void findsTeaserThatParagraphStandsIn() {
        Survey survey = survey("<p>The council voted.</p>" + TEASERS);
        Units units = new Units(survey);

        units.look(survey.blocks.get(2).region());
        assertThat(units.size()).isEqualTo(4);
        assertThat(units.blocks()).isEqualTo(2);
        assertThat(units.linkedHeads()).isEqualTo(1);
        units.look(survey.blocks.get(0).region());
        assertThat(units.size()).isZero();
    }

    @Test
    void knowsBlocksMadeAlikeWhereverTheyStand() {
        Survey survey = survey("<p class=t>One two three.</p><div><p class=t>Four five.</p></div><h2>Six</h2>");
        Signatures signatures = new Signatures(survey);

        assertThat(signatures.size(0)).isEqualTo(2);
        assertThat(signatures.words(1)).isEqualTo(2.5);
        assertThat(signatures.share(2)).isCloseTo(1.0 / 6, within(1e-9));
    }

    @Test
    void tellsFurtherArticleFromTheOneWithTheHeadline() {
        Survey survey =
                survey("<article><h1>Sea wall</h1><p>One.</p></article><article><h1>Apples</h1><p>Two.</p></article>");
        Articles articles = new Articles(survey, 0);

        assertThat(articles.inOther(1)).isZero();
        assertThat(articles.inOther(3)).isEqualTo(1);
        assertThat(articles.since(3)).isEqualTo(1);
        assertThat(articles.titlesSince(3)).isEqualTo(1);
        assertThat(articles.count()).isEqualTo(2);
    }

    @Test
    void expectsTextWhereTheFirstLookFoundIt() {
        Survey survey = survey("<h2>Wall</h2><p>One two three four.</p><p>Five six.</p><h2>Other</h2><p>Seven.</p>");
        double sure = 50;
        Expectation expectation = new Expectation(survey, new double[] {-sure, sure, 0, -sure, -9}, -9);

        assertThat(expectation.text(0, 5)).isCloseTo(5, within(1e-9));
        assertThat(expectation.share(1, 3)).isCloseTo(5.0 / 6, within(1e-9));
        assertThat(expectation.shareBeside(2, 1, 3)).isCloseTo(1, within(1e-9));
        assertThat(expectation.before(4)).isEqualTo(1);
        assertThat(expectation.behind(4)).isEqualTo(5);
        assertThat(expectation.headingBefore(2)).isZero();
        assertThat(expectation.headingBehind(2)).isEqualTo(3);
    }

    @Test
    void looksTwiceOnlyWhereTheFirstLookIsNotSure() {
        double[] scores = {-8, 1, -1};
        assertThat(ContextFeatures.rows(survey("<p>One.</p><p>Two.</p><p>Three.</p>").outline, scores))
                .satisfiesExactly(
                        row -> assertThat(row).isNull(),
                        row -> assertThat(row).hasSameSizeAs(ContextFeatures.names()),
                        row -> assertThat(row).isNotNull());
        assertThat(Arrays.asList(ContextFeatures.names().toArray())).doesNotHaveDuplicates();
        assertThat(BlockFeatures.names()).doesNotHaveDuplicates();
    }

    private static Survey survey(String body) {
        return new Survey(PageWalk.outline(HtmlParser.document(body)));
    }
}
