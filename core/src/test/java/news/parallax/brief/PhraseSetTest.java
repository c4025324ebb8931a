package news.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseSetTest {
    private static final PhraseSet PHRASES = new PhraseSet(List.of("in the past", "in those days", "--", "é la"));

    @Test
    void findsPhraseAnywhere() {
        assertThat(PHRASES.isIn("in the past")).isTrue();
        assertThat(PHRASES.isIn("the mill stood here in those days")).isTrue();
        assertThat(PHRASES.isIn("rain--and wind")).isTrue();
        assertThat(PHRASES.isIn("voilé la nuit")).isTrue();
    }

    @Test
    void findsNothingInPartOfPhrase() {
        assertThat(PHRASES.isIn("in the pas")).isFalse();
        assertThat(PHRASES.isIn("in the present - in these days")).isFalse();
        assertThat(PHRASES.isIn("-")).isFalse();
        assertThat(PHRASES.isIn("")).isFalse();
    }
}
