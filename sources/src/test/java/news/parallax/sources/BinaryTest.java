package news.parallax.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BinaryTest {
    @Test
    void callsPlainWhatNeedsNoCloserLook() {
        for (int letter = 0; letter <= 0xFFFF; letter++) {
            String text = Character.toString((char) letter);
            boolean isKept =
                    !Binary.isNoise(text) && Binary.withoutControls(text).equals(text);
            assertThat(Binary.isPlain(text)).as("U+%04X", letter).isEqualTo(isKept);
        }
    }

    @Test
    void looksBehindTheFirstCharacters() {
        assertThat(Binary.isPlain("The ferry sails.\r\n\tAt noon\f")).isTrue();
        assertThat(Binary.isPlain("The ferry sails." + " At noon.".repeat(20_000) + '\u0007'))
                .isFalse();
    }
}
