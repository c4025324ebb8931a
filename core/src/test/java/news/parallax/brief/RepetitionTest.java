package news.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.text.ArticleText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepetitionTest {
    private static final String RAID =
            "Inspectors raided seven factories in Lakeside on Tuesday and arrested 680 workers.";
    private static final String VOICE = "Ana Dorn warned of \u201Csuffering and death in the town\u201D on Tuesday.";

    @ParameterizedTest
    @CsvSource({
        "'Some 680 workers were led out of the factories on Tuesday.', true",
        "'Some 690 workers were led out of the factories on Tuesday.', false",
        "'The bridge cost 680 crowns.', false",
        "'In seven factories of Lakeside workers were arrested.', false"
    })
    void knowsAFigureToldBefore(String other, boolean repeats) {
        assertThat(Repetition.ofFigure(RAID, other)).isEqualTo(repeats);
        assertThat(Repetition.ofFigure(other, RAID)).isEqualTo(repeats);
    }

    @ParameterizedTest
    @CsvSource({
        "'Ms Dorn, 32, has denied having a share in it.', true",
        "'Ivo Kern denied having a share in the mill.', false",
        "'Ms Dorn spoke of the mill.', false"
    })
    void knowsADenialToldBefore(String other, boolean repeats) {
        String denial = "Ana Dorn on Tuesday denied that the mill was ever hers.";
        assertThat(Repetition.ofDenial(denial, other)).isEqualTo(repeats);
        assertThat(Repetition.ofDenial(other, denial)).isEqualTo(repeats);
    }

    @ParameterizedTest
    @CsvSource({
        "'The mayor spoke of \u201Csuffering and death\u201D.', true",
        "'The mayor spoke of suffering and death.', false",
        "'The mayor spoke of \u201Cdeath and suffering\u201D.', false",
        "'The mayor spoke of \u201Cdeath\u201D.', false"
    })
    void knowsWordsQuotedBefore(String other, boolean repeats) {
        assertThat(Repetition.ofQuotation(VOICE, other)).isEqualTo(repeats);
        assertThat(Repetition.ofQuotation(other, VOICE)).isEqualTo(repeats);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On Friday [7 May 2021] the mayor dismissed Kern.            | true",
                "The mayor dismissed Kern on Monday [3 May 2021].            | false",
                "The mayor dismissed Kern.                                   | false",
                "On Friday [7 May 2021] the mayor met Kern.                  | false",
                "The mayor said on Friday [7 May 2021] Kern was no friend.   | false"
            })
    void knowsAnActOfADayToldBefore(String other, boolean repeats) {
        Coverage coverage = new Coverage().article("a", "Lake Post", "Ivo Kern was dismissed.");
        Lines lines = Lines.of(new ArticleText(coverage.story().articles().get(0)));
        Lines.Line told =
                lines.line("Ivo Kern was dismissed on Friday [7 May 2021] after a quarrel, the council said.");
        assertThat(Repetition.ofEvent(told, lines.line(other))).isEqualTo(repeats);
        assertThat(Repetition.ofEvent(lines.line(other), told)).isEqualTo(repeats);
    }

    @ParameterizedTest
    @CsvSource({
        "'The council could not say where 1,488 herons of the lake were.', true",
        "'The council could not say where 1,388 herons of the lake were.', false",
        "'The council paid 1,488 crowns for the lake.', false"
    })
    void knowsARoundedCountToldBefore(String other, boolean repeats) {
        String told = "The town has lost nearly 1,500 herons since the lake fell dry.";
        assertThat(Repetition.ofCount(told, other)).isEqualTo(repeats);
        assertThat(Repetition.ofCount(other, told)).isEqualTo(repeats);
    }
}
