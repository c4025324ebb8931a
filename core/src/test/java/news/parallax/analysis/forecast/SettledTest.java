package news.parallax.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Citation;
import news.parallax.model.Finding.CueClass;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Quotation;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettledTest {
    private static int forecasts(String text) {
        Span all = new Span(0, text.length());
        List<Block> blocks = List.of(new Block(Block.Role.PARAGRAPH, all));
        Article article =
                new Article("a", "a", null, "The Gull", "Title", List.of(), null, "en", text, blocks, List.of());
        Statement statement = new Statement(
                "Bo Lind",
                "Bo Lind",
                null,
                HolderKind.PERSON,
                null,
                null,
                "",
                null,
                CueClass.ASSERTION,
                List.of(text),
                List.of(all),
                Quotation.DIRECT,
                List.of(),
                List.of(new Citation("a", all)));
        return Forecasts.forecasts(article, List.of(statement)).size();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Young towns were slightly more likely to flood.              | 0",
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
                "The prospects of a deal are good.                            | 1",
                "May the dam hold for the town.                               | 0",
                "The dam may hold for the town.                               | 1",
                "They want the rights that an old town would have.            | 0",
                "The paper doesn't estimate the dam will hold for the town.   | 0"
            })
    void expectsNothingOfWhatIsSoAlreadyOrOnlyValued(String text, int count) {
        assertThat(forecasts(text)).isEqualTo(count);
    }
}
