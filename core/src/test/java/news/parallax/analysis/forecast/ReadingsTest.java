package news.parallax.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.analysis.attribution.Attribution;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader is shown of a proposition that needs other words. */
class ReadingsTest {
    private static List<String> readings(String text) {
        List<Block> blocks = List.of(new Block(Block.Role.PARAGRAPH, new Span(0, text.length())));
        Article article =
                new Article("a", "a", null, "The Gull", "Title", List.of(), null, "en", text, blocks, List.of());
        List<Forecast> forecasts = Forecasts.forecasts(article, Attribution.statements(article));
        assertThat(forecasts).allMatch(forecast -> text.contains(forecast.proposition()));
        return forecasts.stream().map(Forecast::reading).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If Mr. Lind is ahead in the north by noon, he will most likely win the seat. | he [Lind] will most"
                        + " likely win the seat",
                "Mary Velden opened the debate in Sund on Monday. She is likely to face a judge soon. | She [Mary"
                        + " Velden] is likely to face a judge soon",
                "Mary Velden beat Peter Marn in the port vote. He is likely to appeal to the court. | He [Peter Marn]"
                        + " is likely to appeal to the court",
                "The Harbour Board said it would be fined by the court if the dam broke. | it [Harbour Board] would be"
                        + " fined by the court",
                "Mary Velden told Gull Radio the race would not have a recount. | the race would not have a recount",
                "Mary Velden said the Old Freedom and Old Valor were at sea and would stay far from the storm. | the"
                        + " Old Freedom and Old Valor were at sea and would stay far from the storm",
                "James Lind won the seat in Sund. His win could spur others in the north. | His [James Lind's] win"
                        + " could spur others in the north"
            })
    void nameWhoIsMeant(String text, String reading) {
        assertThat(readings(text)).contains(reading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The board bought the old dam in Sund for a coin. It could break in the next flood. | [The board"
                        + " bought the old dam in Sund for a coin.] It could break in the next flood",
                "John Lind met Peter Marn at the new port of Sund. He is likely to lose the vote there. | He [John"
                        + " Lind] is likely to lose the vote there",
                "At the port John Lind met Peter Marn after a long walk. Then John Lind asked Peter Marn to pay. He is"
                        + " likely to lose the vote. | He [John Lind] is likely to lose the vote",
                "The Blue Quay lost the north of Sund. It is expected to take 32 seats in the new council. | [The Blue"
                        + " Quay lost the north of Sund.] It is expected to take 32 seats in the new council",
                "The old dam near Sund was mended twice. That could help the port. | [The old dam near Sund was mended"
                        + " twice.] That could help the port",
                "The old board of Sund helped us in the storm. The new board likely will not. | [The old board of Sund"
                        + " helped us in the storm.] The new board likely will not",
                "James Lind sued the board of Sund in May. A lawyer of the town said his client is likely to lose the"
                        + " case. | [A lawyer of the town said] his client is likely to lose the case",
                "Two boats of the old fleet were sold last week. The ferry is likely to do the same. | [Two boats of"
                        + " the old fleet were sold last week.] The ferry is likely to do the same"
            })
    void giveTheWordsBeforeWhereThatCannotBeTold(String text, String reading) {
        assertThat(readings(text)).contains(reading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The old dam broke in the night, the board said. It is likely to take years to mend it. | It is likely"
                        + " to take years to mend it",
                "The old dam broke in the night, the board said. The port could close this week. | The port could"
                        + " close this week"
            })
    void leaveAloneWhatNeedsNothing(String text, String reading) {
        assertThat(readings(text)).contains(reading);
    }

    @Test
    void sayWhatIsDoneToAThing() {
        assertThat(readings("Analysts expect heavy rain over the port this week."))
                .contains("[expect] heavy rain over the port this week");
    }

    @Test
    @Timeout(20)
    void costOfASentenceWithoutEndIsLinear() {
        assertThat(Said.written("He will see Mr. Lind and he may win, and ".repeat(4000) + "end."))
                .isNotNull();
    }
}
