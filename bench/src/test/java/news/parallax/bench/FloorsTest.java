package news.parallax.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import news.parallax.eval.Evaluation;
import news.parallax.eval.Floors;
import news.parallax.eval.task.Evaluations;
import org.junit.jupiter.api.Test;

/** Holds the pinned floors of the acceptance story; the longer evaluations run by {@code parallax eval TASK --check}. */
class FloorsTest {
    private static final Path DATA = Path.of(System.getProperty("parallax.shared", "../../shared"));

    @Test
    void everyEvaluationHasFloors() {
        assertThat(Evaluations.all())
                .isNotEmpty()
                .allSatisfy(evaluation -> assertThat(Floors.of(evaluation.task()))
                        .as(evaluation.task())
                        .isNotEmpty());
    }

    @Test
    void seedsKeepTheirFloors() throws IOException {
        Evaluation seeds = Evaluations.of("seeds").orElseThrow();
        assumeTrue(seeds.hasData(DATA), "the seeds are not beside the checkout: " + DATA);
        List<String> broken = Floors.broken("seeds", seeds.evaluate(DATA));
        assertThat(broken).isEmpty();
    }
}
