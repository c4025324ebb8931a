package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every line that a command prints about the examples follows {@code output.schema.json} and holds no field beside it. */
class ContractTest {
    private static final String SCHEMA = "/news/parallax/cli/json/output.schema.json";

    private final Schema schema = strict();

    @ParameterizedTest
    @ValueSource(strings = {"read", "stories", "findings", "brief"})
    void everyLineFollowsTheSchema(String command) {
        String printed = Ran.command(
                        command,
                        "--json",
                        "../examples/harbour-fire",
                        "../examples/dam-dispute",
                        "../examples/election-recount")
                .out();
        assertThat(printed.lines())
                .hasSizeGreaterThan(2)
                .allSatisfy(line ->
                        assertThat(schema.validate(line, InputFormat.JSON)).isEmpty());
    }

    private static Schema strict() {
        try (InputStream stream = ContractTest.class.getResourceAsStream(SCHEMA)) {
            if (stream == null) {
                throw new IllegalStateException(SCHEMA + " is missing");
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
