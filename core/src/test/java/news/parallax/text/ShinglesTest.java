package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShinglesTest {
    @Test
    void readsWordsWithoutMarksAndCase() {
        Shingles one = Shingles.of("“Don’t go,” SHE said.");
        Shingles two = Shingles.of("Don't go she said");
        assertThat(one.words()).isEqualTo(4);
        assertThat(one.sequence()).isEqualTo(two.sequence());
    }

    @Test
    void makesOneWordOfComposedAndDecomposedAccents() {
        assertThat(Shingles.of("caf\u00e9").word(0))
                .isEqualTo(Shingles.of("cafe\u0301").word(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ärger", "naïve", "Ёлка", "Ίδρυμα", "서울시", "مُدَرِّس", "हिन्दी", "ﬁn", "１２", "𝐀bc"})
    void makesOneWordOfAllNormalForms(String word) {
        assertThat(Normalizer.Form.values())
                .extracting(
                        form -> Shingles.of(Normalizer.normalize(word, form)).sequence())
                .containsOnly(Shingles.of(word).sequence());
        assertThat(Shingles.of(word).words()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"МИНСК/Минск", "ΑΘΗΝΑ/Αθηνα", "ÉCOLE/école", "İZMİR/izmir", "DON’T/don't"})
    void readsNoCase(String pair) {
        String[] forms = pair.split("/", -1);
        assertThat(Shingles.of(forms[0]).sequence())
                .isEqualTo(Shingles.of(forms[1]).sequence());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"one two three four five six", "a 大统领周一 b c d 在首都会见反对派 e f", "ab ab ab ab ab ab", "one", ""})
    void givesAllHashesAtOnceAsOneByOne(String text) {
        Shingles shingles = Shingles.of(text);
        assertThat(shingles.hashes())
                .containsExactly(IntStream.range(0, shingles.size())
                        .mapToLong(shingles::hash)
                        .toArray());
    }

    @Test
    void makesShinglesOfFourWords() {
        Shingles shingles = Shingles.of("one two three four five");
        assertThat(shingles.size()).isEqualTo(2);
        assertThat(shingles.end(1)).isEqualTo(5);
        assertThat(shingles.span(1, shingles.end(1)).of("one two three four five"))
                .isEqualTo("two three four five");
    }

    @Test
    void countsCharactersWhereNoSpacesAreWritten() {
        Shingles shingles = Shingles.of("大统领周一在首都会见反对派。");
        assertThat(shingles.words()).isEqualTo(13);
        assertThat(shingles.size()).isEqualTo(6);
        assertThat(shingles.weight(0, 13)).isEqualTo(6);
    }

    @Test
    void hasNoShinglesInLessThanFourWords() {
        assertThat(Shingles.of("three words only").size()).isZero();
        assertThat(Shingles.of("").size()).isZero();
    }

    @Test
    void samplesTheSameShinglesInAnyText() {
        String passage = "the harbour master closed the northern gate before the storm reached the outer wall";
        long[] alone = Shingles.of(passage).sample(2);
        long[] within = Shingles.of("Some words before. " + passage + ". And some after.")
                .sample(2);
        assertThat(keys(within)).contains(keys(alone));
    }

    @Test
    void readsLongRepeatsInLinearTime() {
        assertThat(Shingles.of("word ".repeat(500_000)).sample(4)).hasSizeLessThanOrEqualTo(1);
        assertThat(Shingles.of("x".repeat(5_000_000)).words()).isEqualTo(1);
    }

    private static Long[] keys(long[] sample) {
        return java.util.Arrays.stream(sample)
                .map(sampled -> sampled >> Shingles.PLACE_BITS)
                .boxed()
                .toArray(Long[]::new);
    }
}
