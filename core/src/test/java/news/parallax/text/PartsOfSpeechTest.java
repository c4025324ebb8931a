package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PartsOfSpeechTest {
    @Test
    void tellsAVerbFromANounOfTheSameForm() {
        assertThat(parts("The state reports a fall .")[2]).isEqualTo(PartOfSpeech.THIRD);
        assertThat(parts("The state denied the reports .")[4]).isEqualTo(PartOfSpeech.NOUNS);
    }

    @Test
    void givesEachWordOnePart() {
        assertThat(parts("The old mill was sold .")).hasSize(6).startsWith(PartOfSpeech.DETERMINER);
        assertThat(PartsOfSpeech.of(List.of())).isEmpty();
    }

    private static PartOfSpeech[] parts(String sentence) {
        return PartsOfSpeech.of(List.of(sentence.split(" ")));
    }
}
