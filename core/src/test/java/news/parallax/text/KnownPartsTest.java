package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KnownPartsTest {
    @Test
    void givesWhatTaggerGives() {
        List<String> words = List.of("The", "mayor", "opened", "the", "bridge", ".");

        assertThat(new KnownParts().of(words)).containsExactly(PartsOfSpeech.of(words));
    }

    @Test
    void tagsSentenceOnce() {
        KnownParts parts = new KnownParts();

        assertThat(parts.of(List.of("Rain", "fell"))).isSameAs(parts.of(List.of("Rain", "fell")));
    }

    @Test
    void tellsSentencesOfOtherWordsApart() {
        KnownParts parts = new KnownParts();

        assertThat(parts.of(List.of("can", "not"))).hasSize(2);
        assertThat(parts.of(List.of("cannot"))).hasSize(1);
        assertThat(parts.of(List.of())).isEmpty();
    }
}
