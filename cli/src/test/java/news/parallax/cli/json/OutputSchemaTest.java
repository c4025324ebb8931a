package news.parallax.cli.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import news.parallax.cli.view.Ferry;
import news.parallax.flow.StoryAnalysis;
import news.parallax.model.Answer;
import news.parallax.model.Extraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every line follows {@code output.schema.json}. The schema lets fields be added; here it does not, so that no field is
 * written which the schema does not know.
 */
class OutputSchemaTest {
    private final Schema schema = strict();
    private final StringWriter out = new StringWriter();
    private final JsonLines lines = new JsonLines(out, true);

    @Test
    void articleWithWhatWasLeftOut() throws IOException {
        lines.extraction(new Extraction.Extracted(
                Ferry.article(), List.of(new Extraction.Discarded("Menu", Extraction.DiscardReason.NAVIGATION, 0))));
        assertValid();
    }

    @ParameterizedTest
    @EnumSource(Extraction.Reason.class)
    void rejection(Extraction.Reason reason) throws IOException {
        lines.extraction(new Extraction.Rejected("u", reason, "why"));
        assertValid();
    }

    @Test
    void story() throws IOException {
        lines.story(Ferry.story());
        assertValid();
    }

    @Test
    void analysisWithEveryKindOfFinding() throws IOException {
        lines.analysis(Ferry.analysis());
        assertValid();
    }

    @Test
    void findingsOfArticle() throws IOException {
        StoryAnalysis analysis = Ferry.analysis();
        lines.findings(Ferry.article(), analysis.findings());
        assertValid();
    }

    @Test
    void answerOfStoryAndOfNone() throws IOException {
        StoryAnalysis analysis = Ferry.analysis();
        Answer.Line line =
                new Answer.Line("", "words", "", 1, analysis.findings().get(0).citations());
        lines.answer(
                analysis.story(),
                new Answer("q?", List.of(line), List.of(line), List.of(line), List.of(line), List.of("none")));
        lines.answer(null, new Answer("q?", List.of(), List.of(), List.of(), List.of(), List.of()));
        assertValid();
    }

    @Test
    void showsWordsBesideEveryCitation() throws IOException {
        lines.analysis(Ferry.analysis());
        assertThat(out.toString())
                .contains(
                        "{\"article\":\"a\",\"start\":0,\"end\":51,\"text\":\"The ferry stops on Monday, the harbour master said.\"}");
    }

    @Test
    void refusesWhatTheSchemaDoesNotKnow() {
        assertThat(errors("{\"kind\":\"rejected\",\"uri\":\"u\",\"reason\":\"empty\",\"detail\":\"d\",\"more\":1}"))
                .isNotEmpty();
        assertThat(errors("{\"kind\":\"rejected\",\"uri\":\"u\",\"reason\":\"other\",\"detail\":\"d\"}"))
                .isNotEmpty();
    }

    private void assertValid() {
        assertThat(out.toString().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(errors(line)).isEmpty());
    }

    private List<Error> errors(String line) {
        return schema.validate(line, InputFormat.JSON);
    }

    private static Schema strict() {
        try (InputStream stream = OutputSchemaTest.class.getResourceAsStream("output.schema.json")) {
            if (stream == null) {
                throw new IllegalStateException("output.schema.json is missing");
            }
            String open = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            String closed = open.replace("\"additionalProperties\": true", "\"additionalProperties\": false");
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(closed, InputFormat.JSON);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
