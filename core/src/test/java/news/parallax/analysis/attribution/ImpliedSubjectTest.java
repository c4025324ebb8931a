package news.parallax.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks at a cue that has no source beside it. */
class ImpliedSubjectTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nobody",
            value = {
                "Mara Velden opened the debate by touting the dam. | touting | Mara Velden",
                "On Monday, Velden leaned in, painting it as lost. | painting | Velden",
                "Mara Velden arrived and praised the dam.          | praised | Mara Velden",
                "The dam praised by many fell.                     | praised | nobody",
                "Painting it as lost was wrong.                    | Painting | nobody",
                "The mayor, in a speech on the dam, called for it.  | called | The mayor",
                "The mayor, who spoke of the dam, called for it.    | called | nobody"
            })
    void isTheSubjectOfTheClause(String text, String cue, String source) {
        Words words = new Words(text, new Span(0, text.length()), List.of());
        int at = 0;
        while (!words.word(at).equals(cue)) {
            at++;
        }
        Subject subject = ImpliedSubject.of(words, new Range(at, at + 1));
        assertThat(subject == null ? null : words.span(subject.range()).of(text))
                .isEqualTo(source);
    }
}
