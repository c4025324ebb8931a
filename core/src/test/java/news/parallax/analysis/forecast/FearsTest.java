package news.parallax.analysis.forecast;

import static news.parallax.analysis.forecast.Said.written;
import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.model.Finding.Forecast;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a fear or an expectation is. */
class FearsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Voters in Sund looked past fears that the mayor could sell the port. | not named",
                "Voters in Sund voiced fears that the mayor could sell the port.      | Voters in Sund",
                "And some observers fear the flood could reach the old town.          | some observers",
                "Half the boats will stay in port, the latest study shows.            | latest study"
            })
    void belongToWhoeverHasThem(String text, String holder) {
        assertThat(written(text)).extracting(Forecast::holder).containsExactly(holder);
    }

    @ParameterizedTest
    @CsvSource({"Here, false", "Less than a day after, false", "Norland, true", "USA Today, true", "UN, true"})
    void holdersAreMoreThanTheCapitalOfASentence(String name, boolean named) {
        assertThat(Holder.isName(name)).isEqualTo(named);
    }
}
