package news.parallax.analysis.forecast;

import static news.parallax.analysis.forecast.Said.expected;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettledTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Young towns were slightly more likely to flood.              | 0",
                "I say probably, because nobody has seen the dam.             | 0",
                "The older a dam is, the more likely it is that it is empty.  | 0",
                "The odds are as good as snow in the harbour in June.         | 0",
                "It set a hearing when the mayor would be meeting a minister. | 0",
                "She saw the snow as something that perhaps could be a sign.  | 0",
                "Moorists, whose votes will be needed in the harbour, met.    | 0",
                "I don't think anybody in Sund believes the harbour board.    | 0",
                "He probably would not have been asked to mend the dam.       | 0",
                "\u201CI don't know, probably not.\u201D                               | 0",
                "He \u201Cprobably\u201D introduced them to the mayor of Sund.         | 0",
                "Young towns are likely to flood.                             | 1",
                "The Harbour Board has been unwilling to mend the dam.        | 0",
                "The Harbour Board is unwilling to mend the dam.              | 1",
                "In a town that depends on boats the dam is open.             | 0",
                "The fate of the town depends on the dam.                     | 1",
                "It would be wrong to close the dam.                          | 0",
                "It would be enough to close the dam.                         | 1",
                "I think it would be unwise to close the dam.                 | 0",
                "I think it will hurt the town.                               | 1",
                "I don't think the board had a case.                          | 0",
                "The rain is probably the worst time for a vote.              | 0",
                "The dam has probably the worst chance to hold.               | 0",
                "It probably has never rained in the town before.             | 0",
                "It probably has to rain in the town before harvest.          | 1",
                "The board is dousing the prospects of a deal.                | 0",
                "The plan was also seen as too risky for the town.            | 0",
                "The plan is too risky for the town.                          | 1",
                "The prospects of a deal are good.                            | 1",
                "May the dam hold for the town.                               | 0",
                "The dam may hold for the town.                               | 1",
                "They want the rights that an old town would have.            | 0",
                "The town failed to show it would suffer from the new dam.     | 0",
                "The town has to show that it is likely to win the case.      | 0",
                "Voters looked past warnings that the mayor could sell it.    | 0",
                "The gate was shot high, likely to ensure a dry harbour.      | 0",
                "It may be that somebody is a captain of the old fleet.        | 0",
                "The mayor spoke of the wall in Sund and warned that          | 0",
                "I think you are mistaken about the old wall of Sund.         | 0",
                "I don't think that's what should come out of the mayor.      | 0",
                "I don't see anything that's new in the old dam of Sund.      | 0",
                "I think I'd be much more comfortable in the dry.             | 0",
                "I would want to know exactly who opened the dam.             | 0",
                "It would be interesting to look into the old dam.            | 0",
                "A hearing in the harbour would be preferable to a letter.    | 0",
                "The board held the plan back until it could mend the dam.    | 0",
                "Lind, a captain from Sund and who will lead the fleet, left. | 0",
                "The paper doesn't estimate the dam will hold for the town.   | 0"
            })
    void expectsNothingOfWhatIsSoAlreadyOrOnlyValued(String text, int count) {
        assertThat(expected(text)).hasSize(count);
    }
}
