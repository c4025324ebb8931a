package news.parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Declared;
import news.parallax.model.Extraction;
import news.parallax.model.Extraction.DiscardReason;
import news.parallax.model.Extraction.Discarded;
import news.parallax.model.Extraction.Extracted;
import news.parallax.model.Page;
import org.junit.jupiter.api.Test;

/** Pages that are made in unusual ways and are articles all the same. */
class OddPagesTest {
    private static final String FIRST = "The council of the harbour town voted on Tuesday to repair the old sea wall,"
            + " after a long debate about what the work would cost.";
    private static final String SECOND = "Work is to begin in the spring and to last two years, the mayor said, and the"
            + " harbour will stay open to fishing boats.";
    private static final String THIRD = "Residents of the lower streets, which were flooded three times last winter,"
            + " welcomed the decision and asked for pumps as well.";
    private static final String TEXT = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";
    private static final String HEAD =
            "<head><title>Sea wall to be repaired</title><meta property=og:type" + " content=article></head>";

    @Test
    void leavesOutWhatStandsInTemplates() {
        String text = text(page("<template><p>Another long text that no reader of this page is ever shown, told in"
                + " full sentences.</p></template>" + TEXT));
        assertThat(text).contains(FIRST, THIRD).doesNotContain("Another long text");
    }

    @Test
    void readsArticleInsideDeclaredShadowRoot() {
        assertThat(text(page("<story-page><template shadowrootmode=open><article><h1>Sea wall</h1>" + TEXT
                        + "</article></template></story-page>")))
                .contains(FIRST, SECOND, THIRD);
    }

    @Test
    void readsBodyThatStandsInNoscript() {
        assertThat(text(page(
                        "<div id=app></div><noscript><article><h1>Sea wall</h1>" + TEXT + "</article></noscript>")))
                .contains(FIRST, SECOND, THIRD);
    }

    @Test
    void readsAcceleratedMobilePage() {
        String page =
                "<!doctype html><html \u26A1 lang=en>" + HEAD + "<body><amp-sidebar id=s layout=nodisplay><ul><li>"
                        + "<a href=/>Home</a></li></ul></amp-sidebar><amp-analytics><script type=application/json>{\"a\":\"b\"}"
                        + "</script></amp-analytics><article><h1>Sea wall</h1><amp-img src=a.jpg></amp-img>" + TEXT
                        + "<amp-ad><div>Buy now</div></amp-ad></article></body></html>";
        assertThat(text(page)).contains(FIRST, SECOND, THIRD).doesNotContain("Buy now", "Home");
    }

    @Test
    void rejectsFramesAndReadsWhatStandsForThem() {
        assertThat(extract("<html>" + HEAD + "<frameset cols='20%,80%'><frame src=a><frame src=b></frameset></html>"))
                .isInstanceOf(Extraction.Rejected.class);
        assertThat(text(page("<iframe src=x>" + "<p>hidden</p></iframe>" + TEXT)))
                .contains(FIRST, THIRD);
    }

    @Test
    void readsArticleThatStandsInDataOnly() {
        String body = (FIRST + "\\n" + SECOND + "\\n" + THIRD + "\\n").repeat(4);
        String page = "<html>" + HEAD + "<body><div id=root></div><script type=application/ld+json>{\"@type\":"
                + "\"NewsArticle\",\"headline\":\"Sea wall to be repaired\",\"articleBody\":\"" + body
                + "\"}</script></body></html>";
        Article article = article(page);
        assertThat(article.text()).contains(FIRST, THIRD);
        assertThat(article.blocks().get(0).role()).isEqualTo(Block.Role.HEADLINE);
    }

