package news.parallax.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The question that a group of forecasts answers. */
class AskedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The dam is not likely to hold this year | Will the dam hold this year?",
                "he [James Lind] might still sign the treaty, of course | Will James Lind sign the treaty?",
                "Voters will probably reject the plan | Will voters reject the plan?",
                "Lind and Marn plan to sell the port | Will Lind and Marn sell the port?",
                "the board won't close the old port | Will the board close the old port?"
            })
    void putsTheVerbFirst(String reading, String question) {
        assertThat(Asked.question(reading)).contains(question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[The dam is old.] It could break",
                "the old dam breaks this year",
                "we will not sell the port",
                "if it rains, the dam may break",
                "the dam may"
            })
    void asksNothingThatWouldReadBadly(String reading) {
        assertThat(Asked.question(reading)).isEmpty();
    }
}
