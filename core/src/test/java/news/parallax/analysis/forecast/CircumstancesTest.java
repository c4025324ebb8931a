package news.parallax.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Finding.Forecast;
import news.parallax.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On what a forecast depends, until when, and why. */
class CircumstancesTest {
    private static Forecast first(String text) {
        List<Forecast> forecasts = Said.forecasts(text);
        assertThat(forecasts).isNotEmpty();
        return forecasts.getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If it rains, stay in, and if the wind turns, the dam could break. | If it rains",
                "He wrote \u201CIf you sell, sell now,\u201D but if the board pays, the port would reopen. | if the"
                        + " board pays",
                "Should the port close, the board warned that many boats would be lost. | Should the port close",
                "The dam could break if the wind turns. | if the wind turns",
                "It could break if the board makes no \u201Csolid\u201D repairs now. | if the board makes no"
                        + " \u201Csolid\u201D repairs now",
                "If at the end of the month, the towns are unable to agree, the dues would rise. | If at the end of the"
                        + " month, the towns are unable to agree",
                "If Lind and her party, Green Quay, win as expected, the port could open. | If Lind and her party,"
                        + " Green Quay, win as expected",
                "He has no news of the storm, but if so, the port would reopen. | if so"
            })
    void conditionIsThatOfItsOwnClause(String text, String condition) {
        Words words = Words.of(text);
        int cue = words.forms().stream().anyMatch("would"::equals)
                ? words.forms().lastIndexOf("would")
                : words.forms().lastIndexOf("could");
        assertThat(Circumstances.condition(words, cue)).isEqualTo(condition);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The dam is likely to stay shut, adding that the port may pay if it rains.",
                "Like the crews provided by the northern ports, the new crew is likely to be small.",
                "The dam is likely to stay shut, but the port may pay if it rains."
            })
    void conditionOfAnotherVerbIsNone(String text) {
        assertThat(first(text).condition()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The dam is likely to be mended by November 2031. | by November 2031",
                "The dam is likely to be mended by November 10. | by November 10",
                "The dam is likely to be mended by November. | by November"
            })
    void horizonHasItsYear(String text, String horizon) {
        assertThat(first(text).horizon()).isEqualTo(horizon);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The dam is likely to break like the wall during the April storm."})
    void horizonIsATimeAndNoThing(String text) {
        assertThat(first(text).horizon()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If the crews stay at home because of the strike \u2014 the boatmen are unlikely to help \u2014 it is"
                        + " over.",
                "The dam is likely to break, but few leave the town because of the rain.",
                "With respect to the dam, the board is likely to wait for spring."
            })
    void reasonOfAnotherClauseIsNone(String text) {
        assertThat(first(text).drivers()).isEmpty();
    }
}
