package news.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadabilityTest {
    private final Readability readability =
            new Readability(new Coverage().article("a", "Lake Post", "Text.").story(), List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Dorn closed the old bridge. | She closed it, as Ana Dorn told her.",
                "The bridge was closed in spring. | The inquiry was closed in spring.",
                "The council closed the bridge. | The council also closed the bridge.",
                "The council closed the bridge. | The council shamefully closed the bridge, a terrible idea.",
                "The council did not close the bridge. | The council didn't close the bridge.",
                "It closed on Tuesday [3 May 2021] in Lakeside. | It closed on Tuesday in Lakeside."
            })
    void prefersWhatReadsWellAlone(String better, String worse) {
        assertThat(readability.cost(better)).isLessThan(readability.cost(worse));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "The", "The bridge", "The old bridge", "The very old stone bridge", "“The old bridge”"})
    void readsTheShortest(String words) {
        assertThat(readability.cost(words)).isNotNegative();
    }
}
