package news.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Story;
import news.parallax.text.ArticleText;
import news.parallax.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AntecedentsTest {
    /** The title of the story is "Bridge closed". */
    private final Story story = new Coverage()
            .article("a", "Lake Post", "The Lake Bridge Board (LBB) met. Robert Dorn spoke first.")
            .story();

    private final Antecedents antecedents = new Antecedents(story, List.of(), Texts.ofStory());
    private final Lines lines = Lines.of(new ArticleText(story.articles().get(0)));

    private Antecedents.Missing missing(String sentence) {
        return antecedents.missing(sentence, lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The measure was passed in Lakeside.",
                "The two leaders met in Lakeside on Monday.",
                "That proposal was rejected by Lakeside voters.",
                "The service's boats were kept in Lakeside.",
                "Dorn told the council that the bridge was safe.",
                "LBB paid for the bridge in Lakeside.",
                "Some say the bridge of Lakeside is old.",
                "Ana Dorn of Lakeside is pushing for this because the bridge is old.",
                "Robert Dorn has denied that charge as well.",
                "Given that early claim, a judge in Lakeside closed the bridge.",
                "Robert Dorn must soon decide whether to return them.",
                "A judge in Lakeside will rule on all of that later.",
                "Lakeside put off the inquiry until the audit and the repair are over.",
                "The Thursday actions are the last of Lakeside.",
                "Northgate was never ready for such a plan, and this plan to close the road failed.",
                "A gull was never fond of this town for a summer.",
                "Lakeside has yet to confirm its commitment.",
                "Northgate paid half of the toll.",
                "On Monday Robert Dorn allowed its sale to somebody from Lakeside.",
                "Experts describe it as a trick of Lakeside and of the towns around the bridge.",
            })
    void refusesWhatMeansSomethingNamedBefore(String sentence) {
        assertThat(missing(sentence).isFatal()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge was closed on Monday.",
                "The mayor of Lakeside spoke on Monday.",
                "The measure that Lakeside passed was rejected.",
                "The Lakeside council met on Monday.",
                "Lakeside and Northgate signed a treaty, and the two towns opened a road.",
                "A measure was passed, and the measure was rejected in Lakeside.",
                "Robert Dorn told the council that the bridge was safe.",
                "The Lake Bridge Board (LBB) paid for the bridge.",
                "Lakeside voters spoke of the bridge and of that of Northgate.",
                "The worst storm in a decade hit Lakeside on Monday.",
                "The interior ministry sent engineers to Lakeside.",
                "Robert Dorn said that charges were dropped.",
                "Robert Dorn told the voters that the town would pay them.",
                "Robert Dorn asked the police what they had seen.",
                "Robert Dorn spoke at the Lakeside bridge on Monday.",
                "Earlier this week Robert Dorn declared states of emergency for Lakeside.",
            })
    void acceptsWhatSaysWhichIsMeant(String sentence) {
        assertThat(missing(sentence).isFatal()).isFalse();
    }

    @Test
    void countsWhatAReaderHasToGuess() {
        assertThat(missing("Lakeside rejected the proposal.").definite()).isEqualTo(1);
        assertThat(missing("Lakeside elected Mr Dorn.").names()).isEqualTo(1);
        assertThat(missing("Lakeside rejected it in the Saturday call.").definite())
                .isEqualTo(1);
        assertThat(missing("Lakeside said \u201Cthe proposal is dead\u201D.").definite())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lakeside has yet to confirm its commitment to pay for the bridge.",
                "Robert Dorn made a promise and broke his promise.",
                "Lakeside has closed its harbour.",
                "Robert Dorn found it hard to close Lakeside.",
                "Experts say a bridge loses its value in ten years.",
            })
    void takesWhatSaysItselfWhich(String sentence) {
        assertThat(missing(sentence).isFatal()).isFalse();
        assertThat(missing(sentence).definite()).isZero();
    }
}
