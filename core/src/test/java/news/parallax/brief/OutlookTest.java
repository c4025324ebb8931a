package news.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Brief;
import news.parallax.model.Brief.Section;
import news.parallax.model.Finding;
import news.parallax.model.Finding.Event;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Polarity;
import org.junit.jupiter.api.Test;

class OutlookTest {
    private static final String EXPECTED = "The council of Lakeside will probably close the bridge in spring.";
    private static final String HEARING = "The court of Lakeside will hear the case about the bridge on Friday.";

    private final Coverage coverage = new Coverage().article("a", "Lake Post", EXPECTED + " " + HEARING, "2021-05-04");

    private List<Brief.Sentence> brief(Finding finding) {
        return new BriefWriter().write(coverage.story(), List.of(finding)).sentences();
    }

    @Test
    void putsNoOutletInFrontOfAReportersSentence() {
        assertThat(brief(forecast("Lake Post", HolderKind.AUTHOR)))
                .singleElement()
                .satisfies(sentence -> {
                    assertThat(sentence.section()).isEqualTo(Section.WHAT_IS_EXPECTED);
                    assertThat(sentence.text()).isEqualTo(EXPECTED);
                });
    }

    @Test
    void watchesForAnEventStillToCome() {
        assertThat(brief(hearing("2021-05-07"))).singleElement().satisfies(sentence -> {
            assertThat(sentence.section()).isEqualTo(Section.WHAT_TO_WATCH);
            assertThat(sentence.text()).contains("on Friday [7 May 2021]");
        });
    }

    @Test
    void watchesForNothingThatWasOverBeforeTheLastReport() {
        assertThat(brief(hearing("2021-05-03"))).isEmpty();
    }

    private Finding forecast(String holder, HolderKind kind) {
        return new Forecast(
                holder,
                kind,
                EXPECTED,
                EXPECTED,
                EXPECTED,
                "will probably",
                null,
                Polarity.FOR,
                null,
                null,
                List.of(),
                List.of(),
                List.of(coverage.citation("a", EXPECTED)));
    }

    private Finding hearing(String day) {
        return new Event(
                day,
                day,
                Event.Granularity.DAY,
                "Friday, after publication on 2021-05-04",
                Event.Status.ANNOUNCED,
                HEARING,
                List.of(coverage.citation("a", HEARING)));
    }
}
