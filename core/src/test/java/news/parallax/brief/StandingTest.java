package news.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import news.parallax.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandingTest {
    private static Optional<String> alone(String sentence) {
        return Standing.alone(sentence, new Span(0, sentence.length())).map(span -> span.of(sentence));
    }

    @Test
    void takesOffConnectiveAndDateline() {
        assertThat(alone("NORTHGATE -- But, the council closed the old bridge on Tuesday."))
                .hasValue("the council closed the old bridge on Tuesday.");
    }

    @Test
    void takesOffADatelineWithoutSpaces() {
        assertThat(alone("NORTHGATE\u2014The council closed the old bridge on Tuesday."))
                .hasValue("The council closed the old bridge on Tuesday.");
    }

    @Test
    void keepsADashInsideTheSentence() {
        assertThat(alone("The council \u2014 split for years \u2014 closed the bridge."))
                .hasValue("The council \u2014 split for years \u2014 closed the bridge.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said the old bridge was closed for good.",
                "The latter would close the old bridge for good.",
                "After the storm his brother closed the old bridge.",
                "\u201CThe bridge is closed for good and all.",
                "The council denies closing the old bridge for that purpose.",
                "On Thursday it was closed for the fourth day.",
                "The staff there closed the bridge for good.",
                "Let me begin with the closing of the old bridge.",
                "\u201CThe Lake Council will be ready for the spring,\u201D he said.",
                "Closed for good.",
                "Few of those deputies voted to close the old bridge.",
                "If not, the council will close the old bridge.",
                "Engineers say that is far from closing the old bridge.",
            })
    void refusesWhatNeedsAnotherSentence(String sentence) {
        assertThat(alone(sentence)).isEmpty();
    }

    @Test
    void acceptsWhatThereIs() {
        assertThat(alone("The council says there are no plans for another bridge."))
                .isPresent();
    }

    @Test
    void acceptsAPronounBehindItsName() {
        assertThat(alone("Ana Dorn said on Tuesday that she would close the bridge."))
                .isPresent();
    }

    @Test
    void takesACreditInParenthesesOffTheFront() {
        assertThat(alone("(CNN) The council closed the old bridge on Tuesday."))
                .hasValue("The council closed the old bridge on Tuesday.");
    }

    @Test
    void refusesAPronounBehindACapitalThatIsNoName() {
        assertThat(alone("Rain continues to fall on the old bridge, he said.")).isEmpty();
    }
}
