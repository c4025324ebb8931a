package news.parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Block.Role;
import news.parallax.model.Declared;
import news.parallax.model.Extraction;
import news.parallax.model.Extraction.Extracted;
import news.parallax.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article is kept whole, and nothing of another one with it. */
class WholeArticleTest {
    private static final List<String> WALL = List.of(
            "The council of the harbour town voted on Tuesday to repair the old sea wall, after a long debate about what"
                    + " the work would cost and who would pay for it.",
            "Work is to begin in the spring and to last two years, the mayor said, and the harbour will stay open to"
                    + " fishing boats for all that time.",
            "Residents of the lower streets, which were flooded three times last winter, welcomed the decision and asked"
                    + " for pumps as well.",
            "The county is to pay a third of the sum; the rest will come from a loan that the town takes up over thirty"
                    + " years, according to the treasurer.");
    private static final List<String> ORCHARD = List.of(
            "Growers in the hills picked the first apples of the season on Monday, two weeks earlier than in any year"
                    + " since the records of the guild began.",
            "A warm March had opened the blossom early, the guild said, and no frost came after it to harm the young"
                    + " fruit on the slopes.",
            "Prices at the market of the valley fell by a fifth within a day, and the presses have taken on more hands"
                    + " for the coming weeks.");

    @ParameterizedTest
    @ValueSource(strings = {"article", "div class=story-page", "section class='entry full'"})
    void cutsOffFurtherArticle(String element) {
        String end = "</" + element.split(" ")[0] + ">";
        Article article = article("<main><" + element + "><h1>Sea wall to be repaired</h1>" + paragraphs(WALL) + end
                + "<" + element + "><h1>Apples picked two weeks early</h1>" + paragraphs(ORCHARD) + end + "</main>");

        assertThat(words(article, Role.PARAGRAPH)).containsExactlyElementsOf(WALL);
        assertThat(article.text()).doesNotContain("Apples");
    }

    @Test
    void keepsArticleWithMainHeadingsInsideBelowTitleOutside() {
        Article article = article("<main><div class=top><h1>Sea wall to be repaired</h1></div><article class=entry>"
                + paragraphs(WALL) + "<h1>What the growers say</h1>" + paragraphs(ORCHARD) + "</article></main>");

        assertThat(words(article, Role.PARAGRAPH)).containsAll(WALL).containsAll(ORCHARD);
    }

    @Test
    void joinsBodyThatIsSplitByOtherThings() {
        String teaser =
                "<aside class=related><h3>Read more</h3><ul><li><a href=/a>Apples picked two weeks early</a></li>"
                        + "<li><a href=/b>Ferry line to close in autumn</a></li></ul></aside>";
        Article article = article("<article><h1>Sea wall to be repaired</h1><div class=article-body>"
                + paragraphs(WALL.subList(0, 2)) + "</div>" + teaser + "<div class=ad-slot>Advertisement</div>"
                + "<div class=article-body>" + paragraphs(WALL.subList(2, 4)) + "</div></article>");

        assertThat(words(article, Role.PARAGRAPH)).containsExactlyElementsOf(WALL);
        assertThat(article.text()).doesNotContain("Ferry line", "Advertisement");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<blockquote class=twitter-tweet><p lang=en>%s</p>&mdash; %s <a href='%s'>March 14, 2024</a></blockquote>",
                "<blockquote class=bluesky-embed><p>%s</p>&mdash; %s <a href='%s'>14 March 2024</a></blockquote>",
                "<blockquote class=instagram-media><div><p>%s</p></div><p><a href='%3$s'>A post shared by %2$s</a></p></blockquote>",
                "<figure class=embed-social><blockquote><p>%s</p><footer>&mdash; %s <a href='%s'>March 14</a></footer></blockquote></figure>"
            })
    void keepsEmbeddedPostWithAuthorAndAddress(String post) {
        String said = "The wall will stand, and it will stand for a hundred years.";
        String author = "Mara Velden (@velden)";
        String address = "https://x.com/velden/status/1";
        Article article = article("<article><h1>Sea wall to be repaired</h1><div class=article-body>"
                + paragraphs(WALL.subList(0, 2)) + post.formatted(said, author, address)
                + paragraphs(WALL.subList(2, 4)) + "</div></article>");

        assertThat(String.join("\n", words(article, Role.EMBED))).contains(said, author, address);
        assertThat(words(article, Role.PARAGRAPH)).containsExactlyElementsOf(WALL);
    }

    @Test
    void takesHeadingThatSaysMostOfTheTitleForTheHeadline() {
        Article article = article("<header><h1>Sections</h1></header><div class=bar><h2>Sea wall to be\u2026</h2></div>"
                + "<article><h1>Sea wall to be repaired</h1>" + paragraphs(WALL) + "</article>");

        assertThat(words(article, Role.HEADLINE)).containsExactly("Sea wall to be repaired");
    }

    @Test
    void takesHeadlineWithoutSpacesBetweenWords() {
        String title = "\u6E2F\u753A\u306E\u53E4\u3044\u5800\u3092\u4FEE\u7406\u3078";
        Article article = article(
                "<h1>\u65B0\u805E</h1><article><h2>" + title + "</h2>" + paragraphs(WALL) + "</article>", title);

        assertThat(words(article, Role.HEADLINE)).containsExactly(title);
    }

    @Test
    void keepsLineBelowPictureAsCredit() {
        Article article = article("<article><h1>Sea wall to be repaired</h1>" + paragraphs(WALL.subList(0, 2))
                + "<img src=a.jpg><p>Image: Quay World Service</p>" + paragraphs(WALL.subList(2, 4)) + "</article>");

        assertThat(words(article, Role.CREDIT)).containsExactly("Image: Quay World Service");
        assertThat(words(article, Role.PARAGRAPH)).containsExactlyElementsOf(WALL);
    }

    private static String paragraphs(List<String> texts) {
        return "<p>" + String.join("</p><p>", texts) + "</p>";
    }

    private static Article article(String body) {
        return article(body, "Sea wall to be repaired");
    }

    private static Article article(String body, String title) {
        String markup = "<!doctype html><html lang=en><head><title>" + title + "</title><meta"
                + " property=og:type content=article></head><body>" + body + "</body></html>";
        Extraction extraction = Extractor.extract(
                new Page.Html("https://example.org/2024/sea-wall-repaired", Declared.nothing(), markup));
        assertThat(extraction).isInstanceOf(Extracted.class);
        return ((Extracted) extraction).article();
    }

    private static List<String> words(Article article, Role role) {
        return article.blocks(role).stream().map(article::words).toList();
    }
}
