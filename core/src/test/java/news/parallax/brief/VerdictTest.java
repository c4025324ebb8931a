package news.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.text.ArticleText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    private final Lines lines = Lines.of(new ArticleText(new Coverage()
            .article("a", "Lake Post", "The bridge is closed.")
            .story()
            .articles()
            .get(0)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The answer of the mayor was almost immediate.     | true",
                "What the towns will do remains unclear.           | true",
                "The mayor was in Lakeside.                        | false",
                "The judges decide whether the answer was lawful.  | false",
                "The mayor is the first to answer.                 | false",
            })
    void knowsASentenceThatEndsInWhatSomethingIsLike(String sentence, boolean verdict) {
        Lines.Line line = lines.line(sentence);
        assertThat(Verdict.is(line.words(), line.parts())).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource("The answer of the mayor was almost immediate.,The mayor of the town answered almost immediately.")
    void costsMore(String verdict, String report) {
        assertThat(lines.line(verdict).cost()).isGreaterThan(lines.line(report).cost());
    }
}
