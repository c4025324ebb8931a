package news.parallax.eval.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import news.parallax.eval.tagging.CrfTrainer.Example;
import news.parallax.eval.tagging.CrfTrainer.Plan;
import news.parallax.text.SequenceModel;
import org.junit.jupiter.api.Test;

class CrfTrainerTest {
    private static final Plan PLAN = new Plan(4, true, 10, 7, 0.96f, 60);

    /** Sequences of nine tokens in which a span of three begins at every place in turn. */
    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            int start = number % 7;
            int[][] features = new int[9][];
            int[] tags = new int[9];
            for (int at = 0; at < tags.length; at++) {
                int inside = at - start;
                tags[at] = inside < 0 || inside > 2 ? 0 : inside + 1;
                features[at] = new int[] {tags[at] * 31 + number % 3, 200 + at, 300 + number, 400 + tags[at]};
            }
            examples.add(new Example(features, tags));
        }
        return examples;
    }

    @Test
    void givesTheSameBytesFromTheSameExamples() {
        assertThat(CrfTrainer.train(examples(), PLAN)).isEqualTo(CrfTrainer.train(examples(), PLAN));
    }

    /** If this changes, weights in the repository can no longer be made again: train all of them anew. */
    @Test
    void givesTheBytesItAlwaysGave() {
        CRC32 sum = new CRC32();
        sum.update(CrfTrainer.train(examples(), PLAN));
        assertThat(sum.getValue()).isEqualTo(1_977_950_368L);
    }

    @Test
    void learnsSpans() throws IOException {
        SequenceModel model = SequenceModel.read(new ByteArrayInputStream(CrfTrainer.train(examples(), PLAN)));
        for (Example example : examples()) {
            assertThat(model.tags(example.features())).isEqualTo(example.tags());
        }
    }
}
