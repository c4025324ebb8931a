package news.parallax.analysis.attribution;

import static news.parallax.analysis.attribution.Texts.statements;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Finding.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks where quotations go from sentence to sentence and from paragraph to paragraph. */
class PassageReaderTest {
    @Test
    void joinsTheFirstParagraphOfAQuotationToItsSpeakerInTheSecond() {
        List<Statement> statements = statements(
                "Mara Velden said the dam was safe.",
                "“Clearly a dam of that age needs another approach. You have seen the changes.",
                "“You are going to see more of them, and I have made that clear,” Jonas Marn said.");

        assertThat(statements.getLast().source()).isEqualTo("Jonas Marn");
        assertThat(statements.getLast().content())
                .first()
                .isEqualTo("Clearly a dam of that age needs another approach. You have seen the changes.");
        assertThat(statements.getLast().citations()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“Had he put the dam before the bridge, both would have gone,” Velden orated.   | Velden | orated",
                "“The old dam, though rising, is not yet lost,” Mara Velden orated on Monday. | Mara Velden | orated",
                "“The old dam, though rising, is not yet lost,” orated Mara Velden.           | Mara Velden | orated"
            })
    void findsTheVerbBehindQuotedWordsThatNoListKnows(String text, String source, String cue) {
        Statement statement = statements(text).getFirst();

        assertThat(statement.source()).isEqualTo(source);
        assertThat(statement.cue()).isEqualTo(cue);
    }

    @Test
    void findsNoVerbOfSpeechBehindATitle() {
        assertThat(statements("In “The Long Way Home Again,” Mara Velden starred."))
                .isEmpty();
    }

    @Test
    void takesTheWriterForNoneOfTheSpeakers() {
        assertThat(statements("Mara Velden said it fell. We should remember that we are not free of such faults."))
                .extracting(Statement::source)
                .containsOnlyOnce("Mara Velden");
        assertThat(statements(
                        "Mara Velden said it fell.",
                        "She said more about it in a letter on Monday:",
                        "I believe that we are not free of such faults."))
                .extracting(Statement::source)
                .containsOnly("Mara Velden");
    }
}
