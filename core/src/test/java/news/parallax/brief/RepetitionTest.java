package news.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;

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
}
