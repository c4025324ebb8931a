package news.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import news.parallax.model.Finding;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Polarity;
import news.parallax.model.Likelihood;
import news.parallax.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackgroundTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge was built in 1911 by Lakeside.        | true",
                "Lakeside has long wanted another bridge.         | true",
                "The council closed the bridge last year.         | true",
                "The council closed the bridge in May 2021.       | false",
                "The council closed the bridge on Tuesday [4 May 2021]. | false",
            })
    void tellsWhatWasBefore(String sentence, boolean past) {
        assertThat(Background.Past.of(sentence).isBefore(2021)).isEqualTo(past);
    }

    @Test
    void anArticleWhoseAuthorJudgesIsAComment() {
        Coverage coverage = new Coverage()
                .article("a", "Lake Post", "The bridge will probably fall. It is unlikely to be rebuilt.")
                .article("b", "Hill Radio", "The bridge is closed.");
        Finding first = forecast(coverage, "The bridge will probably fall.");
        Finding second = forecast(coverage, "It is unlikely to be rebuilt.");
        assertThat(Background.comments(coverage.story(), List.of(first, second), Texts.ofStory()))
                .containsExactly("a");
        assertThat(Background.comments(coverage.story(), List.of(first), Texts.ofStory()))
                .isEmpty();
    }

    @Test
    void anArticleThatItsOutletCallsAViewIsAComment() {
        Coverage coverage = new Coverage()
                .article("a", "Lake Post", "ANALYSIS/OPINION:\n\nThe bridge is closed.")
                .article("b", "Hill Radio", "The bridge is closed. The views expressed are the author's own.")
                .article("c", "Dam Gazette", "The council heard the opinion: the bridge is closed.");
        assertThat(Background.comments(coverage.story(), List.of(), Texts.ofStory()))
                .containsExactly("a", "b");
    }

    @Test
    void anArticleWhoseWriterSaysIIsAComment() {
        Coverage coverage = new Coverage()
                .article(
                        "a",
                        "Lake Post",
                        "I warned of the bridge. We all knew it, and I said so to my council. I was right.")
                .article(
                        "b",
                        "Hill Radio",
                        "\u201CI warned of the bridge. We all knew it, and I said so to my council,\u201D Ana said.")
                .article("c", "Dam Gazette", "The US closed the bridge, the US says, as the US and the US agreed.");
        assertThat(Background.comments(coverage.story(), List.of(), Texts.ofStory()))
                .containsExactly("a");
    }

    @Test
    void anArticleThatPraisesAndBlamesIsAComment() {
        Coverage coverage = new Coverage()
                .article(
                        "a",
                        "Lake Post",
                        "What a disgraceful plan for the bridge! The council should be ashamed of this foolish idea. "
                                + "Who will pay for it? You will, and the town must stop it now.")
                .article(
                        "b",
                        "Hill Radio",
                        "The council said the plan was dear. Ivo Kern called it foolish and told the town that"
                                + " it should be stopped, the paper reported. The council closed the bridge on Monday.")
                .article(
                        "c",
                        "Dam Gazette",
                        "“What a disgraceful plan! The council should be ashamed of this foolish idea. Who will pay? "
                                + "You will,” Ivo Kern told the council of the town on Monday.");
        assertThat(Background.comments(coverage.story(), List.of(), Texts.ofStory()))
                .containsExactly("a");
    }

    @Test
    void aBlogOfNewsIsNoComment() {
        assertThat(comments("https://lake.example/blogs/city-desk/news/bridge")).isEmpty();
        assertThat(comments("https://lake.example/blogs/dorn/bridge")).containsExactly("a");
        assertThat(comments("https://lake.example/news/blogs/dorn/bridge")).containsExactly("a");
    }

    private static Set<String> comments(String address) {
        Coverage coverage = new Coverage()
                .article("a", address, "The council closed the bridge.")
                .article("b", "Hill Radio", "The bridge is closed.");
        return Background.comments(coverage.story(), List.of(), Texts.ofStory());
    }

    private static Finding forecast(Coverage coverage, String words) {
        return new Forecast(
                "Lake Post",
                HolderKind.AUTHOR,
                words,
                words,
                words,
                "probably",
                new Likelihood("probably", new Likelihood.Band(55, 80), null),
                Polarity.FOR,
                null,
                null,
                List.of(),
                List.of(),
                List.of(coverage.citation("a", words)));
    }
}
