package news.parallax.analysis.forecast;

import static news.parallax.analysis.forecast.Said.expected;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Likelihoods of what is so already, and of what is to come. */
class GuessesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was probably one of the worst floods of the port.         | 0",
                "The boatmen are likely thinking of another port.             | 0",
                "The boatmen are likely leaving for another port.             | 1",
                "It is highly likely the old mayor was behind the flood.      | 0",
                "It is highly likely the old mayor will open the dam.         | 1",
                "It is likely that the dam is older than the town.            | 0",
                "It is likely that the dam is open by spring.                 | 1",
                "The mayor probably knows every boatman of the port.          | 0",
                "The mayor will probably meet every boatman of the port.      | 1",
                "A vote on the dam is likely on Monday.                       | 1",
                "The locks were shut before and would likely be shut again.   | 1",
                "The board appears to be hiding the cost of the dam.          | 0",
                "The board appears to be heading for a loss on the dam.       | 1",
                "He probably moved the boats to the other bank twice.         | 0"
            })
    void tellWhatIsSo(String text, int count) {
        assertThat(expected(text)).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The town keeps the boats when a repair is not possible.      | 0",
                "A repair of the boats is not possible.                       | 1",
                "Norland needs a board with the means and the staff and will to mend it. | 0",
                "It is beyond a reasonable doubt that the board hid the cost. | 0",
                "The town accused the board of threatening to close the port. | 0",
                "The board is threatening to close the port of the town.      | 1",
                "There is no indication that the dam would break in spring.   | 0",
                "It is outrageous that the board would hide the cost of it.   | 0",
                "He jokingly said that the boats would sail up the wall.      | 0",
                "He said that the boats would sail around the wall.           | 1",
                "He asked aloud, \u201Cwill anybody ever mend the dam.\u201D | 0"
            })
    void knowsWhatIsNoExpectation(String text, int count) {
        assertThat(expected(text)).hasSize(count);
    }
}
