package news.parallax.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import news.parallax.extract.tree.Document;
import news.parallax.extract.tree.Element;
import news.parallax.extract.tree.HtmlParser;
import news.parallax.extract.tree.Node;
import news.parallax.extract.tree.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextGlanceTest {
    private static final String[] PIECES = {
        "a",
        "Wall",
        " ",
        "\n",
        "\u00A0",
        "7",
        "2024",
        "\u0662",
        "\u00A9",
        "(c) ",
        "Copyright ",
        "&amp;",
        "&copy;",
        "\u00E9"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00A9 The Post",
                "Copyright The Post",
                " copyright The Post",
                "(c) The Post",
                "All rights \u00A9"
            })
    void seesThatAHolderMayBeNamed(String words) {
        assertThat(glance(words).mayNameHolder()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"May 5, false", "05.06., true", "12/5, true", "no digit, false", "\u0661\u0662\u0663, true"})
    void seesThatThereMayBeADate(String words, boolean date) {
        assertThat(glance(words).mayBeDate()).isEqualTo(date);
    }

    @Test
    void seesThatATextMayBeTheTitle() {
        String title = "Harbour wall is repaired | The Post";

        assertThat(glance("\n Harbour  wall is repaired").mayBeIn(title)).isTrue();
        assertThat(glance("Harbours wall is repaired").mayBeIn(title)).isFalse();
        assertThat(glance("Harbour wall").mayBeIn(title)).isFalse();
        assertThat(glance("Harbour wall is repaired").mayBeIn(null)).isFalse();
    }

    /** What is passed over after a glance would not have told anything. */
    @Test
    void overlooksNoHolderAndNoTitle() {
        Random random = new Random(5);
        String title = "a Wall 7 Wall a a Wall\u00E9 2024 a Wall | a";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder words = new StringBuilder("x");
            for (int piece = random.nextInt(14); piece >= 0; piece--) {
                words.append(PIECES[random.nextInt(PIECES.length)]);
            }
            Text text = text(words.substring(1));
            if (text == null || text.isBlank()) {
                continue;
            }
            TextGlance glance = new TextGlance();
            glance.look(text);
            if (glance.isPlain()) {
                boolean holder = Copyrights.holder(text.text()) != null;
                boolean inTitle = Titles.isShownIn(
                        text.text().replaceAll("[\\s\u00A0]+", " ").strip(), title);

                assertThat(glance.mayNameHolder() || !holder).as(text.text()).isTrue();
                assertThat(glance.mayBeIn(title) || !inTitle).as(text.text()).isTrue();
            }
        }
    }

    private static TextGlance glance(String words) {
        TextGlance glance = new TextGlance();
        Text text = text(words);
        glance.look(text);
        return glance;
    }

    private static Text text(String markup) {
        Document document = HtmlParser.document("<body><p>" + markup + "</p></body>");
        Node paragraph = document.body().firstChild();
        Node inside = paragraph instanceof Element element ? element.firstChild() : null;
        if (inside instanceof Text text) {
            return text;
        }
        throw new IllegalArgumentException("no text in " + markup);
    }
}
