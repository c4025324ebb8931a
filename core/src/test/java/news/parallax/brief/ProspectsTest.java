package news.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;

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
                "The bridge is likely to open in spring.                | likely   | false",
                "The bridge opens in spring.                            | ''       | false"
            })
    void tellsAnExpectationFromAQuestionAndARelativeClause(String words, String term, boolean aside) {
        assertThat(Prospects.isAside(words, term)).isEqualTo(aside);
    }
}
