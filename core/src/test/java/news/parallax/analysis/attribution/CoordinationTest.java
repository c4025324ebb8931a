package news.parallax.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.analysis.attribution.ClauseReader.Found;
import news.parallax.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where what one says ends and the clause of another begins. */
class CoordinationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Velden said the dam fell, and Marn warned that it leaks. | the dam fell",
                "Velden said the dam fell, but Marn warned that it leaks. | the dam fell",
                "Velden said the dam fell; Marn warned that it leaks.     | the dam fell",
                "Velden said the dam fell and Marn warned that it leaks.  | the dam fell and Marn warned that it leaks",
                "Velden said the dam fell when Marn said that it leaks.   | the dam fell when Marn said that it leaks"
            })
    void endsContentBeforeTheClauseOfAnother(String text, String content) {
        Words words = new Words(text, new Span(0, text.length()), List.of());
        List<Found> read = ClauseReader.read(words);
        Found first = read.getFirst();
        Found whole = new Found(first.cue(), first.subject(), List.of(new Range(2, words.size() - 1)), false);

        List<Range> parted = Coordination.parted(words, List.of(whole, read.getLast()))
                .getFirst()
                .content();
        assertThat(words.span(parted.getFirst()).of(text)).isEqualTo(content);
    }
}
