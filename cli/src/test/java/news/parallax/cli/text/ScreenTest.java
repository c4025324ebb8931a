package news.parallax.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ScreenTest {
    private final StringWriter out = new StringWriter();

    @Test
    void wrapsAtWordsBehindIndent() throws IOException {
        new Screen(out, 40, false)
                .line(Screen.Style.PLAIN, "  1. ", "     ", "The ferry stops on Monday, the harbour master said.");
        assertThat(out).hasToString("  1. The ferry stops on Monday, the\n     harbour master said.\n");
    }

    @Test
    void keepsWordThatIsLongerThanLine() throws IOException {
        new Screen(out, 40, false).line(Screen.Style.PLAIN, "x".repeat(60) + " end");
        assertThat(out).hasToString("x".repeat(60) + "\nend\n");
    }

    @Test
    void stylesEveryLineAndNoIndent() throws IOException {
        new Screen(out, 80, true).line(Screen.Style.BOLD, "- ", "  ", "Title");
        assertThat(out).hasToString("- \u001B[1mTitle\u001B[0m\n");
    }

    @Property
    void noControlCharacterReachesTheTerminal(@ForAll String text) throws IOException {
        StringWriter written = new StringWriter();
        new Screen(written, 60, false).line(Screen.Style.PLAIN, text);
        assertThat(written.toString().replace("\n", "").chars().filter(Character::isISOControl))
                .isEmpty();
    }
}
