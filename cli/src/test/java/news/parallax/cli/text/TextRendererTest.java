package news.parallax.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import news.parallax.cli.view.ArticleIndex;
import news.parallax.cli.view.Detail;
import news.parallax.cli.view.Ferry;
import news.parallax.cli.view.Quote;
import news.parallax.flow.StoryAnalysis;
import news.parallax.model.Finding;
import org.junit.jupiter.api.Test;

class TextRendererTest {
    @Test
    void tellsStoryWithItsSupport() throws IOException {
        assertThat(text(false))
                .startsWith(
                        "Ferry stops & waits\n3 articles · 2 origins · 1 copy · 1 primary source named · 2 forecasts")
                .contains("1. The ferry stops on Monday, the harbour master said. [A C]\n")
                .contains("     ✓ 2 outlets, 1 primary source (harbour master)\n")
                .contains("     △ 1 outlet, not corroborated\n")
                .contains("“very unlikely” · 5–20 %, 10 % (2–20.5 %) as surveyed · expects it not")
                .contains("“may” · no scale has this word · leaves it open")
                .contains("≠ people a day (different figures)")
                .contains("B is a copy of A, 99 % of its words")
                .contains("1 of 2 sentences replaced by the verbatim source");
    }

    @Test
    void showsExactWordsOfEveryCitation() throws IOException {
        StoryAnalysis analysis = Ferry.analysis();
        String shown = Screen.clean(text(false));
        ArticleIndex index = new ArticleIndex(analysis.story().articles());
        for (Finding finding : analysis.findings()) {
            for (Quote quote : index.quotes(finding.citations())) {
                assertThat(shown).contains(Screen.clean(quote.words()));
            }
        }
    }

    @Test
    void stylesOnlyWhenAsked() throws IOException {
        assertThat(text(false)).doesNotContain("\u001B");
        assertThat(text(true)).contains("\u001B[1mFerry stops & waits\u001B[0m");
    }

    private static String text(boolean styled) throws IOException {
        StringWriter out = new StringWriter();
        new TextRenderer(out, 200, styled, Detail.USUAL, false).analysis(Ferry.analysis());
        return out.toString();
    }
}
