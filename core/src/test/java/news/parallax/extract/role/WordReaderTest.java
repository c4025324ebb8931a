package news.parallax.extract.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordReaderTest {
    private static final String[] PIECES = {
        "a",
        "word",
        "Word",
        "WORD",
        "7",
        "1,234.5",
        " ",
        "\n",
        "\u00A0",
        ".",
        "...",
        "!\"",
        "? ",
        ",",
        ";",
        "-",
        "'",
        "\u2019",
        "\u00C9t\u00E9",
        "\u0130",
        "\u01C5",
        "\u4E2D\u6587",
        "\u3001",
        "\u3002",
        "\u304B",
        "\uF900",
        "\u0664",
        "\uD83D\uDE00",
        "\uD835\uDC00",
        "\u007F",
        "\u0000",
        "(",
        ")",
        "\u201C",
        "\u201D",
        "\u0939\u093F",
        "\u0964",
        "\u200B",
        "\u03D2"
    };

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Two words.              | 2 | 1 | 0 | 0 | 1
        One, 2, three! Four     | 4 | 1 | 2 | 1 | 2
        "It's well-known," said | 3 | 0 | 1 | 0 | 1
        中文字                    | 2 | 0 | 0 | 0 | 0
        """)
    void countsWhatStandsInABlock(String text, int words, int sentences, int commas, int digits, int capitals) {
        Shape shape = Shape.of(text);

        assertThat(shape.words()).isEqualTo(words);
        assertThat(shape.sentences()).isEqualTo(sentences);
        assertThat(shape.commas()).isEqualTo(commas);
        assertThat(shape.digits()).isEqualTo(digits);
        assertThat(shape.capitals()).isEqualTo(capitals);
    }

    @Test
    void findsTheTermsThatHashesFind() {
        Random random = new Random(7);
        WordReader reader = new WordReader();
        for (int round = 0; round < 3000; round++) {
            String text = text(random, 1 + random.nextInt(round % 50 == 0 ? 1500 : 12));

            reader.read(text);

            assertThat(reader.terms()).as(text).isEqualTo(Hashes.terms(text));
            assertThat(reader.hasIdeograph())
                    .as(text)
                    .isEqualTo(text.chars().anyMatch(c -> Shape.isIdeograph((char) c)));
        }
    }

    @Test
    void countsEachPieceAsOftenAsItStandsThere() {
        Random random = new Random(8);
        WordReader reader = new WordReader();
        for (int round = 0; round < 3000; round++) {
            String text = text(random, 1 + random.nextInt(12));

            reader.read(text);

            Shape shape = reader.shape();
            assertThat(shape.chars()).isEqualTo(text.length());
            assertThat(shape.marks()).as(text).isEqualTo(count(text, WordReaderTest::isMark));
            assertThat(shape.commas()).as(text).isEqualTo(count(text, Shape::isComma));
            assertThat(shape.hash()).as(text).isEqualTo(hash(text));
        }
    }

    private interface Kind {
        boolean holds(char letter);
    }

    private static int count(String text, Kind kind) {
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            count += kind.holds(letter) && !Shape.isIdeograph(letter) ? 1 : 0;
        }
        return count;
    }

    private static boolean isMark(char letter) {
        return letter > ' ' && !Character.isLetterOrDigit(letter) && !Character.isSpaceChar(letter);
    }

    private static long hash(String text) {
        long hash = Shape.EMPTY_HASH;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean ideograph = Shape.isIdeograph(letter);
            if (ideograph || Character.isLetterOrDigit(letter)) {
                hash = hash * 31 + (ideograph ? letter : Character.toLowerCase(letter));
            }
        }
        return hash;
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int piece = 0; piece < pieces; piece++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
