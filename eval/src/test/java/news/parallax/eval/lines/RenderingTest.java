package news.parallax.eval.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RenderingTest {
    private static final String PAGE = """
            <nav><ul><li><a>Home</a></li><li><a>Harbour</a></li></ul></nav>
            <h1>Ferry Zora stuck</h1>
            <p>It sat on a <b>sandbank</b>.<br>Nobody was hurt.</p>
            <figure><img alt="a ferry"><figcaption>The Zora.</figcaption><small>Ada Test</small></figure>
            <table><tr><td>Monday</td><td>12 boats</td></tr></table>
            <p style="display: none">Hidden words.</p><script>var x = 1;</script>
            """;

    @Test
    void blocksGiveEachBlockALine() {
        assertThat(Rendering.BLOCKS.lines(PAGE))
                .containsExactly(
                        "Home",
                        "Harbour",
                        "Ferry Zora stuck",
                        "It sat on a sandbank.",
                        "Nobody was hurt.",
                        "The Zora.",
                        "Ada Test",
                        "Monday",
                        "12 boats",
                        "Hidden words.");
    }

    @Test
    void browsersLeaveHiddenWordsOutAndKeepRowsTogether() {
        assertThat(Rendering.BROWSER.lines(PAGE))
                .contains("Monday\t12 boats", "The Zora.")
                .doesNotContain("Hidden words.");
    }

    @Test
    void consolesWriteBulletsAndAlternativeTexts() {
        assertThat(Rendering.CONSOLE.lines(PAGE)).contains("* Home", "* Harbour", "[a ferry]", "Monday 12 boats");
    }

    @Test
    void strippersRunMenusAndCaptionsTogether() {
        assertThat(Rendering.GLUED.lines(PAGE))
                .contains("Home Harbour", "The Zora.Ada Test", "It sat on a sandbank.Nobody was hurt.");
    }
}
