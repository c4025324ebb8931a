package news.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Article;
import news.parallax.text.ArticleText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppositionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A slow answer to the flood could be costly for the mayor.          | true",
                "If the road is closed, many in Lakeside will walk to work.         | true",
                "The vote seems designed to please the town.                        | true",
                "A slow answer could be costly for the mayor, Ana Dorn said.        | false",
                "The council passed a plan that could close the road.               | false",
                "The council closed the road in May.                                | false",
                "Engineers asked whether the weir might break.                      | false",
                "The mayor said \u201Cthe road could be closed\u201D to traffic.   | false"
            })
    void tellsWhatIsOnlySupposed(String sentence, boolean supposed) {
        Article article = new Article(
                "a",
                "http://a.example/1",
                null,
                "Lake Post",
                "Roads",
                List.of(),
                null,
                "en",
                sentence,
                List.of(),
                List.of());
        Lines lines = Lines.of(new ArticleText(article));
        assertThat(Suppositions.is(lines.line(sentence))).isEqualTo(supposed);
    }
}
