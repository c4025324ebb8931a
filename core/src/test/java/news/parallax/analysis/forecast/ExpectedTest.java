package news.parallax.analysis.forecast;

import static news.parallax.analysis.forecast.Said.expected;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Bo Lind expects in words of his, and in which words. */
class ExpectedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One might conclude that the dam leaks.                        | 0",
                "One might fear that the dam will fail.                        | 1",
                "The council may want to try a wall.                           | 0",
                "It might also mean that the town was right.                   | 0",
                "She would be the first woman to run the port.                 | 0",
                "The dam may not be a beauty, but it is not ugly.              | 0",
                "The dam may not be rebuilt, but the town stays.               | 1",
                "I thank the town and will help it.                            | 0",
                "The board thanked the town and will help it.                  | 1",
                "I don't think they're helpful.                                | 0",
                "I do not believe that the charges are true.                   | 0",
                "Can we ask are they willing to talk.                          | 0",
                "They are willing to talk.                                     | 1",
                "You can't afford to drop a ball.                              | 0",
                "Where you stand depends on where you sit.                     | 0",
                "It upset the board, throwing plans to mend the dam into limbo. | 0",
                "Others argued that the right lessons were different.          | 0",
                "Others argued that the dam would fail.                        | 1",
                "I was afraid that the dam would fail.                         | 0",
                "He is probably the greatest player of the town.               | 0",
                "The council voted no, and this is likely because it was late. | 0",
                "We will not be intimidated by this attack.                    | 0",
                "They will not be intimidated by this attack.                  | 1",
                "Council Tries to Calm Trade War Fears as Sund Retaliates.     | 0",
                "I am afraid that the dam will fail.                           | 1",
                "Neither will anyone else in the town.                         | 0",
                "It is no sure thing that the port will open.                  | 0",
                "We couldn't guarantee that the port would open.               | 0",
                "Or whether the dam holds will change the race.                | 0"
            })
    void expectsSomethingOnlyWhereSomethingIsOpen(String text, int count) {
        assertThat(expected(text)).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They listed the rules Marn could drop on day one.             | 0",
                "They spoke of moves some members might make.                  | 0",
                "They said this year the council might move.                   | 1",
                "They sent a form that they asked for, which may draw voters to the port. | 0",
                "They said this week Marn could drop the rule.                 | 1",
                "There is a chance Marn could drop the rule.                   | 1",
                "They told reporters Marn would drop the rule.                 | 1",
                "They will not do something they are not willing to do.        | 1",
                "Rates fell from 35 percent to 20 percent, which is expected to help the port. | 0"
            })
    void passesOverClausesWhoseNounIsNoPartOfThem(String text, int count) {
        assertThat(expected(text)).hasSize(count);
    }

    @Test
    void takesTheNameBeforeARelativeClauseAndNothingBeforeAQuotationMark() {
        assertThat(expected("“Take yes for an answer,” Lind Marn, who is expected to lead the port, wrote."))
                .containsExactly("Lind Marn, who is expected to lead the port");
    }

    @Test
    void endsBeforeTheWordsThatJoinAnotherClause() {
        assertThat(expected("The council will mend the dam of the port, adding that “it is old.”"))
                .containsExactly("The council will mend the dam of the port");
    }

    @Test
    void takesTheSubjectOfAJoinedVerb() {
        assertThat(expected("The locks of the port have been closed before and would likely be shut again."))
                .containsExactly("The locks of the port have been closed before and would likely be shut again");
        assertThat(expected("Despite the storm, there's likely to be a race."))
                .containsExactly("there's likely to be a race");
    }

    @Test
    void keepsThatWhereItIsTheSubject() {
        assertThat(expected("The wall stays. That would make for a happy harbour town."))
                .containsExactly("That would make for a happy harbour town");
    }

    @Test
    void takesTheSubjectBeforeAQuotedVerb() {
        assertThat(expected("The dam of the port “may have to be closed for the winter.”"))
                .containsExactly("The dam of the port “may have to be closed for the winter.”");
    }

    @Test
    @Timeout(20)
    void readsASentenceWithoutEndInTimeThatGrowsWithIt() {
        for (String part : new String[] {
            "they listed rules Marn could drop and ",
            "it may not be a wall and ",
            "it depends on rain and would hold and "
        }) {
            assertThat(expected(part.repeat(8_000))).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Her plan \u2014 with dykes and a wall \u2014 would make the town safer. | Her plan \u2014 with dykes"
                        + " and a wall \u2014 would make the town safer",
                "The sudden sight that the dam has moved will worry the town. | The sudden sight that the dam has"
                        + " moved will worry the town",
                "They told reporters that the wall he built will hold.         | the wall he built will hold",
                "Whether Marn will sign the bill remains uncertain.            | Whether Marn will sign the bill"
                        + " remains uncertain",
                "That vote will fail in the council.                           | That vote will fail in the council",
                "The United States Council will build the dam.                 | The United States Council will build"
                        + " the dam",
                "While they haven't yet made a choice, the dam may fall soon.  | the dam may fall soon"
            })
    void givesAClauseTheSubjectItWasCutFrom(String text, String expected) {
        assertThat(expected(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\u201CPeople said Marn would never win the town.\u201D              | 0",
                "\u201CI said Marn would never win the town.\u201D                   | 1",
                "\u201CI don't think Marn would ever win the town.\u201D             | 1",
                "She rejected talk from the port that it could close the dam.  | 0",
                "She rejected the plan, saying that it could close the dam.    | 1",
                "The mayor stopped short of saying that fines will follow.     | 0",
                "Children are ten times more likely to fall ill from the dust. | 0",
                "\u201CThe flood, I believe, is going to grow.\u201D               | 0",
                "I don't see what the council has changed.                     | 0",
                "I don't see the council changing its mind.                    | 1",
                "The plea depends on lawyers in good faith.                    | 0",
                "The outcome depends on lawyers in good faith.                 | 1",
                "The cause is impossible to know from the ruins.               | 0",
                "A rescue of the mine is impossible before dawn.               | 1",
                "She was not certain of the plans of the port.                 | 0",
                "He was a mate who was always ready to help the town.          | 0",
                "Why would the mayor insult the port by closing it.            | 0"
            })
    void passesOverWhatIsNobodysExpectation(String text, int count) {
        assertThat(expected(text)).hasSize(count);
    }
}
