package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimestampsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-02-02 21:52:43+01:00 | 2025-02-02T21:52:43+01:00",
                "2025-02-06T19:25:34.000Z | 2025-02-06T19:25:34Z",
                "2025-02-06T19:25:34+0530 | 2025-02-06T19:25:34+05:30",
                "Thu, 06 Feb 2025 19:25:34 GMT | 2025-02-06T19:25:34Z",
                "2025-04-15T03:08 | 2025-04-15",
                "20250206 | 2025-02-06",
                "1738866334000 | 2025-02-06T18:25:34Z"
            })
    void keepsTheZoneThatIsGivenAndInventsNone(String value, String iso) {
        assertThat(Timestamps.iso(value, null)).isEqualTo(iso);
    }

    @Test
    void saysNothingAboutWordsWithoutDay() {
        assertThat(Timestamps.iso("yesterday", null)).isNull();
        assertThat(Timestamps.iso("2020", null)).isNull();
        assertThat(Timestamps.iso("", null)).isNull();
    }
}
