package news.parallax.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Finding.Polarity;
import news.parallax.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a sentence speaks for or against what is expected. */
class NegationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The board is not quite ready to pay for the dam. | AGAINST",
                "The board is quite ready to pay for the dam. | FOR",
                "The board is expected to enter a plea of not guilty. | FOR",
                "The board is expected to not enter a plea. | AGAINST",
                "Marn said she doubts this would happen in the spring. | AGAINST"
            })
    void tellsForFromAgainst(String text, Polarity polarity) {
        Words words = Words.of(text);
        List<Candidate> candidates = Candidate.candidates(words, List.of());
        assertThat(candidates).hasSize(1);
        assertThat(candidates.getFirst().polarity(words)).isEqualTo(polarity);
    }
}
