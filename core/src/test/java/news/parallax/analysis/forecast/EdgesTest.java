package news.parallax.analysis.forecast;

import static news.parallax.analysis.forecast.Said.expected;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a clause begins and ends, by its verb and the subject before it. */
class EdgesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "But that plan may well hurt the town. | that plan may well hurt the town",
                "She told reporters in Sund she could leave the port. | she could leave the port",
                "She told local shop owners it could flood the port. | it could flood the port",
                "If a boatman broke the rule, he or she would lose the boat. | he or she would lose the boat",
                "Meet the board: Ada Lind, Kai Marn, and Mr. Sund are expected to vote soon. | Ada Lind, Kai Marn, and"
                        + " Mr. Sund are expected to vote soon",
                "The road to the port could go through Sund, and several streets there were shut on Monday. | The road"
                        + " to the port could go through Sund",
                "With the wind falling, that plan now appears likely to win. | that plan now appears likely to win",
                "If Mr. Lind does not sail but he wins the vote of the town, his boat would be sold. | his boat would"
                        + " be sold",
                "The board said it stays watchful, and more owners and masters could be charged. | more owners and"
                        + " masters could be charged",
                "The threat to sink boats near the wall is likely to anger Sund. | The threat to sink boats near the"
                        + " wall is likely to anger Sund",
                "The board will also likely need the north, since some old captains are expected to oppose it. | some"
                        + " old captains are expected to oppose it",
                "Sund is not the richest of towns either - the rest of the valley will vote otherwise in the spring. |"
                        + " the rest of the valley will vote otherwise in the spring",
                "The notes will be read in Sund, although those two towns won't send boats to the debate. | The notes"
                        + " will be read in Sund",
                "The wave is out there, and it may only be days before it comes down on Sund. | it may only be days"
                        + " before it comes down on Sund",
                "If the wind turns, it would flood the whole port. | If the wind turns, it would flood the whole port",
                "The fund will be enough to help people likely to lose their boats. | The fund will be enough to help"
                        + " people likely to lose their boats",
                "She grants a point to those who worried the Lind\u2013Marn plan would split the port. | the"
                        + " Lind\u2013Marn plan would split the port",
                "The board, under General Marn, is extremely unlikely to look again. | The board, under General Marn,"
                        + " is extremely unlikely to look again",
                "If the board were sued, Judge Mara Velden ruled, it would have to pay for the dam. | it would have to"
                        + " pay for the dam",
                "He said that he worried the law might close the port. | the law might close the port",
                "That makes it unlikely the new wall will stop the flood. | the new wall will stop the flood",
                "The boats will stop, there is no money for it. | The boats will stop",
                "She feared that the dam would break and that the town would flood. | the dam would break",
                "He said the dam would break but later withdrew the claim. | the dam would break",
                "They will pay more in the winter, only because of us. | They will pay more in the winter",
                "The plan, said the town, would hurt the boats of the port. | The plan, said the town, would hurt the"
                        + " boats of the port",
                "The dam seems likely to break this winter. | The dam seems likely to break this winter",
                "The dam must hold, and this week a court seems likely to close the port. | this week a court seems"
                        + " likely to close the port",
                "Boats are moving behind Sund and Marn and will hardly welcome a wall. | Boats are moving behind Sund"
                        + " and Marn and will hardly welcome a wall"
            })
    void lieAtTheSubjectAndBeforeTheNextClause(String text, String expected) {
        assertThat(expected(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The wall will not stop boats, it will not raise wages. | The wall will not stop boats, it will not"
                        + " raise wages",
                "It is a dam from which, for some, a flood will come in spring. | a dam from which, for some, a flood"
                        + " will come in spring",
                "The boats were sold and the town will buy a new wall. | the town will buy a new wall"
            })
    void stayWhereNothingElseBegins(String text, String expected) {
        assertThat(expected(text)).anyMatch(words -> words.endsWith(expected));
    }

    @Test
    @Timeout(20)
    void costOfASentenceWithoutEndIsLinear() {
        assertThat(expected("the dam and the port, and that may fall, it is likely, ".repeat(4000) + "end."))
                .isNotNull();
    }
}
