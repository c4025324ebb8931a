package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeatureRowTest {
    @Test
    void isEmptyAfterItWasTaken() {
        FeatureRow row = new FeatureRow();
        row.add(1, 7);

        assertThat(row.take()).hasSize(1);
        assertThat(row.take()).isEmpty();
    }

    @Test
    void growsBeyondItsFirstSize() {
        FeatureRow row = new FeatureRow();
        for (int template = 0; template < 1_000; template++) {
            row.add(template, template);
        }

        assertThat(row.take()).hasSize(1_000).doesNotHaveDuplicates();
    }

    @Test
    void hashesTheEndsOfShortWordsToo() {
        assertThat(FeatureRow.suffix("an", 3)).isEqualTo("an".hashCode());
        assertThat(FeatureRow.prefix("another", 2)).isEqualTo("an".hashCode());
        assertThat(FeatureRow.suffix("", 3)).isZero();
    }
}
