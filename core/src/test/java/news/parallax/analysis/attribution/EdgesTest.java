package news.parallax.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What belongs to the source and what to the verb. */
class EdgesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He’s saying the dam leaks.                  | 1 | 1 | He            | ’s saying",
                "She’d warned of it.                         | 1 | 1 | She           | ’d warned",
                "They’ve often said so.                      | 1 | 2 | They          | said",
                "Marn’s claim that the dam leaks.            | 1 | 1 | Marn’s        | claim",
                "Marn later said so.                         | 2 | 2 | Marn          | later said",
                "Marn also quietly said so.                  | 3 | 3 | Marn          | also quietly said",
                "Marn and Velden both said so.               | 4 | 4 | Marn and Velden | both said",
                "Marn later on Monday said so.               | 2 | 4 | Marn later    | said",
                "Mayor Mara Kelly said so.                   | 3 | 3 | Mayor Mara Kelly | said"
            })
    void givesTheVerbItsAuxiliaryAndAdverb(String text, int end, int verb, String source, String cue) {
        Words words = new Words(text, new Span(0, text.length()), List.of());
        Edges edges = Edges.of(words, new Range(0, end), new Range(verb, verb + 1));
        assertThat(edges.source()).extracting(span -> span.of(text)).isEqualTo(source);
        assertThat(edges.cue().of(text)).isEqualTo(cue);
    }

    @Test
    void leavesASourceBehindTheVerb() {
        String text = "It fell, said he.";
        Words words = new Words(text, new Span(0, text.length()), List.of());
        Edges edges = Edges.of(words, new Range(4, 5), new Range(3, 4));
        assertThat(edges.source()).isEqualTo(words.span(4));
        assertThat(edges.cue()).isEqualTo(words.span(3));
    }
}
