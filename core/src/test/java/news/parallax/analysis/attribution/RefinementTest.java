package news.parallax.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Span;
import news.parallax.text.Quotations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of a cue that the taggers alone marked, more or less surely. */
class RefinementTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Marn humbled that the dam leaks.          | 599 | 0",
                "Marn humbled that the dam leaks.          | 600 | 1",
                "Marn warned that the dam leaks.           | 599 | 1",
                "Marn humbled “The old dam leaks a lot” now. | 599 | 1",
                "Marn humbled “The Dam” now.               | 599 | 0"
            })
    void leavesOutCuesThatNoListKnowsWhereTheyAreHardlyMarked(String text, int sureness, int count) {
        Words words = new Words(text, new Span(0, text.length()), Quotations.quoted(text));
        Taggers tagged = new Taggers(
                List.of(new Range(1, 2)),
                List.of(new Range(0, 1)),
                List.of(new Range(2, words.size() - 1)),
                List.of(sureness));
        assertThat(Refinement.refine(new TagView(words, List.of()), tagged, List.of()))
                .hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nobody",
            value = {
                "This afternoon warned that the dam leaks. | 2 | nobody",
                "Monday warned that the dam leaks.         | 1 | nobody",
                "The mayor warned that the dam leaks.      | 2 | The mayor"
            })
    void takesNoTimeForASource(String text, int cue, String source) {
        Words words = new Words(text, new Span(0, text.length()), List.of());
        Taggers tagged = new Taggers(
                List.of(new Range(cue, cue + 1)),
                List.of(new Range(0, cue)),
                List.of(new Range(cue + 1, words.size() - 1)),
                List.of(900));
        Subject subject = Refinement.refine(new TagView(words, List.of()), tagged, List.of())
                .getFirst()
                .subject();
        assertThat(subject == null ? null : words.span(subject.range()).of(text))
                .isEqualTo(source);
    }

    @Test
    void takesTheClauseWholeOfWhichAPartWithoutAVerbIsMarked() {
        String text = "Some 500 flights were cancelled, the port said.";
        Words words = new Words(text, new Span(0, text.length()), List.of());
        assertThat(contents(words, new Range(0, 3))).containsExactly("Some 500 flights were cancelled");
        assertThat(contents(words, new Range(3, 5))).containsExactly("were cancelled");
    }

    @Test
    void takesTheClauseWhereOnlyTheDayIsMarkedAsSaid() {
        String text = "Some 500 flights were cancelled, the port said Saturday.";
        Words words = new Words(text, new Span(0, text.length()), List.of());
        assertThat(contents(words, new Range(9, 10))).containsExactly("Some 500 flights were cancelled");
    }

    private static List<String> contents(Words words, Range content) {
        Taggers tagged =
                new Taggers(List.of(new Range(8, 9)), List.of(new Range(6, 8)), List.of(content), List.of(900));
        return Refinement.refine(new TagView(words, List.of()), tagged, List.of()).getFirst().content().stream()
                .map(piece -> words.span(piece).of(words.text()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nobody",
            value = {
                "The crew asked about the dam.       | 2 | 3 | The crew",
                "Some people were ordered to go.     | 3 | 4 | nobody"
            })
    void givesWhoIsOrderedNothingToSay(String text, int from, int to, String source) {
        Words words = new Words(text, new Span(0, text.length()), List.of());
        Taggers tagged = new Taggers(
                List.of(new Range(from, to)),
                List.of(new Range(0, 2)),
                List.of(new Range(to, words.size() - 1)),
                List.of(900));
        Subject subject = Refinement.refine(new TagView(words, List.of()), tagged, List.of())
                .getFirst()
                .subject();
        assertThat(subject == null ? null : words.span(subject.range()).of(text))
                .isEqualTo(source);
    }

    @Test
    void givesWhoIsAskedNothingOfTheQuestion() {
        String text = "Asked about the dam, Marn smiled.";
        Words words = new Words(text, new Span(0, text.length()), List.of());
        Taggers tagged =
                new Taggers(List.of(new Range(0, 2)), List.of(new Range(5, 6)), List.of(new Range(2, 4)), List.of(900));
        assertThat(Refinement.refine(new TagView(words, List.of()), tagged, List.of()))
                .singleElement()
                .satisfies(found -> assertThat(found.subject()).isNull());
    }

    @Test
    void addsTheRestOfAClauseThatIsInterrupted() {
        String text = "If the dam falls, according to Marn, none will stay.";
        Words words = new Words(text, new Span(0, text.length()), List.of());
        Taggers tagged =
                new Taggers(List.of(new Range(5, 7)), List.of(new Range(7, 8)), List.of(new Range(0, 4)), List.of(900));

        assertThat(Refinement.refine(new TagView(words, List.of()), tagged, ClauseReader.read(words)))
                .singleElement()
                .satisfies(found -> assertThat(found.content())
                        .extracting(piece -> words.span(piece).of(text))
                        .containsExactly("If the dam falls", "none will stay"));
    }
}
