package news.parallax.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.extract.tree.HtmlParser;
import news.parallax.model.Declared;
import news.parallax.model.Page;
import news.parallax.model.Published;
import org.junit.jupiter.api.Test;

/** What a page declares about its date against what it shows. */
class DatesTest {
    private static String date(String head, String body) {
        String markup = "<html><head>" + head + "</head><body><h1>Bridge opens</h1>" + body + "</body></html>";
        Page.Html page = new Page.Html("https://news.example/bridge", Declared.nothing(), markup);
        Published published =
                MetadataReader.metadata(HtmlParser.document(markup), page).published();
        return published == null ? "none" : published.value();
    }

    private static String data(String published, String modified) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Bridge opens\","
                + "\"datePublished\":\"" + published + "\",\"dateModified\":\"" + modified + "\"}</script>";
    }

    @Test
    void readsTheLabelInTheElementBeforeTheDate() {
        String other = "<div><span>Datum:</span> <span>18.10.2021</span></div>";
        assertThat(date("", "<p>14.10.2021</p>" + other)).isEqualTo("2021-10-18");
    }

    @Test
    void takesTheZoneFromTheClockShown() {
        String head = data("2023-11-09T03:28:35Z", "2023-11-09T04:00:00Z");
        assertThat(date(head, "<p class='date'>Nov. 8, 2023, 10:28 p.m. ET</p>"))
                .isEqualTo("2023-11-08T22:28:35-05:00");
    }

    @Test
    void takesTheZoneFromTheTimeElement() {
        String head = data("2023-11-09T02:11:03Z", "2023-11-09T02:11:03Z");
        assertThat(date(head, "<time datetime='2023-11-08T21:11:03-05:00'>November 8, 2023</time>"))
                .isEqualTo("2023-11-08T21:11:03-05:00");
    }

    @Test
    void keepsTheDeclaredDayWhenTheClockShownIsThatOfAChange() {
        String head = data("2024-08-04T13:23:00Z", "2024-08-05T19:49:50Z");
        assertThat(date(head, "<p class='date'>20:49, 5 Aug 2024</p>")).isEqualTo("2024-08-04T13:23:00Z");
    }

    @Test
    void readsMidnightInUtcAsTheDayShown() {
        String head = "<meta property='article:published_time' content='2021-11-04T23:00:00Z'>";
        assertThat(date(head, "<p class='date'>5. November 2021</p>")).isEqualTo("2021-11-05");
    }

    @Test
    void putsDayAndMonthRightWhereThePageShowsThem() {
        String head = "<meta name='date' content='11/01/2023 12:43:42'>";
        assertThat(date("<meta name='language' content='de'>" + head, "<p>Erstellt am: 01.11.2023</p>"))
                .isEqualTo("2023-11-01");
    }

    @Test
    void prefersTheOneDateShownToTheDayTheEntryWasMade() {
        String head = "<meta property='article:published_time' content='2022-01-21T09:43:00+01:00'>";
        assertThat(date(head, "<time datetime='2022-01-25T08:00:00+01:00'>25.01.2022</time>"))
                .startsWith("2022-01-25");
    }

    @Test
    void keepsTheDeclaredDateWhenItIsShownToo() {
        String head = "<meta property='article:published_time' content='2022-01-21T09:43:00+01:00'>";
        String body = "<time>21.01.2022</time><p>More</p><time datetime='2022-01-25'>25.01.2022</time>";
        assertThat(date(head, body)).startsWith("2022-01-21");
    }

    @Test
    void keepsTheDeclaredDateWhenTheOtherIsThatOfAChange() {
        String head = "<meta property='article:published_time' content='2022-01-21'>"
                + "<meta property='article:modified_time' content='2022-01-25'>";
        assertThat(date(head, "<time datetime='2022-01-25'>25.01.2022</time>")).isEqualTo("2022-01-21");
    }

    @Test
    void prefersTheWordsOfATimeElementToAnotherMachineDate() {
        assertThat(date("", "<time datetime='2019-07-03T10:18:46Z'>Publi\u00E9 le 29 juin 2019</time>"))
                .isEqualTo("2019-06-29");
    }

    @Test
    void passesOverTheDayOfTheVisitInTheMasthead() {
        String page =
                "<div>Donnerstag, 16. Februar 2012</div><a>Sport</a><a>Kultur</a><a>Wetter</a><a>Jobs</a><a>Auto</a>"
                        + "<a>Reise</a><h1>Bridge opens</h1><span>14. Februar 2012</span>";
        Page.Html html = new Page.Html("https://news.example/bridge", Declared.nothing(), page);
        Published published =
                MetadataReader.metadata(HtmlParser.document(page), html).published();
        assertThat(published).isNotNull();
        assertThat(published.value()).isEqualTo("2012-02-14");
    }

    @Test
    void passesOverDatesOfEmbeddedPosts() {
        String post = "<blockquote><time datetime='2018-03-12T19:30:12Z'>Mar 12, 2018</time></blockquote>";
        assertThat(date("", "<span>29. Januar 2019</span>" + post)).isEqualTo("2019-01-29");
    }

    @Test
    void passesOverDatesOfAListOfTeasers() {
        String teasers = "<p class='date'>13.10.2021</p><p class='date'>15.10.2021</p><p class='date'>17.10.2021</p>";
        assertThat(date("", teasers.replace("<p", "<p>Word</p><p") + "<i>Bonn, 11.10.2021</i>"))
                .isNotEqualTo("2021-10-15");
    }

    @Test
    void readsTheDateOfARecipeNotThatOfItsReviews() {
        String recipe = "<script type='application/ld+json'>{\"@type\":\"Recipe\",\"name\":\"Cake\","
                + "\"datePublished\":\"2006-10-10\",\"review\":[{\"@type\":\"Review\",\"name\":\"x\","
                + "\"datePublished\":\"2020-04-12\"}]}</script>";
        assertThat(date(recipe, "")).isEqualTo("2006-10-10");
    }

    @Test
    void inventsNoDate() {
        assertThat(date("", "<p>The bridge opened in spring.</p>")).isEqualTo("none");
    }
}
