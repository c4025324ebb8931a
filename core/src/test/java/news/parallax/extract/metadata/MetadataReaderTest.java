package news.parallax.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.extract.tree.HtmlParser;
import news.parallax.model.Declared;
import news.parallax.model.Page;
import news.parallax.model.Published;
import news.parallax.model.Published.Basis;
import org.junit.jupiter.api.Test;

class MetadataReaderTest {
    private static Metadata metadata(String markup) {
        Page.Html page = new Page.Html("https://www.example.org/news/ferry", Declared.nothing(), markup);
        return MetadataReader.metadata(HtmlParser.document(markup), page);
    }

    private static Metadata jsonLd(String json) {
        return metadata("<script type=\"application/ld+json\">" + json + "</script>");
    }

    @Test
    void readsJsonLd() {
        Metadata metadata = jsonLd("""
                {"@graph":[{"@type":"NewsArticle","headline":"Ferry stuck","datePublished":"2031-05-03T18:30:00+02:00",
                 "author":{"@id":"#p"},"isAccessibleForFree":"False"},{"@type":"Person","@id":"#p","name":"Ada Test"}]}""");
        assertThat(metadata.title()).isEqualTo("Ferry stuck");
        assertThat(metadata.bylines()).containsExactly("Ada Test");
        assertThat(metadata.published()).isEqualTo(new Published("2031-05-03T18:30:00+02:00", Basis.JSON_LD));
        assertThat(metadata.access()).isEqualTo(Metadata.Access.PAID);
    }

    @Test
    void forgivesBrokenJson() {
        assertThat(jsonLd("{\"@type\":\"NewsArticle\",\"headline\":\"He said \"no\" today\",,\"author\":\"Ada Test\"")
                        .bylines())
                .containsExactly("Ada Test");
    }

    @Test
    void cutsTheOutletFromTheTitle() {
        Metadata metadata = metadata("""
                <meta property="og:title" content="Ferry stuck | Harbour Times">
                <meta property="og:site_name" content="Harbour Times">""");
        assertThat(metadata.title()).isEqualTo("Ferry stuck");
        assertThat(metadata.outlet()).isEqualTo("Harbour Times");
    }

    @Test
    void takesTheNameBesideTheHeadingInTheTitleForTheOutlet() {
        Metadata metadata = metadata("<title>Ferry stuck on a sandbank | World | Harbour Institute</title>"
                + "<h1>Ferry stuck on a sandbank</h1><p>Text.</p>");
        assertThat(metadata.title()).isEqualTo("Ferry stuck on a sandbank");
        assertThat(metadata.outlet()).isEqualTo("Harbour Institute");
    }

    @Test
    void findsTheHeadThatNoElementMarks() {
        Metadata metadata = metadata("""
                <title>Harbour Review: Ferry stuck on a sandbank</title><body><font size=5><b>Ferry stuck on a \
                sandbank</b></font><br><i>By Ada Test, Shipping Editor</i><br>Thursday, March 14, 2024<p>Text.""");
        assertThat(metadata.title()).isEqualTo("Ferry stuck on a sandbank");
        assertThat(metadata.outlet()).isEqualTo("Harbour Review");
        assertThat(metadata.bylines()).containsExactly("Ada Test");
        assertThat(metadata.published()).isEqualTo(new Published("2024-03-14", Basis.TEXT));
    }

    @Test
    void takesTheHolderOfTheCopyrightForTheOutletOnlyWhereNothingElseNamesIt() {
        String footer = "<h1>Ferry stuck</h1><footer>\u00A9 2024 Harbour Times. All rights reserved.</footer>";
        assertThat(metadata(footer).outlet()).isEqualTo("Harbour Times");
        assertThat(metadata("<meta property=og:site_name content=Quay>" + footer)
                        .outlet())
                .isEqualTo("Quay");
        assertThat(metadata("<footer>Copyright 2024 Harbour Media Ltd.</footer>")
                        .outlet())
                .isNull();
    }

    @Test
    void splitsBylinesAndTellsPeopleFromOrganizations() {
        Metadata metadata = metadata("""
                <meta property="og:site_name" content="Harbour Times">
                <meta name="author" content="By Ada Test, Senior Reporter and Ben Sample (bs), Harbour Times; dpa">""");
        assertThat(metadata.bylines()).containsExactly("Ada Test", "Ben Sample");
        assertThat(metadata.credits()).containsExactly("Harbour Times", "dpa");
    }

    @Test
    void readsAnnouncedNameAndDateBelowTheHeading() {
        Metadata metadata =
                metadata("<h1>Fähre sitzt fest</h1><p>Von</p><p>Ada Test</p><p>Stand: 3.5.2031, 12 Uhr</p>");
        assertThat(metadata.bylines()).containsExactly("Ada Test");
        assertThat(metadata.published()).isEqualTo(new Published("2031-05-03", Basis.TEXT));
    }

    @Test
    void tellsWhatTheDataSayFromWhatOtherMetadataSay() {
        assertThat(metadata("<meta property=og:type content=article>").data()).isEqualTo(Metadata.Data.NONE);
        assertThat(jsonLd("{\"@type\":\"WebPage\"}").data()).isEqualTo(Metadata.Data.PAGE);
        assertThat(jsonLd("[{\"@type\":\"WebPage\"},{\"@type\":\"ReportageNewsArticle\"}]")
                        .data())
                .isEqualTo(Metadata.Data.NEWS_ARTICLE);
    }

    @Test
    void takesNoTitleForTheOutletWhereTheFirstHeadingIsTheSite() {
        Metadata metadata = metadata("<title>Ferry stuck in the harbour - QUAY</title><meta property=og:title"
                + " content='Ferry stuck in the harbour'><h1>QUAY</h1><h1>Ferry stuck in the harbour</h1>");
        assertThat(metadata.title()).isEqualTo("Ferry stuck in the harbour");
        assertThat(metadata.outlet()).isEqualTo("QUAY");
    }

    @Test
    void inventsNoDate() {
        assertThat(metadata("<h1>Ferry stuck</h1><p>It left in May.</p>").published())
                .isNull();
    }

    @Test
    void survivesDeepJsonAndNestedAuthors() {
        String deep = "{\"@graph\":" + "[".repeat(200_000) + "\"";
        assertThat(jsonLd(deep).bylines()).isEmpty();
        assertThat(metadata("<div class=\"author\">".repeat(20_000)).bylines()).isEmpty();
    }
}
