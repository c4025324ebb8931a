package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WordCodesTest {
    @Test
    void givesNumberOfEveryWord() {
        Map<String, Integer> numbers = new TreeMap<>();
        for (int at = 1; at <= 5_000; at++) {
            numbers.put("word" + at * 7, at);
        }

        WordCodes codes = WordCodes.of(numbers);

        assertThat(numbers)
                .allSatisfy((word, number) -> assertThat(codes.of(word)).isEqualTo(number));
        assertThat(codes.of("word1")).isZero();
    }

    @Test
    void tellsWordsOfOneHashApart() {
        WordCodes codes = WordCodes.of(Map.of("Aa", 1));

        assertThat("BB").hasSameHashCodeAs("Aa");
        assertThat(codes.of("BB")).isZero();
        assertThat(WordCodes.of(Map.of("Aa", 1, "BB", -2)).of("BB")).isEqualTo(-2);
    }

    @Test
    void knowsNoWordWhereThereIsNone() {
        assertThat(WordCodes.of(Map.of()).of("word")).isZero();
        assertThat(WordCodes.of(Map.of("", 3)).of("")).isEqualTo(3);
    }

    @Test
    void setsBitOfEveryListThatHoldsWord() {
        WordCodes codes = WordCodes.ofLists(List.of(Set.of("harbour", "mill"), Set.of("mill"), Set.of("quay", "mill")));

        assertThat(codes.of("harbour")).isEqualTo(0b001);
        assertThat(codes.of("mill")).isEqualTo(0b111);
        assertThat(codes.of("quay")).isEqualTo(0b100);
        assertThat(codes.of("weir")).isZero();
    }

    @Test
    void refusesZeroWhichMeansNone() {
        assertThatThrownBy(() -> WordCodes.of(Map.of("mill", 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mill");
    }
}
