package news.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;

import news.parallax.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mayor Ana Dorn (left) meets Ivo Kern at the old bridge.",
                "Mayor Ana Dorn arrives at the old bridge in Lakeside, May 3, 2021.",
                "A boat carrying Mayor Ana Dorn leaves the harbour of Lakeside on May 3, 2021.",
                "Share All sharing options for: How the bridge was built",
                "Image copyright Lake Post Image caption The old bridge",
                "NOW WATCH: How the bridge was built",
                "COUNCIL CLOSES BRIDGE AFTER CRACKS WERE FOUND",
                "Updated on Friday at 2:44 p.m. ET.",
                "Mayor Ana Dorn Ana DornLAKE post: bridge closes Council meets MORE said the bridge would close.",
                "Hide Caption 3 of 13 Photos: The old bridge The council met on Tuesday.",
                "Associated Press/Ada Test The council closed the old bridge on Tuesday.",
                "Read more about the closing of the bridge in our next issue."
            })
    void leavesOutWhatIsNoPartOfTheReport(String line) {
        assertThat(Furniture.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council closed the old bridge on May 3, 2021, after cracks were found.",
                "Ana Dorn meets the engineers on Monday.",
                "The BBC said that the BSU had left the EU.",
                "Updated rules for the old bridge were published by the council of Lakeside on Tuesday after months of"
                        + " talks.",
                "Ana McDorn of the LakePost said so.",
                "The left party wants the bridge closed."
            })
    void keepsTheReport(String sentence) {
        assertThat(Furniture.is(sentence)).isFalse();
    }

    @Test
    void takesTheTitleOffTheSentenceItRanInto() {
        String title = "Council closes old bridge";
        String text = title + " The council closed the bridge on Tuesday.";
        assertThat(Furniture.withoutTitle(text, new Span(0, text.length()), title)
                        .of(text))
                .isEqualTo("The council closed the bridge on Tuesday.");
    }

    @Test
    void takesTheNumberOfAListOff() {
        String text = "2) The council closed the bridge.";
        assertThat(Furniture.withoutNumber(text, new Span(0, text.length())).of(text))
                .isEqualTo("The council closed the bridge.");
        String decimal = "2.5 million people use the bridge.";
        assertThat(Furniture.withoutNumber(decimal, new Span(0, decimal.length()))
                        .of(decimal))
                .isEqualTo(decimal);
    }

    @Test
    void knowsAPostByItsSignature() {
        String post = "The old bridge was never safe.";
        String signed = post + " Close it now! \u2014 Ana Dorn (@anadorn) May 3, 2021\n\n" + post;
        assertThat(Furniture.isPost(signed, new Span(0, post.length()))).isTrue();
        assertThat(Furniture.isPost(signed, new Span(signed.length() - post.length(), signed.length())))
                .isFalse();
    }

    @Test
    void knowsTheWordsUnderAPictureByTheCreditBehindThem() {
        String caption = "Ana Dorn listens during a meeting on the bridge on Thursday.";
        Span span = new Span(0, caption.length());
        assertThat(Furniture.isCredited(caption + " (Photo: Bo Lind, Gull)", span))
                .isTrue();
        assertThat(Furniture.isCredited(caption + " (She left early.)", span)).isFalse();
        assertThat(Furniture.isCredited(caption + " Photo: Bo Lind", span)).isFalse();
    }
}
