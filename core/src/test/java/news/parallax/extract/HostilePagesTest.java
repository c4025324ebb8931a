package news.parallax.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.TimeUnit;
import news.parallax.model.Declared;
import news.parallax.model.Extraction;
import news.parallax.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePagesTest {
    private static final String PARAGRAPH = "The council of the harbour town voted on Tuesday to repair the old wall,"
            + " after a long debate about what the work would cost.";

    private static final String PAGE = "<!DOCTYPE html><html><head><title>Sea wall &amp; spring</title><script"
            + " type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Sea wall\"}</script></head><body"
            + " class='page'><nav><ul><li><a href=/>Home</a></li></ul></nav><article><h1>Sea wall</h1><p>" + PARAGRAPH
            + "</p><figure><img src=a.png><figcaption>A wall &copy; B</figcaption></figure><blockquote class='x"
            + " twitter-tweet'><p>Post</p><a href='https://twitter.com/a/1'>May 1</a></blockquote><p>" + PARAGRAPH
            + "</p></article><!-- end --></body></html>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<ul><li>",
                "<table><tr><td>",
                "<a href=x>",
                "<p><i>",
                "</p>",
                "<br>",
                "&#0;",
                "&lt"
            })
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void survivesHundredThousandRepeats(String piece) {
        assertThatCode(() -> extract(piece.repeat(100_000) + "<p>" + PARAGRAPH)).doesNotThrowAnyException();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void survivesMillionUnclosedTags() {
        assertThatCode(() -> extract("<p>a".repeat(1_000_000))).doesNotThrowAnyException();
    }

    @Test
    void survivesHugeAttributesAndNames() {
        String huge = "x".repeat(2_000_000);

        assertThatCode(() -> extract("<div class='" + huge + "' style='" + huge + "'><" + huge + "><p>" + PARAGRAPH))
                .doesNotThrowAnyException();
    }

    @Test
    void survivesNulBytesAndLoneSurrogates() {
        assertThatCode(() -> extract("<p>a\u0000b\ud800c</p>" + PAGE)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>%s",
                "<meta name=description content='%s'>",
                "<meta property=og:title content='%s'>",
                "<meta name=author content='%s'>",
                "<title>%s</title>",
                "<link rel=canonical href='%s'>",
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"%s",
                "<time datetime='%s'>",
                "<h1 class='%s'>"
            })
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void survivesBombsInEveryField(String field) {
        for (String piece :
                new String[] {"&amp;amp;lt;a", "<a", "&#x3c;a", " - ", "By a, ", "../", "1.1.2020 ", "\" }"}) {
            String markup = field.formatted(piece.repeat(100_000)) + "<p>" + PARAGRAPH;
            assertThatCode(() -> extract(markup)).as(piece).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "'", "\\", "\\u003c", "\":", "[\"", "</p>", "\\\""})
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void survivesBombsInScriptsOfPagesThatShowNothing(String piece) {
        String title = "<title>" + "wall ".repeat(50_000) + "</title>";
        assertThatCode(() -> extract(title + "<script>var a = \"" + piece.repeat(300_000) + "\";</script>"))
                .doesNotThrowAnyException();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void survivesThousandsOfFurtherArticles() {
        String article = "<article><h1>Sea wall</h1><p>" + PARAGRAPH + "</p></article>";
        assertThatCode(() -> extract("<title>Sea wall</title>" + article.repeat(10_000)))
                .doesNotThrowAnyException();
    }

    /** Each number may be a date, whose label stands in the element before: it is looked for across all that lies between. */
    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void survivesNumbersWhoseLabelIsFarAway() {
        String far = "<i>Published:</i>" + "<!-- -->".repeat(100_000);
        assertThatCode(() -> extract(far + "<p>" + "2024 05 06<br>".repeat(100_000) + "</p>"))
                .doesNotThrowAnyException();
    }

    @Test
    void givesTheSameResultTwice() {
        assertThat(extract(PAGE)).isEqualTo(extract(PAGE));
    }

    @Test
    void timeGrowsLinearly() {
        String piece = "<div class='story'><p>" + PARAGRAPH + "</p><ul><li><a href=/x>Other news</a></li></ul></div>";
        extract(piece.repeat(2_000));
        long small = time(piece.repeat(2_000));
        long large = time(piece.repeat(16_000));

        assertThat(large).isLessThan(40 * Math.max(small, 20_000_000L));
    }

    private static long time(String markup) {
        long start = System.nanoTime();
        extract(markup);
        return System.nanoTime() - start;
    }

    private static Extraction extract(String markup) {
        return Extractor.extract(new Page.Html("https://example.org/a", Declared.nothing(), markup));
    }
}
