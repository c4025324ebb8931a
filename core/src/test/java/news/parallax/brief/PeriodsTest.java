package news.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import news.parallax.model.Brief;
import news.parallax.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {
    /** A Thursday. */
    private static final List<LocalDate> PUBLISHED = List.of(LocalDate.parse("2021-05-06"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bridge was closed last month.       | The bridge was closed last month [April 2021].",
                "Last week the bridge was closed.        | Last week [week of 26 April 2021] the bridge was closed.",
                "It is the goal of next year's council.  | It is the goal of next year's [2022] council.",
                "The bridge will open later this year.   | The bridge will open later this year [2021].",
            })
    void writesThePeriodThatTheDateOfPublicationGives(String text, String dated) {
        assertThat(Periods.dated(text, PUBLISHED)).isEqualTo(dated);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge was closed over the last month.",
                "The last week of the bridge was loud.",
                "Dorn said \u201Cwe closed the bridge last month\u201D.",
                "The bridge was closed last month [April 2021].",
                "The bridge was closed in the last year before the flood.",
            })
    void leavesWhatIsASpanOrSomebodysWords(String text) {
        assertThat(Periods.dated(text, PUBLISHED)).isEqualTo(text);
    }

    @Test
    void writesNoWeekOfAWeekendAndNothingWithoutADate() {
        String text = "The bridge was closed last week.";
        assertThat(Periods.dated(text, List.of(LocalDate.parse("2021-05-09")))).isEqualTo(text);
        assertThat(Periods.dated(text, List.of())).isEqualTo(text);
    }

    @Test
    void anArticleWithoutADateMeansThePeriodOfTheOthersWhereTheyAgree() {
        String text = "The bridge was closed last week.";
        LocalDate tuesday = LocalDate.parse("2021-05-04");
        assertThat(Periods.dated(text, List.of(tuesday, tuesday.plusDays(1))))
                .isEqualTo("The bridge was closed last week [week of 26 April 2021].");
        assertThat(Periods.dated(text, List.of(tuesday, tuesday.plusDays(7)))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"April 2021, 0", "March 2021, 1", "April 2020, 1"})
    void theLinterTakesNoOtherPeriod(String period, int violations) {
        String text = "The council closed the bridge last month.";
        Coverage coverage = new Coverage().article("a", "Lake Post", text, "2021-05-06");
        Story story = coverage.story();
        Brief.Sentence sentence = new Brief.Sentence(
                Brief.Section.WHAT_HAPPENED,
                "The council closed the bridge last month [" + period + "].",
                List.of(coverage.citation("a", text)),
                1,
                List.of());
        assertThat(new Linter(story, List.of()).violations(sentence)).hasSize(violations);
    }
}
