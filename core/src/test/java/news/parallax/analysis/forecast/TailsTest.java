package news.parallax.analysis.forecast;

import static news.parallax.analysis.forecast.Said.expected;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a clause ends that marks cut in pieces, and where one that tells who says it. */
class TailsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The plan will give boatmen long \u2014 and also free \u2014 courses in town.; so they say. | The plan"
                        + " will give boatmen long \u2014 and also free \u2014 courses in town",
                "The locks will shut at 10:30 in the morning and open at 11:30 at night. | The locks will shut at"
                        + " 10:30 in the morning and open at 11:30 at night",
                "It will help young, old, and poor boatmen who have no boats. | It will help young, old, and poor"
                        + " boatmen who have no boats",
                "Boats will be late, telling the board they had to wait. | Boats will be late",
                "Half the boats will stay in port, the latest data show. | Half the boats will stay in port",
                "The boats will be late \u2014 he knows it \u2014 and the town has to wait. | The boats will be late"
            })
    void lieWhereTheClauseEnds(String text, String expected) {
        assertThat(expected(text)).contains(expected);
    }
}
