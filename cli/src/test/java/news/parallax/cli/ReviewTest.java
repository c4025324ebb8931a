package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.cli.view.Labels;
import news.parallax.model.Extraction.DiscardReason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final String PARAGRAPH =
            "<p>The council of the harbour town voted on Tuesday to repair the old wall,"
                    + " after a long debate about what the work would cost and who should pay for it.</p>";

    private static final String PAGE = "<html><head><title>Sea wall</title></head><body><nav class='menu'><ul><li><a"
            + " href=/>Home</a></li><li><a href=/n>News</a></li><li><a href=/s>Sport</a></li><li><a href=/w>Weather</a>"
            + "</li></ul></nav><article><h1>Sea wall &amp; spring</h1>" + PARAGRAPH
            + "<div class='newsletter'><p>Sign up for our newsletter</p></div>"
            + PARAGRAPH.replace("voted", "will vote again") + PARAGRAPH.replace("council", "mayor")
            + "</article><footer>Copyright <b>The Example</b></footer></body></html>";

    @Test
    void showsBothSidesInTheOrderOfThePage() {
        String text = review("text").out();
        List<String> lines = text.lines().toList();
        assertThat(text).contains("Sea wall").containsPattern("\\d+ blocks kept, \\d+ left out");
        assertThat(line(lines, "| navigation: Home"))
                .isLessThan(line(lines, "headline: Sea wall"))
                .isGreaterThan(line(lines, "Kept"));
        assertThat(line(lines, "| newsletter: Sign up"))
                .isGreaterThan(line(lines, "paragraph: The council"))
                .isLessThan(line(lines, "paragraph: The mayor"));
        assertThat(lines).allMatch(line -> line.length() <= 100);
    }

    @Test
    void everyBlockOfThePageCanBeLookedAtWithoutScripts() {
        Document page = Jsoup.parse(review("html").out());
        assertThat(page.select(".blocks .kept").eachText())
                .anyMatch(words -> words.startsWith("headline Sea wall & spring"))
                .anyMatch(words -> words.contains("The mayor of the harbour town"));
        assertThat(page.select(".blocks .dropped[id]").eachText())
                .contains("navigation Home", "newsletter Sign up for our newsletter");
        assertThat(page.select(".blocks details summary").eachText()).containsExactly("4 blocks: navigation");
        assertThat(page.select("a[href^=#b]")).isNotEmpty().allSatisfy(link -> {
            Element block = page.getElementById(link.attr("href").substring(1));
            assertThat(block).isNotNull();
            assertThat(block.text()).startsWith(link.text());
        });
        assertThat(page.select("[style], [onclick], [src]")).isEmpty();
    }

    @Test
    void keepsBothSidesInATableOfMarkdown() {
        assertThat(review("markdown").out())
                .contains("| Kept | Left out |", "|   | *newsletter:* Sign up for our newsletter |");
    }

    @Test
    void saysWhereALeftOutBlockStoodInJson() {
        assertThat(review("json").out())
                .contains("\"discarded\":[{\"reason\":\"navigation\",\"text\":\"Home\",\"blocksBefore\":0}")
                .contains("\"text\":\"Sign up for our newsletter\",\"blocksBefore\":2}");
        assertThat(Ran.withInput(PAGE, "read", "--json", "-").out()).doesNotContain("discarded");
    }

    @Test
    void wrapsIdeographsInTheirHalf() {
        String page = PAGE.replace("Sign up for our newsletter", "最新ニュースをお届けします。".repeat(12));
        assertThat(Ran.withInput(page, "read", "--review", "-").out().lines().filter(line -> line.contains("最新")))
                .hasSizeGreaterThan(2);
    }

    @Test
    void everyReasonHasAMeaning() {
        assertThat(DiscardReason.values())
                .allSatisfy(reason -> assertThat(Labels.meaning(reason)).isNotBlank());
    }

    private static int line(List<String> lines, String words) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(words)) {
                return i;
            }
        }
        throw new AssertionError(words + " is in no line of " + String.join("\n", lines));
    }

    private static Ran review(String format) {
        return Ran.withInput(PAGE, "read", "--review", "--format", format, "-");
    }
}
