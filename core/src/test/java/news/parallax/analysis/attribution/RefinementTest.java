package news.parallax.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Span;
import news.parallax.text.Quotations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a cue that the taggers alone marked, more or less surely. */
class RefinementTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Marn humbled that the dam leaks.          | 599 | 0",
                "Marn humbled that the dam leaks.          | 600 | 1",
                "Marn warned that the dam leaks.           | 599 | 1",
                "Marn humbled “The old dam leaks a lot” now. | 599 | 1",
                "Marn humbled “The Dam” now.               | 599 | 0"
            })
    void leavesOutCuesThatNoListKnowsWhereTheyAreHardlyMarked(String text, int sureness, int count) {
        Words words = new Words(text, new Span(0, text.length()), Quotations.quoted(text));
        Taggers tagged = new Taggers(
                List.of(new Range(1, 2)),
                List.of(new Range(0, 1)),
                List.of(new Range(2, words.size() - 1)),
                List.of(sureness));
        assertThat(Refinement.refine(new TagView(words, List.of()), tagged, List.of()))
                .hasSize(count);
    }
}
