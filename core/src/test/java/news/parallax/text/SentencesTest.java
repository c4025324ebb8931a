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
                "The judges cited Reed v. Moor, Vale v. Harbour Board and Gull vs. Reed.",
                "It is told on p. 3 of the report.",
                "At 9 a.m. Friday Lt. Gov. Moor met Pres. Vale.",
                "HIGHMOOR, Colo. (AP) — The dam holds.",
                "HIGHMOOR, Del. (AP) — The dam holds.",
                "She asked Del. Ada Moor for a word.",
                "Reed & Co. Bank met Gull Inc. (GULL) there.",
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
    void endsBehindTheAbbreviationAtTheEndOfAName() {
        assertThat(sentences("It belongs to Ned Moor Jr. He left."))
                .containsExactly("It belongs to Ned Moor Jr.", "He left.");
        assertThat(sentences("It ended at 9 p.m. “It holds,” he said."))
                .containsExactly("It ended at 9 p.m.", "“It holds,” he said.");
        assertThat(sentences("She lives in Highmoor, Colo. He left."))
                .containsExactly("She lives in Highmoor, Colo.", "He left.");
        assertThat(sentences("She lives in Highmoor, Del. He left."))
                .containsExactly("She lives in Highmoor, Del.", "He left.");
    }

    @Test
    void endsAtLineFeedsAndWithoutSpacesInChinese() {
        assertThat(sentences("Headline\nText one. Text two.")).containsExactly("Headline", "Text one.", "Text two.");
        assertThat(sentences("大坝还在。他走了。")).containsExactly("大坝还在。", "他走了。");
    }
}
