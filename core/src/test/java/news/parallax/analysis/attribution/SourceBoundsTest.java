package news.parallax.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the marked words name who speaks. */
class SourceBoundsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The unease many voters feel about the dam is old.       | 4 | 4 | many voters",
                "A letter Mrs. Velden wrote about the dam is lost.       | 5 | 5 | Mrs. Velden",
                "The main argument Mara Velden and her lawyers made won. | 8 | 8 | Mara Velden and her lawyers",
                "The lawyer Mara Velden said so.                         | 4 | 4 | The lawyer Mara Velden",
                "One of the engineers who saw it said so.                | 7 | 7 | One of the engineers who saw it",
                "Mara Velden in a letter warned of it.                   | 5 | 5 | Mara Velden",
                "Mara Velden on Monday warned of it.                     | 4 | 4 | Mara Velden",
                "Mara Velden last week warned of it.                     | 4 | 4 | Mara Velden",
                "Voters in a village warned of it.                       | 4 | 4 | Voters in a village",
                "Mara Velden, the mayor of Orland, said so.              | 7 | 8 | Mara Velden, the mayor of Orland,",
                "Mara Velden, Tolan Marn and others, it said, agreed.    | 7 | 9 | Mara Velden, Tolan Marn and others",
                "Mara Velden, the clerk said, left.                      | 5 | 5 | Mara Velden, the clerk",
                "Mara Velden, though, said so.                           | 2 | 5 | Mara Velden"
            })
    void keepsTheWordsThatNameWhoSpeaks(String text, int end, int verb, String source) {
        Words words = new Words(text, new Span(0, text.length()), List.of());
        Range named = SourceBounds.of(words, new Range(0, end), new Range(verb, verb + 1));
        assertThat(words.span(named).of(text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In the book Rise and Fall, author Mara Velden said so. | 1 | 10 | author Mara Velden",
                "In a talk with the committee, her lawyer said so.      | 4 | 9 | her lawyer",
                "In a talk with Marn, the mayor, it was said.           | 4 | 8 | Marn, the mayor",
                "As a clerk at the harbour, Mara Velden said so.        | 1 | 9 | Mara Velden",
                "It was a plan which state media called old.            | 4 | 7 | state media",
                "Velden, who in May said so.                            | 2 | 5 | who",
                "Yes, Mara Velden, opening the dam, said so.            | 2 | 8 | Mara Velden",
                "Yes, Velden smiled and said so.                        | 2 | 4 | Velden",
                "In Orland, Velden and the clerk said so.               | 1 | 7 | Velden and the clerk",
                "At Velden, Marn, Brisk and Quill it said so.           | 1 | 8 | Velden, Marn, Brisk and Quill"
            })
    void leavesOutThePhraseThatOpensTheSentence(String text, int start, int end, String source) {
        Words words = new Words(text, new Span(0, text.length()), List.of());
        Range named = SourceBounds.of(words, new Range(start, end), new Range(end, end + 1));
        assertThat(words.span(named).of(text)).isEqualTo(source);
    }
}
