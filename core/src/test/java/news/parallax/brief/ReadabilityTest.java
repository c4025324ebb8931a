package news.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadabilityTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Dorn closed the old bridge. | She closed it, as Ana Dorn told her.",
                "The council closed the bridge in spring. | The council declined to comment in spring.",
                "The council closed the bridge. | The council also closed the bridge.",
                "The council closed the bridge. | The council shamefully closed the bridge, a terrible idea.",
                "A terrible plan closed the bridge, an ugly one. | A terrible plan closed the ugly bridge, a vile one.",
                "The council closed the bridge in spring. | It is important to know that the council closed the"
                        + " bridge.",
                "The council did not close the bridge. | The council didn't close the bridge.",
                "Ana Dorn closed the bridge in Lakeside. | Ana Dorn was closing the bridge when the lorry hit it.",
                "“It is safe,” Ana Dorn said of the bridge. | “Is it safe?” Ana Dorn said of the bridge.",
                "The council closed the bridge. | Imagine if the council closed the bridge.",
                "The council closed the bridge. | The council closed your bridge.",
                "The council closed the bridge. | The council closed the bridge!",
                "The bridge will stand, in spite of all. | The bridge will stand, of course, in spite of all.",
                "It closed last month [May 2021] in Lakeside. | It closed last month in Lakeside.",
                "It will close at night in Lakeside. | It will close tonight in Lakeside.",
                "It was the worst flood in two decades. | It was the worst flood by far.",
                "It closed on Tuesday [3 May 2021] in Lakeside. | It closed on Tuesday in Lakeside."
            })
    void prefersWhatReadsWellAlone(String better, String worse) {
        assertThat(Readability.cost(better)).isLessThan(Readability.cost(worse));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "The", "The bridge", "The old bridge", "The very old stone bridge", "“The old bridge”"})
    void readsTheShortest(String words) {
        assertThat(Readability.cost(words)).isNotNegative();
    }
}
