package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SequenceModelTest {
    private static final int TAGS = 11;
    private static final int BITS = 6;

    private final Random random = new Random(20200816);
    private final int[] steps = random.ints((TAGS + 1) * TAGS, -300, 300).toArray();
    private final byte[] weights = new byte[TAGS << BITS];

    @Test
    void addsAllWeightsOfAToken() throws IOException {
        random.nextBytes(weights);
        int[][] features = {random.ints(700).toArray(), {}, random.ints(3).toArray()};
        int[][] scores = model().scores(features);
        for (int at = 0; at < features.length; at++) {
            for (int tag = 0; tag < TAGS; tag++) {
                int sum = 0;
                for (int feature : features[at]) {
                    sum += weights[(feature & (1 << BITS) - 1) * TAGS + tag];
                }
                assertThat(scores[at][tag]).isEqualTo(sum);
            }
        }
    }

    @Test
    void addsTheLowestWeightsWithoutCarry() throws IOException {
        Arrays.fill(weights, Byte.MIN_VALUE);
        assertThat(model().scores(new int[][] {new int[1000]})[0]).containsOnly(-128_000);
        Arrays.fill(weights, Byte.MAX_VALUE);
        assertThat(model().scores(new int[][] {new int[1000]})[0]).containsOnly(127_000);
    }

    @Test
    void givesTagsThatCostNothing() throws IOException {
        random.nextBytes(weights);
        SequenceModel model = model();
        int[][] features = new int[40][];
        Arrays.setAll(features, at -> random.ints(5).toArray());
        int[] tags = model.tags(features);
        int[][] costs = model.costs(model.scores(features));
        for (int at = 0; at < tags.length; at++) {
            assertThat(costs[at][tags[at]]).isZero();
            assertThat(Arrays.stream(costs[at]).min()).hasValue(0);
        }
    }

    @Test
    void prefersTheFirstOfEqualTags() throws IOException {
        Arrays.fill(steps, 0);
        assertThat(model().tags(new int[][] {{1}, {2}, {3}})).containsExactly(0, 0, 0);
    }

    private SequenceModel model() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(0x50534D31);
        data.writeByte(TAGS);
        data.writeByte(BITS);
        for (int step : steps) {
            data.writeInt(step);
        }
        data.write(weights);
        return SequenceModel.read(new ByteArrayInputStream(bytes.toByteArray()));
    }
}
