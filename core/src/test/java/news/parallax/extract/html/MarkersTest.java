package news.parallax.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkersTest {
    @ParameterizedTest
    @CsvSource({
        "related-articles, RELATED",
        "relatedArticles, RELATED",
        "RELATED, RELATED",
        "read-next, RELATED",
        "c-newsletter__box, NEWSLETTER",
        "article-body, ARTICLE_BODY",
        "entryContent, ARTICLE_BODY",
        "wp-caption-text, CAPTION"
    })
    void findsTheWordsOfNames(String name, Mark mark) {
        assertThat(mark.in(Markers.marks(name))).isTrue();
    }

    @Test
    void findsNoWordInsideAnother() {
        assertThat(Mark.ADVERT.in(Markers.marks("shadow gradient loads"))).isFalse();
    }

    @Test
    void readsLongAttributesOnlyToTheirLimit() {
        assertThat(Markers.marks("x".repeat(1_000_000) + " related")).isZero();
    }
}
