package news.parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Block.Role;
import news.parallax.model.Declared;
import news.parallax.model.Extraction;
import news.parallax.model.Extraction.Extracted;
import news.parallax.model.Extraction.Reason;
import news.parallax.model.Extraction.Rejected;
import news.parallax.model.Page;
import org.junit.jupiter.api.Test;

class ExtractorTest {
    private static final String FIRST = "The council of the harbour town voted on Tuesday to repair the old sea wall,"
            + " after a long debate about what the work would cost.";
    private static final String SECOND = "Work is to begin in spring, said the mayor, and it will take two years until"
            + " the last stone is back in its place.";

    @Test
    void keepsParagraphsAndLeavesOutMenus() {
        Article article = article("<nav><a href=/>Home</a> <a href=/sport>Sport</a></nav><article><h1>Sea wall</h1>"
                + "<p>" + FIRST + "</p><p>" + SECOND + "</p></article>");

        assertThat(words(article, Role.PARAGRAPH)).containsExactly(FIRST, SECOND);
        assertThat(article.text()).doesNotContain("Sport");
    }

    @Test
    void rejectsPageWithoutWords() {
        assertThat(Extractor.extract(page("<html><body><img src=a.png></body></html>")))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(Reason.EMPTY));
    }

    @Test
    void keepsSignedQuotationAsPostOfWhateverNetwork() {
        Article article = article("<article><h1>Sea wall</h1><p>" + FIRST + "</p><blockquote class=chirp><p>The wall"
                + " will stand, and it will stand for a hundred years.</p>&mdash; Mara Velden (@velden)"
                + " <a href=https://chirrup.example/velden/1>March 14, 2024</a></blockquote><p>" + SECOND
                + "</p></article>");

        assertThat(words(article, Role.EMBED)).last().asString().startsWith("\u2014 Mara Velden (@velden)");
    }

    @Test
    void keepsLabelledSourceAtTheEnd() {
        Article article = article("<article><h1>Sea wall</h1><p>" + FIRST + "</p><p>" + SECOND
                + "</p><p class=srcline>Source: Quay World Service, Mara Velden, 6 February 2025</p></article>");

        assertThat(words(article, Role.SOURCE_NOTE))
                .containsExactly("Source: Quay World Service, Mara Velden, 6 February 2025");
    }

    @Test
    void rejectsConsentWallWhateverItsMetadataSay() {
        String wall = "<title>Sea wall vote</title><meta property=og:type content=article><div class=wall>"
                + "<h1>Before you continue</h1><p>Choose how you would like to read our journalism.</p>"
                + "<p>We and up to 150 partners store and access information on your device, such as unique"
                + " identifiers in cookies, to process personal data. You may accept or manage your choices.</p>"
                + "<p>Subscribe to read without tracking for 3.90 a month. Cancel at any time.</p></div>";
        assertThat(Extractor.extract(page(wall)))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo(Reason.CONSENT_WALL));
    }

    @Test
    void survivesDeepNesting() {
        String deep = "<div>".repeat(100_000) + "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

        assertThat(words(article(deep), Role.PARAGRAPH)).contains(FIRST);
    }

    private static Page.Html page(String markup) {
        return new Page.Html("https://example.org/a", Declared.nothing(), markup);
    }

    private static Article article(String markup) {
        Extraction extraction = Extractor.extract(page(markup));
        assertThat(extraction).isInstanceOf(Extracted.class);
        return ((Extracted) extraction).article();
    }

    private static List<String> words(Article article, Role role) {
        return article.blocks(role).stream().map(article::words).toList();
    }
}
