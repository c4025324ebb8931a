package news.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Citation;
import news.parallax.model.Finding.CueClass;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Quotation;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeedsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "raised with               | REQUEST   | the roar of the weir in their ears           | true",
                "is currently undertaking  | PROMISE   | its yearly count of herons                   | true",
                "asks                      | REQUEST   | just seven questions of each household            | true",
                "asked                     | REQUEST   | whether the weir would hold                  | false",
                "asked                     | REQUEST   | the crew to wait                             | false",
                "raised                    | ASSERTION | doubts over the weir                         | false",
                "ordered                   | REQUEST   | a full retreat of the boats                  | true",
                "ordered                   | REQUEST   | the boats to retreat                         | false",
                "pleaded guilty            | REQUEST   | to eight charges of fraud                    | false",
                "revealed                  | ASSERTION | the first drawings of the weir               | true",
                "revealed                  | ASSERTION | it had drawn the weir                        | false",
                "used two ways to estimate | ASSERTION | the height of the flood                      | true",
                "took to the radio to say  | ASSERTION | the flood was over                           | false",
                "stands accused of         | ASSERTION | taking the lamp                              | true",
                "praised                   | ASSERTION | the crew                                     | false",
                "moved                     | ASSERTION | to drop the plan                             | true",
                "promised                  | PROMISE   | to drop the plan                             | false"
            })
    void tellsDeedsFromWords(String cue, CueClass kind, String content, boolean deed) {
        assertThat(Deeds.is(statement(0, cue, 20, kind, content))).isEqualTo(deed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"was confirmed  | true", "was reported   | true", "was criticised | false"})
    void leavesWordsToWhoIsNamedBehindThem(String cue, boolean deed) {
        assertThat(Deeds.is(statement(40, cue, 20, CueClass.ASSERTION, "the plan")))
                .isEqualTo(deed);
    }

    private static Statement statement(int source, String cue, int at, CueClass kind, String content) {
        return new Statement(
                "Ana Dorn",
                "Ana Dorn",
                new Span(source, source + 8),
                HolderKind.PERSON,
                null,
                null,
                cue,
                new Span(at, at + cue.length()),
                kind,
                List.of(content),
                List.of(new Span(60, 60 + content.length())),
                Quotation.INDIRECT,
                List.of(),
                List.of(new Citation("a", new Span(0, 140))));
    }
}
