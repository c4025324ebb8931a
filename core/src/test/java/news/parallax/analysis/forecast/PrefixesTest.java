package news.parallax.analysis.forecast;

import static news.parallax.analysis.forecast.Said.expected;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a clause starts behind words that say nothing of what is expected, and behind another clause. */
class PrefixesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Make no mistake, this dam will break. | this dam will break",
                "I can assure you that this dam will break. | this dam will break",
                "I can assure you the dam will break. | the dam will break",
                "By Monday, the last day of the month, the board would vote on it. | the board would vote on it",
                "Boats sail and that dam is expected to break. | that dam is expected to break",
                "The vote could end soon, but the boatmen have the port and are unlikely to leave. | the boatmen"
                        + " have the port and are unlikely to leave"
            })
    void standBeforeTheClause(String text, String expected) {
        assertThat(expected(text)).contains(expected);
    }
}
