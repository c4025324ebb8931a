package news.parallax.provenance;

import static news.parallax.provenance.Articles.BUDGET;
import static news.parallax.provenance.Articles.STORM;
import static news.parallax.provenance.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeedsTest {
    @Test
    void aPastedParagraphIsWorthAligning() {
        assertThat(areWorthAligning(
                        STORM, BUDGET + "\n" + STORM.lines().findFirst().orElseThrow()))
                .isTrue();
    }

    @Test
    void stockPhrasesThatStandTogetherAreNot() {
        String phrases =
                "at the end of the day %s the rest of the world %s as a matter of fact %s in the middle of the night"
                        + " %s on the other side of it %s for the first time in years %s ";
        assertThat(areWorthAligning(filled(phrases, "left") + STORM, filled(phrases, "right") + BUDGET))
                .isFalse();
    }

    @Test
    void anEditedCopyIsWorthAligningThoughNoRunIsLong() {
        String[] words = (STORM + " " + BUDGET).split("\\s+", -1);
        StringBuilder edited = new StringBuilder();
        for (int at = 0; at < words.length; at++) {
            edited.append(at % 7 == 6 ? "changed" + at : words[at]).append(' ');
        }
        assertThat(areWorthAligning(STORM + " " + BUDGET, edited.toString())).isTrue();
    }

    @Test
    void textsThatRepeatThemselvesEndQuickly() {
        String period = STORM.repeat(500);
        assertThat(areWorthAligning(period, BUDGET + period)).isTrue();
        assertThat(areWorthAligning("storm ".repeat(200_000), "storm ".repeat(300_000)))
                .isTrue();
    }

    private static String filled(String phrases, String word) {
        String own = IntStream.range(0, 1_000).mapToObj(at -> word + at).collect(Collectors.joining(" ", " ", "\n"));
        return phrases.formatted(word, word, word, word, word, word) + own;
    }

    private static boolean areWorthAligning(String one, String two) {
        Fingerprint first = Fingerprint.of(article("a", one));
        Fingerprint second = Fingerprint.of(article("b", two));
        boolean forth = Seeds.of(first, second).areWorthAligning();
        assertThat(Seeds.of(second, first).areWorthAligning()).isEqualTo(forth);
        return forth;
    }
}
