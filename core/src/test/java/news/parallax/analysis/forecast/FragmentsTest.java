package news.parallax.analysis.forecast;

import static news.parallax.analysis.forecast.Said.expected;
import static news.parallax.analysis.forecast.Said.forecasts;
import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.Polarity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses that are pieces of something else, and those that only look so. */
class FragmentsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She spoke of a wall that both towns could agree to.           | 0",
                "She said that both towns could agree to the wall.             | 1",
                "It raised questions that experts say may trouble the town.    | 0",
                "It is a storm that experts say may trouble the town.          | 0",
                "They want rules that among other things would help boats.     | 0",
                "The mayor (Lind Marn of the port) may speed up the works.     | 1",
                "Lind Marn, explaining why he would back the wall, wept.       | 0",
                "The terms under which she might speak are secret.             | 0",
                "Neither the board nor the council could find a witness of it. | 0",
                "The board could find a witness if it looked for one.          | 1",
                "I don't think right now.                                      | 0",
                "I don't think the wall helps right now.                       | 1",
                "I think the wall would have taken longer.                     | 0",
                "I think the wall would take longer.                           | 1",
                "It's one thing to know the dam could break.                   | 0",
                "As far-fetched as it is, the tale helped the port.            | 0",
                "The tale of a flood in May is far-fetched.                    | 1",
                "The board has appeared unwilling to mend the dam.             | 0",
                "There was probable cause to fine the board.                   | 0",
                "She isn't worried that the dam will break.                    | 0",
                "She is worried that the dam will break.                       | 1",
                "The board did not confirm that the dam will be shut.          | 0",
                "She rejected projections that the flood will hurt the port.   | 0",
                "She shared projections that the flood will hurt the port.     | 1",
                "You'd think the town would be worried.                        | 0",
                "He has no fear that the dam will be shut this year.           | 0",
                "It set six months, a time that boatmen warned would not do.   | 0",
                "The storm may have struck a boat of the town.                 | 0"
            })
    void saysNothingByItself(String text, int count) {
        assertThat(expected(text)).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\u201CI think that will happen in the winter.\u201D            | that will happen in the winter",
                "I think that the dam will break in the winter.               | the dam will break in the winter",
                "They told Xi it would break in the winter.                   | it would break in the winter",
                "They tell us it will break in the winter.                    | it will break in the winter",
                "If it rains, then the town would need a wall.                | the town would need a wall",
                "The wall, as now planned, will be a burden for the town.     | The wall, as now planned, will be a"
                        + " burden for the town",
                "She said the man who holds that seat, Lind Marn, will resign soon. | the man who holds that seat,"
                        + " Lind Marn, will resign soon",
                "The money that the town saves each year would likely help the port. | The money that the town"
                        + " saves each year would likely help the port",
                "Lind Marn will replace Ada Lind who, while old, works.       | Lind Marn will replace Ada Lind",
                "The wall of the port will play a role in that.               | The wall of the port will play a role"
                        + " in that"
            })
    void keepsAClauseWhole(String text, String expected) {
        assertThat(expected(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is more likely than not that the dam will break. | FOR",
                "It is unlikely that the dam will break.             | AGAINST",
                "The dam is likely not to break this year.           | AGAINST",
                "The dam doesn't seem likely to break this year.     | AGAINST",
                "It is less likely that the dam will break.          | AGAINST",
                "The dam may fall if there is no new wall.           | FOR"
            })
    void countsNoNegationInsideATerm(String text, Polarity polarity) {
        assertThat(forecasts(text)).extracting(Forecast::polarity).containsExactly(polarity);
    }
}
