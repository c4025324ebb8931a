package news.parallax.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who stands behind "by". */
class AgentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nobody",
            value = {
                "The dam has been called a ruin by Mara Velden for years. | 4 | Mara Velden",
                "The song was written by Velden in May.                   | 3 | Velden",
                "The dam was called a ruin by night.                      | 3 | nobody",
                "The dam was called a ruin, by Mara Velden.               | 3 | nobody",
                "Velden called it a ruin by Marn.                         | 1 | nobody"
            })
    void isWhoSpeaksOfWhatIsSpokenOf(String text, int verb, String source) {
        Words words = new Words(text, new Span(0, text.length()), List.of());
        Subject agent = Agent.of(words, new Range(verb, verb + 1));
        assertThat(agent == null ? null : words.span(agent.range()).of(text)).isEqualTo(source);
    }
}