    @Test
    void readsArticleThatStandsInScriptStateOnly() {
        String body = ("<p class=\\\"t\\\">" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>")
                .replace("<", "\\u003c");
        String more = "<p>" + SECOND.replace("spring", "autumn") + "</p><p>" + THIRD.replace("three", "four") + "</p>";
        String terms = "<p>" + "We store what you read on our servers and share it with partners. ".repeat(40) + "</p>";
        String state = "{\"data\":{\"id\":1,\"terms\":\"" + terms + "\",\"html\":\"" + body
                + more.replace("<", "\\u003c") + "\"}}";
        String pushed = "push([1,\"" + state.replace("\\", "\\\\").replace("\"", "\\\"") + "\"])";
        for (String script : new String[] {"window.state = " + state, pushed}) {
            Article article = article(page("<div id=root></div><script>" + script + "</script>"));
            assertThat(article.text()).contains(FIRST, SECOND, THIRD).doesNotContain("our servers");
        }
    }

    @Test
    void takesNoOtherTextOfScriptsForTheArticle() {
        String terms = "<p>" + "We store what you read on our servers and share it with partners. ".repeat(40) + "</p>";
        assertThat(extract(page("<div id=root></div><script>var t = \"" + terms + "\";</script>")))
                .isInstanceOf(Extraction.Rejected.class);
    }

    @Test
    void readsArticleBelowAWarningOfTheServer() {
        String warning =
                "<p>Warning: mysql_connect(): Access denied for user 'web'@'localhost' in db.php on line 9</p>";
        assertThat(text(page(warning + "<article><h1>Sea wall to be repaired</h1>" + TEXT + "</article>")))
                .contains(FIRST, THIRD);
    }

    @Test
    void rejectsTheDoorThatTellsReadersFromMachines() {
        String door = "<html><head><title>Making sure you're not a bot!</title></head><body><p>" + FIRST + "</p><p>"
                + SECOND + "</p></body></html>";
        assertThat(extract(door))
                .isInstanceOfSatisfying(
                        Extraction.Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(Extraction.Reason.ERROR_PAGE));
    }

    @Test
    void leavesOutHiddenTextAndSaysSo() {
        String hidden = "The council never met and this sentence is there for machines only, said nobody at all.";
        for (String attribute : new String[] {"hidden", "style='display: none'", "style='VISIBILITY:hidden'"}) {
            Extracted extracted = (Extracted) extract(page("<article><h1>Sea wall</h1>" + TEXT + "<div " + attribute
                    + "><p>" + hidden + "</p></div></article>"));
            assertThat(extracted.article().text()).as(attribute).doesNotContain(hidden);
            assertThat(extracted.discarded())
                    .as(attribute)
                    .filteredOn(piece -> piece.text().equals(hidden))
                    .extracting(Discarded::reason)
                    .containsExactly(DiscardReason.HIDDEN);
        }
    }

    @Test
    void readsTextFromRightToLeft() {
        String arabic = "قال المجلس البلدي يوم الثلاثاء إنه سيصلح جدار الميناء القديم بعد نقاش طويل حول تكلفة العمل"
                + " ومدته، وأضاف رئيس البلدية أن العمل سيبدأ في الربيع.";
        Article article = article("<html dir=rtl lang=ar>" + HEAD + "<body><article><h1>جدار الميناء</h1><p>" + arabic
                + "</p><p>\u200F" + arabic.replace("قال", "أعلن") + "\u200E</p><p>" + arabic.replace("قال", "ذكر")
                + "</p></article></body></html>");
        assertThat(article.text()).contains(arabic);
        assertThat(article.language()).isEqualTo("ar");
    }

    @Test
    void turnsOddSpacesToSpacesAndDropsSoftHyphens() {
        String odd =
                FIRST.replace(" ", "\u00A0").replace("harbour", "har\u00ADbour").replace("debate", "de&shy;bate");
        assertThat(text(page("<article><p>" + odd + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p></article>")))
                .contains(FIRST);
    }

    @Test
    void keepsCombiningMarksAndEmojiWhole() {
        String marked = "Le conseil a vote\u0301 la re\u0301paration du mur \uD83C\uDF0A apres un long de\u0301bat,"
                + " a dit la maire \uD83D\uDC69\u200D\uD83D\uDCBC mardi soir devant la presse du port.";
        assertThat(text(page("<article><p>" + marked + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p></article>")))
                .contains(marked);
    }

    private static String page(String body) {
        return "<!doctype html><html lang=en>" + HEAD + "<body>" + body + "</body></html>";
    }

    private static String text(String markup) {
        return article(markup).text();
    }

    private static Article article(String markup) {
        Extraction extraction = extract(markup);
        assertThat(extraction).isInstanceOf(Extracted.class);
        return ((Extracted) extraction).article();
    }

    private static Extraction extract(String markup) {
        return Extractor.extract(
                new Page.Html("https://example.org/2024/sea-wall-repaired", Declared.nothing(), markup));
    }
}
