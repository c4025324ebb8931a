package news.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeekdaysTest {
    @Test
    void comparesTheDaysThatAreNamed() {
        Weekdays one = Weekdays.NONE.and("Tuesday").and("river").and("Tuesday").and("Friday");
        assertThat(one.cosine(Weekdays.NONE.and("Tuesday"))).isEqualTo(2 / Math.sqrt(5), within(1e-9));
        assertThat(one.cosine(Weekdays.NONE.and("Monday"))).isZero();
        assertThat(one.cosine(Weekdays.NONE)).isZero();
    }

    @Test
    void knowsTheNamesOfSeveralLanguages() {
        assertThat(Weekdays.NONE.and("Dienstag").cosine(Weekdays.NONE.and("mardi")))
                .isEqualTo(1, within(1e-9));
    }

    @Test
    void countsADayNamedWithoutEndOnlySoOften() {
        Weekdays many = Weekdays.NONE;
        for (int at = 0; at < 1_000; at++) {
            many = many.and("Sunday");
        }
        assertThat(many.cosine(Weekdays.NONE.and("Sunday"))).isEqualTo(1, within(1e-9));
        assertThat(many.cosine(Weekdays.NONE.and("Monday"))).isZero();
    }
}
