package news.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import news.parallax.model.Brief;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekdaysTest {
    private static final LocalDate THURSDAY = LocalDate.parse("2021-05-06");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dorn said on Tuesday the bridge is closed. | Dorn said on Tuesday [4 May 2021] the bridge is closed.",
                "The bridge was closed after Tuesday's flood. | The bridge was closed after Tuesday's [4 May 2021]"
                        + " flood.",
            })
    void writesTheLastSuchDay(String text, String dated) {
        assertThat(Weekdays.dated(text, List.of(THURSDAY), true, Set.of())).isEqualTo(dated);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dorn said on Friday the bridge is closed.",
                "Dorn closed the bridge last Tuesday.",
                "The bridge will be closed on Tuesday.",
                "Dorn spoke ahead of Tuesday's vote.",
                "Dorn said \u201Cclosed on Tuesday\u201D.",
                "Dorn closed the bridge on Tuesday [27 April 2021].",
                "Dorn closed the bridge on Tuesday 27 April.",
            })
    void leavesWhatIsAheadOrDatedOrUncertain(String text) {
        assertThat(Weekdays.dated(text, List.of(THURSDAY), true, Set.of())).isEqualTo(text);
    }

    @Test
    void leavesADayThatAnEventLeft() {
        String text = "Dorn said on Tuesday the bridge is closed.";
        assertThat(Weekdays.dated(text, List.of(THURSDAY), true, Set.of("tuesday")))
                .isEqualTo(text);
    }

    @Test
    void anArticleWithoutADateTellsOfADayNearTheOthers() {
        String text = "Dorn said on Tuesday the bridge is closed.";
        assertThat(Weekdays.dated(text, List.of(THURSDAY), false, Set.of()))
                .isEqualTo("Dorn said on Tuesday [4 May 2021] the bridge is closed.");
        assertThat(Weekdays.dated(text, List.of(THURSDAY.plusDays(3)), false, Set.of()))
                .isEqualTo(text);
        assertThat(Weekdays.dated(text, List.of(THURSDAY, THURSDAY.plusDays(3)), false, Set.of()))
                .isEqualTo(text);
        assertThat(Weekdays.dated(text, List.of(), false, Set.of())).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"4 May 2021, 0", "11 May 2021, 1", "27 April 2021, 1"})
    void theLinterTakesNoOtherDay(String day, int violations) {
        String text = "Ana Dorn said on Tuesday the bridge is closed.";
        Coverage coverage = new Coverage().article("a", "Lake Post", text, "2021-05-06");
        Brief.Sentence sentence = new Brief.Sentence(
                Brief.Section.WHAT_HAPPENED,
                "Ana Dorn said on Tuesday [" + day + "] the bridge is closed.",
                List.of(coverage.citation("a", text)),
                1,
                List.of());
        assertThat(new Linter(coverage.story(), List.of()).violations(sentence)).hasSize(violations);
    }
}
