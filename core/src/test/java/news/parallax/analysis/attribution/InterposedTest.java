package news.parallax.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.analysis.attribution.ClauseReader.Found;
import news.parallax.model.Span;
import news.parallax.text.Quotations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterposedTest {
    private static List<Found> found(String text, List<Found> read) {
        return Interposed.mended(words(text), read);
    }

    private static Words words(String text) {
        return new Words(text, new Span(0, text.length()), Quotations.quoted(text));
    }

    private static String text(String text, Range range) {
        return words(text)
                .span(range.from())
                .cover(words(text).span(range.to() - 1))
                .of(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "The mill, which he says was bought by foreigners, burned. | he | says | which, was bought by"
                        + " foreigners",
                "The mill -- which she claims is safe, dry and new -- burned. | she | claims | which, is safe, dry and"
                        + " new",
                "The tunnel, which engineers say is unsafe, opened. | engineers | say | which, is unsafe",
                "The law that critics say is bad for farmers was passed. | critics | say | that, is bad for farmers",
                "Rossel, who the port police said was armed, fled. | the port police | said | who, was armed",
                "The pipes, which the port has always said were new, burst. | the port | has always said | which, were"
                        + " new",
                "The plan, which some officials say will save the mill, failed. | some officials | say | which, will"
                        + " save the mill",
                "It is a rule that Mara Velden said never was right. | Mara Velden | said | that, never was right"
            })
    void findsWhoSaysWhatARelativeClauseTells(String text, String speaker, String cue, String content) {
        assertThat(found(text, List.of())).singleElement().satisfies(found -> {
            assertThat(found.subject()).isNotNull();
            assertThat(text(text, found.subject().range())).isEqualTo(speaker);
            assertThat(text(text, found.cue().range())).isEqualTo(cue);
            assertThat(found.content().stream().map(piece -> text(text, piece)).collect(Collectors.joining(", ")))
                    .isEqualTo(content);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The words that he said made them leave.",
                "Everything that she claims is false.",
                "The people who say they saw the light were wrong.",
                "The mill, which I think is safe, burned.",
                "He said that the dam, which is old, was safe.",
                "The mayor, who said the dam was safe, left."
            })
    void leavesOtherClausesAlone(String text) {
        assertThat(found(text, List.of())).isEmpty();
    }

    @Test
    void takesThePlaceOfWhatWasReadThere() {
        String text = "The law that critics say is bad for farmers was passed, Marn said.";
        Found wrong = found(text, List.of()).getFirst();
        Found other = new Found(
                new Cue(
                        new Range(13, 14),
                        13,
                        Cue.Kind.VERB,
                        Cue.Form.PAST,
                        wrong.cue().cueClass(),
                        "s"),
                null,
                List.of(new Range(0, 11)),
                true);
        Found read = new Found(wrong.cue(), null, List.of(new Range(5, 11)), false);

        assertThat(found(text, List.of(read, other))).containsExactlyInAnyOrder(wrong, other);
    }
}
