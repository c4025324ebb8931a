package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static List<String> sentences(String text) {
        return Sentences.sentences(text).stream().map(span -> span.of(text)).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Even Gen. Moor spoke.",
                "Even Moor, the No. 2 of the council, spoke.",
                "They met on Aug. 3 in the hall.",
                "Ada J. Moor spoke.",
                "The U.S. Council met.",
                "She waited … and left.",
                "It cost 3.5 million.",
            })
    void keepsOneSentence(String text) {
        assertThat(sentences(text + " Then it rained.")).containsExactly(text, "Then it rained.");
    }

    @Test
    void endsInsideAQuotation() {
        assertThat(sentences("“Stop. Now!” she said.")).containsExactly("“Stop.", "Now!” she said.");
    }

    @Test
    void endsBehindAWordThatAbbreviatesOnlyBeforeFigures() {
        assertThat(sentences("She said no. He left.")).containsExactly("She said no.", "He left.");
    }

    @Test
    void endsBehindClosingMarks() {
        assertThat(sentences("She said “it holds.” He left. (Nobody knew.) It rained."))
                .containsExactly("She said “it holds.”", "He left.", "(Nobody knew.)", "It rained.");
    }

    @Test
    void endsBehindTheAbbreviationOfANameBeforeAStarter() {
        assertThat(sentences("It is made in the U.S. The dam holds."))
                .containsExactly("It is made in the U.S.", "The dam holds.");
    }

    @Test
    void endsAtLineFeedsAndWithoutSpacesInChinese() {
        assertThat(sentences("Headline\nText one. Text two.")).containsExactly("Headline", "Text one.", "Text two.");
        assertThat(sentences("大坝还在。他走了。")).containsExactly("大坝还在。", "他走了。");
    }
}
