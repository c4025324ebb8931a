package news.parallax.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import news.parallax.model.Published.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-05-03T18:30:07+02:00",
                "2024-05-03T18:30:07-03:30",
                "2024-05-03T18:30:07-00:00",
                "2024-02-29T00:00:59Z",
                "2024-05-03T18:30Z",
                "2024-05-03T18:30:07.250+02:00",
                "2024-05-03T18:30:07+02:00:30",
                "2024-05-03t18:30:07z"
            })
    void readsEverySpellingAsTheStandardLibraryDoes(String value) {
        Published published = new Published(value, Basis.META);

        OffsetDateTime moment = OffsetDateTime.parse(value);
        assertThat(published.instant()).isEqualTo(moment.toInstant());
        assertThat(published.day()).isEqualTo(moment.toLocalDate());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29T18:30:07Z",
                "2024-05-03T18:61:07Z",
                "2024-05-03T24:00:00Z",
                "2024-05-03T18:30:07+19:00",
                "2024-05-03T18:30:07+02:60",
                "2024-05-03T18:30:07",
                "2024-05-03T18:30:07 +02:00",
                "2024-05-03 18:30:07Z",
                "2023-02-29",
                "2024-13-01",
                "2024/05/03",
                "03-05-2024"
            })
    void takesNoOtherValue(String value) {
        assertThatThrownBy(() -> new Published(value, Basis.META)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void startsADayInUtc() {
        Published published = new Published("2024-05-03", Basis.META);

        assertThat(published.day()).isEqualTo(LocalDate.of(2024, 5, 3));
        assertThat(published.instant()).isEqualTo("2024-05-03T00:00:00Z");
    }
}
