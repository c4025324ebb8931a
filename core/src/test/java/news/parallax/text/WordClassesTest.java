package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordClassesTest {
    @Test
    void putsWordsOfOneUseIntoOneClass() {
        assertThat(WordClasses.of("monday")).isPositive().isEqualTo(WordClasses.of("friday"));
        assertThat(WordClasses.of("monday")).isNotEqualTo(WordClasses.of("spokesman"));
    }

    @Test
    void knowsNumbersByTheirLengthAndStrangersByNothing() {
        assertThat(WordClasses.plain("Velden’s 2031")).isEqualTo("velden's 0000");
        assertThat(WordClasses.of("veldenish")).isZero();
    }
}
