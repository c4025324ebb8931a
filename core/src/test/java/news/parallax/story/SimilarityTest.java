package news.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimilarityTest {
    @ParameterizedTest
    @ValueSource(doubles = {-40, -18, -15, -14, -12, -10, -9, -8, -7, -6, -5, -4, 0})
    void passesOverOnlyWhatCountsAtNoDensity(double score) {
        double dated = Similarity.shipped().probability(score, true, Density.LEAST);
        double undated = Similarity.shipped().probability(score, false, Density.LEAST);
        boolean counts = dated >= Comparisons.NOTHING || undated >= Comparisons.NOTHING;
        assertThat(Similarity.shipped().mayCount(score, score)).isEqualTo(counts);
        assertThat(Similarity.shipped().mayCount(score, -100)).isEqualTo(dated >= Comparisons.NOTHING);
        assertThat(Similarity.shipped().mayCount(-100, score)).isEqualTo(undated >= Comparisons.NOTHING);
    }
}
