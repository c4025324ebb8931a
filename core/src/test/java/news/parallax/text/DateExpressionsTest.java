package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateExpressionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16th August 2020 | 2020-08-16",
                "Aug. 9, 2020 | 2020-08-09",
                "16.08.2020 | 2020-08-16",
                "posted on 2020-08-16 at noon | 2020-08-16",
                "6 hrs ago: 16th August 2020 | 2020-08-16",
                "16 de agosto de 2020 | 2020-08-16",
                "Sonntag, 3. März 2019, 12:30 Uhr | 2019-03-03",
                "2020. augusztus 16. | 2020-08-16",
                "2020 m. rugpjūčio 16 d. | 2020-08-16",
                "16 августа 2020 | 2020-08-16",
                "2020年8月16日 | 2020-08-16",
                "August 2020 | 2020-08"
            })
    void readsDates(String text, String date) {
        assertThat(DateExpressions.find(text, null))
                .extracting(DateExpression::value)
                .containsExactly(date);
    }

    @Test
    void languageDecidesOrderOfDayAndMonth() {
        assertThat(DateExpressions.find("04/05/2020", "en-US").get(0).value()).isEqualTo("2020-04-05");
        assertThat(DateExpressions.find("04/05/2020", "fr").get(0).value()).isEqualTo("2020-05-04");
    }

    @Test
    void findsNoDateInOtherNumbers() {
        assertThat(DateExpressions.find("on August 16 some 1.16.2020.4 or 31.02.2020 or 2014 or 12,000", "en"))
                .isEmpty();
    }

    @Test
    void spanHoldsTheDate() {
        String text = "It was 16 August 2020.";
        assertThat(DateExpressions.find(text, "en").get(0).span().of(text)).isEqualTo("16 August 2020");
    }

    @Test
    void readsMillionsOfDigitsInLinearTime() {
        assertThat(DateExpressions.find("1".repeat(2_000_000), null)).isEmpty();
        assertThat(DateExpressions.find("1 ".repeat(1_000_000), null)).isEqualTo(List.of());
    }
}
