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

class VoicesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Dorn    | PERSON      | said                 | INDIRECT | true",
                "Ana Dorn    | PERSON      | makes clear          | INDIRECT | true",
                "Ana Dorn    | PERSON      | made good on         | INDIRECT | false",
                "Ana Dorn    | PERSON      | has not mentioned    | INDIRECT | false",
                "Ana Dorn    | PERSON      | maintained           | INDIRECT | true",
                "Ana Dorn    | PERSON      | continues            | INDIRECT | false",
                "Ana Dorn    | PERSON      | continued            | DIRECT   | true",
                "The bill    | DOCUMENT    | would not require    | INDIRECT | false",
                "The bill    | DOCUMENT    | says                 | INDIRECT | true",
                "Ana Dorn    | PERSON      | ''                   | DIRECT   | true",
                "ANA DORN    | PERSON      | ''                   | DIRECT   | false",
                "UPDATE II   | INSTITUTION | ''                   | DIRECT   | false",
                "Ana Dorn    | PERSON      | did not say          | DIRECT   | true"
            })
    void tellsWhoSpeaks(String source, HolderKind kind, String cue, Quotation quotation, boolean speaks) {
        Statement statement = new Statement(
                source,
                source,
                new Span(0, source.length()),
                kind,
                null,
                null,
                cue,
                cue.isEmpty() ? null : new Span(20, 20 + cue.length()),
                CueClass.ASSERTION,
                List.of("the bridge is safe"),
                List.of(new Span(60, 78)),
                quotation,
                List.of(),
                List.of(new Citation("a", new Span(0, 80))));
        assertThat(Voices.speaks(statement)).isEqualTo(speaks);
    }
}
