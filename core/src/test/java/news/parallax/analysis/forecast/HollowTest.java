package news.parallax.analysis.forecast;

import static news.parallax.analysis.forecast.Said.expected;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses whose verb, subject or tense leaves nothing to expect. */
class HollowTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They probably knew every boatman of the port.                | 0",
                "They will probably know every boatman of the port.           | 1",
                "It is possible that the town lost some of the boats.         | 0",
                "It is possible that the town will lose some of the boats.    | 1",
                "Boatmen are likely to have lost their boats by now.          | 0",
                "Boatmen are likely to lose their boats by now.               | 1",
                "I think the storm changed a lot of minds.                    | 0",
                "I think the storm will change a lot of minds.                | 1",
                "The board had no interest in a new wall.                     | 0",
                "The board has no interest in a new wall.                     | 1",
                "He predicted there would be a vote of the council on it.     | 1",
                "I was worried that the dam would break in the winter.        | 0",
                "The dues shall be paid by the boatmen of the town.           | 0",
                "We shall pay the dues if the boatmen of the town do.         | 1",
                "Just like we expect the towns to pay, the port will pay.     | 1",
                "The town may own boats on the other bank.                    | 0",
                "The town may sell boats on the other bank.                   | 1",
                "The town may have tapes of the talks.                        | 0",
                "The town may have to sell the boats.                         | 1",
                "The board may be hiding the cost of it.                      | 0",
                "The board may be heading for a loss in May.                  | 1",
                "Talks about the prospects for a wall are slow.               | 0",
                "The very idea that the port would pay for it is odd.         | 0",
                "\u201CDo they think this will make the port safe?\u201D she said. | 0",
                "If the port were a game, the town would fold.                | 0",
                "If the port were closed, the town would fold.                | 1",
                "It looks as if they were poor, and the port could be shut.   | 1",
                "One could ask the boatmen of the port.                       | 0",
                "Boatmen could ask the owners of the port.                    | 1",
                "It bought works that the old town may oppose, including a wall. | 0",
                "It bought works on the ground that the town may oppose a wall. | 1",
                "She asked the town who could be chosen to lead the port.     | 0",
                "I always have and always will vote for a wall around it.     | 0",
                "I will always vote for a mayor who loves the port.           | 0",
                "Trade grows behind a reform of the port -- that will help the town. | 0",
                "If the reform passes, that will help the town of the port.   | 1"
            })
    void expectNothing(String text, int count) {
        assertThat(expected(text)).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It needs a wall. That would include new works on the bank. | That would include new"
                        + " works on the bank",
                "This wall would include new works on the bank. | This wall would include new works on the bank"
            })
    void pointToTheSentenceBefore(String text, String expected) {
        assertThat(expected(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "That would include new works on the bank. | 0",
                "I think that would include new works on the bank. | 1"
            })
    void sayNothingWhereTheyPointToNothing(String text, int count) {
        assertThat(expected(text)).hasSize(count);
    }
}
