package news.parallax.analysis.forecast;

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

/** Who expects what a statement says. */
class HolderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Former harbour engineer Mary Velden | ANONYMOUS | Mary Velden | PERSON",
                "a harbour engineer | ANONYMOUS | a harbour engineer | ANONYMOUS",
                "the mayor of New York | ANONYMOUS | the mayor of New York | ANONYMOUS",
                "latest data from Orland University | PERSON | latest data from Orland University | DOCUMENT",
                "Mary Velden | PERSON | Mary Velden | PERSON",
                "All sides | GROUP | All sides | GROUP"
            })
    void isNamedWithItsKind(String source, HolderKind kind, String name, HolderKind named) {
        Span span = new Span(0, 4);
        Statement statement = new Statement(
                source,
                source,
                null,
                kind,
                null,
                null,
                "said",
                null,
                CueClass.ASSERTION,
                List.of("text"),
                List.of(span),
                Quotation.DIRECT,
                List.of(),
                List.of(new Citation("a", span)));
        assertThat(Holder.of(statement)).isEqualTo(new Holder(name, named));
    }
}
