package news.parallax.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.analysis.attribution.ClauseReader.Found;
import news.parallax.model.Span;
import news.parallax.text.Quotations;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands of what rules alone found. */
class RuleFindingsTest {
    private static final Taggers NOTHING = new Taggers(List.of(), List.of(), List.of(), List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The dam fell at night, the Orland Times reported. | true",
                "The dam fell at night, a witness said.            | true",
                "The Orland Times reported that the dam was weak.  | false"
            })
    void standsWhereWhoSaysItClosesTheSentence(String text, boolean stands) {
        Words words = words(text);
        List<Found> rules = ClauseReader.read(words);
        assertThat(rules).hasSize(1);
        assertThat(new RuleFindings(new TagView(words, rules), NOTHING).isVouchedFor(rules.getFirst()))
                .isEqualTo(stands);
    }

    private static Words words(String text) {
        return new Words(text, new Span(0, text.length()), Quotations.quoted(text));
    }
}
