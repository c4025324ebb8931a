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
    void takesOffATownInSmallLettersWhereAParagraphOpens() {
        assertThat(alone("Northgate \u2014 The council closed the old bridge on Tuesday."))
                .hasValue("The council closed the old bridge on Tuesday.");
        assertThat(alone("Northgate \u2014 once a harbour \u2014 closed the old bridge on Tuesday."))
                .hasValue("Northgate \u2014 once a harbour \u2014 closed the old bridge on Tuesday.");
        assertThat(alone("NORTHGATE\u2014 The council closed the old bridge on Tuesday."))
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
                "Ana Dorn confirmed that she had \u2014 but went on to close the bridge.",
                "A closing that many favour, he's told the council so.",
                "In his address to the council, it was said that the bridge is closed.",
                "Probably not, for the council closed the old bridge.",
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
                "\u201CIt was never a safe bridge,\u201D the mayor of Lakeside said.",
                "Ana Dorn asked the council for money, and the council refused.",
                "Despite that, Ana Dorn closed the old bridge.",
                "The council of Lakeside is likely to ask about one thing:",
                "After the council of Lakeside closed the old bridge to cars.",
                "Reality check: Lakeside closed the old bridge to cars.",
                "Thirteen months later, Lakeside closed the old bridge to cars.",
                "Whether Lakeside asks the council to close the bridge.",
                "Hours later, Ana Dorn closed the old bridge in Lakeside.",
                "Engineers say that is far from closing the old bridge.",
                "The council of Lakeside most likely will not.",
                "Just as with French meddling, he spoke of the old bridge.",
                "Ana Dorn will speak of the old bridge in Lakeside later.",
                "The council of Lakeside released the following statement by Ana Dorn.",
                "“Well, Ana never crossed the old bridge,” said Ivo Kern.",
                "Ana Dorn closed the old bridge because the town would.",
                "Lakeside has seen that kind of bridge closed before.",
                "Ana Dorn put no limits on the old bridge beyond that.",
                "Ana Dorn promised Lakeside never to let that happen.",
                "Ana Dorn left Lakeside days after the news outlet spoke of the old bridge.",
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
    void takesOffSeparately() {
        assertThat(alone("Separately, Ana Dorn closed the old bridge in Lakeside."))
                .hasValue("Ana Dorn closed the old bridge in Lakeside.");
    }

    @Test
    void takesOffAmongOtherThings() {
        assertThat(alone("Among other things, Ana Dorn closed the old bridge in Lakeside."))
                .hasValue("Ana Dorn closed the old bridge in Lakeside.");
    }

    @Test
    void keepsTheDayBehindLater() {
        assertThat(alone("Later on Friday, the council closed the old bridge."))
                .hasValue("on Friday, the council closed the old bridge.");
    }

    @Test
    void takesOffASoBeforeAName() {
        assertThat(alone("So Ana Dorn will probably close the old bridge."))
                .hasValue("Ana Dorn will probably close the old bridge.");
        assertThat(alone("So many cars crossed the old bridge in Lakeside."))
                .hasValue("So many cars crossed the old bridge in Lakeside.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The First Bridge Act passed the council of Lakeside by one vote.",
                "The decision to close the old bridge was taken in Lakeside.",
                "Ana Dorn saw what it was \u2014 an old bridge in need of care.",
                "Ana Dorn said the bridge will carry cars from the US again in May.",
                "Two boats sank at the bridge, and those boats were never found.",
                "Ana Dorn asked Lakeside to close the old bridge as fast as it could.",
                "“Lakeside has closed the old bridge,” Ana Dorn said later.",
                "The council of Lakeside will close the old bridge sooner or later.",
                "The lorry hit the old bridge so hard that Lakeside felt it months later.",
                "Ana Dorn spoke of that “old bridge” in Lakeside before the council.",
                "The council of Lakeside made sure that clear signs stood before all who cross the old bridge."
            })
    void acceptsWhatOnlyLooksLikePointingBack(String sentence) {
        assertThat(alone(sentence)).isPresent();
    }

    @Test
    void quotesOnlyWhatCanBeUnderstoodWithoutWhatWasSaidBefore() {
        assertThat(Standing.isQuotable("We will rebuild the bridge before the spring"))
                .isTrue();
        assertThat(Standing.isQuotable("And we will rebuild the bridge before the spring"))
                .isFalse();
        assertThat(Standing.isQuotable("As I told the council these bridges are safe"))
                .isFalse();
        assertThat(Standing.isQuotable("We never told him about the bridge")).isFalse();
        assertThat(Standing.isQuotable("We of Lakeside won't let that happen")).isFalse();
        assertThat(Standing.isQuotable("To run that kind of bridge you have to start in the spring"))
                .isFalse();
        assertThat(Standing.isQuotable("Who will rebuild the bridge before the spring?"))
                .isFalse();
    }

    @Test
    void acceptsAPronounBehindItsName() {
        assertThat(alone("Ana Dorn said on Tuesday that she would close the bridge."))
                .isPresent();
    }

    @Test
    void takesACreditInParenthesesOffTheFront() {
        assertThat(alone("LAKESIDE, Lakeland\u2014The council closed the old bridge on Tuesday."))
                .contains("The council closed the old bridge on Tuesday.");
        assertThat(alone("West Lake Beach, Lakeside (CNN) The council closed the old bridge on Tuesday."))
                .contains("The council closed the old bridge on Tuesday.");
        assertThat(alone("(CNN) The council closed the old bridge on Tuesday."))
                .hasValue("The council closed the old bridge on Tuesday.");
    }

    @Test
    void refusesAPronounBehindACapitalThatIsNoName() {
        assertThat(alone("Rain continues to fall on the old bridge, he said.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two guards of the mill drew on the gunman and shot him at the gate.",
                "A woman said she had seen the bridge fall into the river.",
                "In his first address to the council, Ivo Kern closed the old bridge.",
                "Despite her vote for the bridge, Ana Dorn stayed away."
            })
    void aPersonMayBeToldByANounOrByTheNameBehindTheOpening(String sentence) {
        assertThat(alone(sentence)).hasValue(sentence);
    }
}
