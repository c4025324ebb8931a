package news.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Citation;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Polarity;
import news.parallax.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProspectsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council did not say whether the bridge would open. | would    | true",
                "Ana Dorn has not said whom she will name.              | will     | true",
                "The council passed a law that would close the bridge.  | would    | true",
                "Ana Dorn said the bridge would open in spring.         | would    | false",
                "Ana Dorn said that it will open in spring.             | will     | false",
                "From what I know, I expect the bridge to open.         | expect   | false",
                "Ana Dorn spoke of a gain, even though a toll would cost. | would  | true",
                "Though it rained, the bridge would open.               | would    | false",
                "The bridge is likely to open in spring.                | likely   | false",
                "The bridge opens in spring.                            | ''       | false"
            })
    void tellsAnExpectationFromAQuestionAndARelativeClause(String words, String term, boolean aside) {
        assertThat(Prospects.isAside(words, term)).isEqualTo(aside);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council is expected to open the bridge in May.       | expected to | true",
                "The council was expected to open the bridge in May.      | expected to | false",
                "The council would have opened the bridge in May.         | would       | false",
                "The council may open the bridge in May.                  | may         | true",
                "\u201CWe will open this bridge of ours again in May,\u201D Ana said. | will | false",
                "The council rejected a plan, which would open the bridge. | would      | false",
                "The council had promised that it would open the bridge.  | would       | false",
                "Ana once said that the bridge could fall.                | could       | false",
                "Ana said she \u201Cprobably\u201D was the first on the bridge. | probably    | false",
                "The council likely did not open the bridge.              | likely      | false",
                "It is likely that the bridge would not have fallen.      | likely      | false",
                "Ana said the bridge probably should not have been built. | probably    | false",
            })
    void toldIsOnlyWhatIsStillToCome(String words, String term, boolean ahead) {
        Forecast forecast = new Forecast(
                "the council",
                HolderKind.INSTITUTION,
                words,
                words,
                words,
                term,
                null,
                Polarity.FOR,
                null,
                null,
                List.of(),
                List.of(),
                List.of(new Citation("a", new Span(0, 10))));
        assertThat(Prospects.isToCome(words, forecast)).isEqualTo(ahead);
    }

    @ParameterizedTest
    @CsvSource({
        "'On Friday, May 30, a court fined the council.', false",
        "'On Friday, May 30, a court may fine the council.', true"
    })
    void takesTheMonthForNoLikelihood(String words, boolean ahead) {
        assertThat(Prospects.looksAhead(words)).isEqualTo(ahead);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Dorn is probably the least eager of them.        | probably | true",
                "Ana Dorn is likely the oldest of them.               | likely   | true",
                "The bridge is likely to fall.                        | likely   | false",
                "The bridge is probably going to fall.                | probably | false",
                "The bridge will probably fall.                       | probably | false",
                "A second bridge is likely.                           | likely   | false"
            })
    void tellsAGuessAtWhatIs(String words, String term, boolean present) {
        assertThat(Prospects.isPresent(words, term)).isEqualTo(present);
    }
}
