package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyIndexTest {
    @Test
    void findsSetsByHowManyKeysTheyShare() {
        KeyIndex index = new KeyIndex();
        assertThat(index.add(Set.of("dam", "river", "rain"))).isZero();
        assertThat(index.add(Set.of("dam", "mayor"))).isEqualTo(1);
        assertThat(index.add(Set.of("river", "dam"))).isEqualTo(2);
        assertThat(index.sharing(Set.of("dam", "river"), 2)).containsExactly(0, 2);
        assertThat(index.sharing(Set.of("dam", "river"), 1)).containsExactly(0, 1, 2);
        assertThat(index.sharing(Set.of("snow"), 1)).isEmpty();
    }
}
