package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ConceptsTest {
    private static final Set<String> SOME = Concepts.keptKeys("harbour fire crane warehouse");
    private static final Set<String> OTHER = Concepts.keptKeys("crane harbour bridge");

    @Test
    void canShareAsManyAsAreShared() {
        int shared = Concepts.shared(SOME, OTHER).size();
        assertThat(shared).isEqualTo(2);
        assertThat(Concepts.canShare(SOME, OTHER, shared)).isTrue();
        assertThat(Concepts.canShare(SOME, OTHER, shared + 1)).isFalse();
    }

    @Test
    void sharesKeysOfOneHash() {
        Set<String> some = Keys.of(Set.of("Aa", "x"));
        assertThat(Concepts.canShare(some, Keys.of(Set.of("BB", "x")), 1)).isTrue();
        assertThat(Concepts.canShare(some, Keys.of(Set.of("Aa", "BB")), 1)).isTrue();
    }

    @Test
    void leavesOutKeysOfAText() {
        assertThat(Concepts.without(SOME, "the fire")).isEqualTo(Concepts.keys("harbour crane warehouse"));
        assertThat(SOME).contains("fire");
    }
}
