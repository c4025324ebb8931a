package news.parallax.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Citation;
import news.parallax.model.Finding.CueClass;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Polarity;
import news.parallax.model.Finding.Quotation;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Likelihood;
import news.parallax.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForecastsTest {
    private static Article article(String text) {
        return article(text, Block.Role.PARAGRAPH);
    }

    private static Article article(String text, Block.Role role) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n")) {
            blocks.add(new Block(role, new Span(start, start + line.length())));
            start += line.length() + 1;
        }
        return new Article(
                "a", "a.txt", null, "The Gull", "Title", List.of("Ada Moor"), null, "en", text, blocks, List.of());
    }

    private static Statement says(String text, String source, String cue, String content) {
        Span cueSpan = new Span(text.indexOf(cue), text.indexOf(cue) + cue.length());
        Span span = new Span(text.indexOf(content), text.indexOf(content) + content.length());
        return new Statement(
                source,
                source,
                null,
                HolderKind.PERSON,
                null,
                null,
                cue,
                cueSpan,
                CueClass.ASSERTION,
                List.of(content),
                List.of(span),
                Quotation.INDIRECT,
                List.of(),
                List.of(new Citation("a", new Span(0, text.length()))));
    }

    private static List<Forecast> forecasts(String text) {
        return Forecasts.forecasts(article(text), List.of());
    }

    private static Forecast only(String text) {
        List<Forecast> forecasts = forecasts(text);
        assertThat(forecasts).hasSize(1);
        return forecasts.get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "May the old dam rest in peace.",
                "The office left little doubt where the council stood.",
                "The dam was determined to be sound.",
                "The town will."
            })
    void readsNoForecastIntoWishesAndFindings(String text) {
        assertThat(forecasts(text)).isEmpty();
    }

    @Test
    void takesWhatAnalystsPointOutForTheirJudgement() {
        Forecast forecast = only("Some analysts have pointed out that the dam is not like the old one.");
        assertThat(forecast.holder()).isEqualTo("Some analysts");
        assertThat(forecasts("The police pointed out that the dam is not like the old one."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "The dam is very unlikely to fail., very unlikely, 5, 20",
        "The dam will most likely hold., most likely, 55, 95",
        "The dam is likely to hold., likely, 55, 80",
        "The dam is not likely to hold., not likely, 20, 45",
        "The dam will almost certainly hold., almost certainly, 95, 99"
    })
    void readsTermOfScale(String text, String term, int low, int high) {
        Forecast forecast = only(text);
        assertThat(forecast.term()).isEqualTo(term);
        assertThat(forecast.likelihood()).isNotNull();
        assertThat(forecast.likelihood().icd()).isEqualTo(new Likelihood.Band(low, high));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The dam may fail.",
                "The dam could fail within weeks.",
                "Few engineers expect the dam to fail.",
                "A failure is possible.",
                "The dam is more likely to fail than the weir.",
                "The dam is not very likely to fail."
            })
    void numbersNothingOffTheScale(String text) {
        assertThat(forecasts(text)).isNotEmpty().allMatch(forecast -> forecast.likelihood() == null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Will the dam fail?",
                "The crack may have been there for years.",
                "The fire was likely caused by lightning.",
                "The mayor could not be reached for comment.",
                "The dam opened in May 2014.",
                "It was an unlikely friendship.",
                "She would later become mayor.",
                "The council will meet on Friday."
            })
    void findsNothingOpenInThePast(String text) {
        assertThat(forecasts(text)).isEmpty();
    }

    @Test
    void givesForecastOfAnalysisToItsAuthor() {
        Forecast forecast = only("The dam might fail.");
        assertThat(forecast.holder()).isEqualTo("Ada Moor");
        assertThat(forecast.holderKind()).isEqualTo(HolderKind.AUTHOR);
        assertThat(forecast.proposition()).isEqualTo("The dam might fail");
    }

    @Test
    void givesReportedForecastToItsSpeaker() {
        String text = "Bo Lind said the dam would fail if rain went on.";
        Statement statement = says(text, "Bo Lind", "said", "the dam would fail if rain went on");
        Forecast forecast =
                Forecasts.forecasts(article(text), List.of(statement)).get(0);
        assertThat(forecast.holder()).isEqualTo("Bo Lind");
        assertThat(forecast.proposition()).isEqualTo("the dam would fail");
        assertThat(forecast.condition()).isEqualTo("if rain went on");
    }

    @Test
    void keepsShareOfHoldersAsHolder() {
        Forecast forecast = only("But few engineers in Norland expect the dam to fail.");
        assertThat(forecast.holder()).isEqualTo("few engineers in Norland");
        assertThat(forecast.holderKind()).isEqualTo(HolderKind.GROUP);
        assertThat(forecast.polarity()).isEqualTo(Polarity.AGAINST);
        assertThat(forecast.proposition()).isEqualTo("the dam to fail");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Harbour Board has pledged to mend the dam.",
                "The Harbour Board has vowed to press on.",
                "It depends on what you mean by a flood.",
                "I would ask the council to read the letter.",
                "The Harbour Board has no reason to believe that the dam is sick.",
                "The new dam appears to be less dangerous for boats.",
                "The crew must have known that shouting would wake the watchman.",
                "The town waits for a mayor who's willing to close the dam.",
                "The Harbour Board refuses to mend the dam.",
                "The Harbour Board set out plans to mend the dam.",
                "Studies have shown that towns with old dams are less likely to flood.",
                "That would have meant a flood in the lower town.",
                "The clerk hid the letter from his desk before the mayor could read it.",
                "The board fanned out to convince towns they could build dams."
            })
    void readsNoForecastIntoPledgesAndStates(String text) {
        Statement statement = says(text, "Bo Lind", "o", text);
        assertThat(Forecasts.forecasts(article(text), List.of(statement))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Bo Lind said he would repay the town., he would repay the town, 0",
        "Bo Lind said we will repay the town., we will repay the town, 0",
        "Bo Lind said this week he would repay the town., he would repay the town, 0",
        "Bo Lind said he will run for mayor., he will run for mayor, 0",
        "Bo Lind said we will see more floods., we will see more floods, 1",
        "Bo Lind said he would face an angry town., he would face an angry town, 1",
        "Bo Lind said it would hurt the town., it would hurt the town, 1",
        "Bo Lind said the board would repay the town., the board would repay the town, 1",
        "Bo Lind said he would repay the town if asked., he would repay the town if asked, 1",
        "Bo Lind said he is likely to repay the town., he is likely to repay the town, 1"
    })
    void tellsDecisionsOfTheSpeakerFromExpectations(String text, String content, int count) {
        Statement statement = says(text, "Bo Lind", "said", content);
        assertThat(Forecasts.forecasts(article(text), List.of(statement))).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The dam will close for a month, Bo Lind said on Monday.|Bo Lind",
                "If the board were sued, Judge Mara Velden ruled, it would have to pay.|Judge Mara Velden",
                "The dam may fail, and the town may flood.|Ada Moor"
            })
    void givesWhatIsToldInPassingToItsTeller(String text, String holder) {
        assertThat(forecasts(text))
                .isNotEmpty()
                .allMatch(forecast -> forecast.holder().equals(holder));
    }

    @Test
    void takesNounBeforeRelativeClauseIntoProposition() {
        Forecast forecast = only("The mayor, who said he would retire, leaves behind a bank that is likely to slide.");
        assertThat(forecast.proposition()).isEqualTo("a bank that is likely to slide");
    }

    @Test
    void namesWhoPromises() {
        Forecast forecast = only("The Harbour Board has offered to pay for repairs if necessary.");
        assertThat(forecast.holder()).isEqualTo("Harbour Board");
        assertThat(forecast.condition()).isEqualTo("if necessary");
    }

    @Test
    void readsReasonsAndHorizon() {
        Forecast forecast = only("The dam is unlikely to fail by spring because repairs are nearly done.");
        assertThat(forecast.horizon()).isEqualTo("by spring");
        assertThat(forecast.drivers()).containsExactly("because repairs are nearly done");
    }

    @Test
    void tiesDependenceToForecastBeforeIt() {
        Forecast forecast = only("The dam is unlikely to fail. Much depends on the rain.");
        assertThat(forecast.condition()).isEqualTo("Much depends on the rain");
        assertThat(forecast.citations()).hasSize(2);
    }

    @Test
    void takesAttitudeForNoLikelihood() {
        Forecast forecast = only("The board is likely highly unwilling to pay again.");
        assertThat(forecast.term()).isEqualTo("likely highly unwilling to");
        assertThat(forecast.likelihood()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Many in Sund will be hoping the dam doesn't fail in the spring.",
                "Bo Lind of Sund, who will head the board, opened the debate.",
                "So says Bo Lind, from Sund, who plans to vote for the mayor.",
                "The board does not say whether the dam will fail.",
                "The mayor hopes that the dam will hold through the storm.",
                "They drained the lake so the dam could be mended.",
                "The court recalls that engineers thought it would hold the flood.",
                "A crack does not mean the dam will fail.",
                "There is no guarantee that the dam will hold.",
                "Last year the board promised to mend the dam.",
                "The Harbour Board agreed to a truce.",
                "The town debates a law that would close the dam.",
                "The board didn't intend to hide the crack.",
                "The board could not mend the dam.",
                "The old gate may be a relic.",
                "It would be a stretch to trust the dam."
            })
    void readsNoForecastIntoWhatIsAskedWishedRememberedOrDone(String text) {
        assertThat(forecasts(text)).isEmpty();
    }

    @Test
    void givesWhatALikelihoodSpeaksOf() {
        assertThat(only("The old dam near Sund fails in spring. Ada Moor thinks that outcome likely.")
                        .reading())
                .isEqualTo("[The old dam near Sund fails in spring.] that outcome likely");
        assertThat(forecasts("Ada Moor thinks that outcome likely.")).isEmpty();
    }

    @Test
    void keepsConsequenceBehindACondition() {
        assertThat(only("When the rain comes, the dam will fail.").proposition())
                .isEqualTo("the dam will fail");
    }

    @Test
    void takesOpinionForForecastOnlyWhereItIsOpen() {
        String open = "Bo Lind said: I think the dam will fail.";
        String closed = "Bo Lind said: I think the dam is ugly.";
        assertThat(Forecasts.forecasts(
                        article(open), List.of(says(open, "Bo Lind", "said", "I think the dam will fail"))))
                .hasSize(1);
        assertThat(Forecasts.forecasts(
                        article(closed), List.of(says(closed, "Bo Lind", "said", "I think the dam is ugly"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u201CThe dam is likely to fail and we will assume control.\u201D",
                "The dam is likely to fail. \u2014 Bo Lind (@bolind) May 3, 2031",
                "We will mend the dam before it can fail.",
                "The dam could fail, and you would hear of it.",
                "The dam is likely to fail, they wrote.\u201D",
                "\"The dam is likely to fail",
                "The post read:\nThe dam is likely to fail."
            })
    void neverGivesAnothersWordsToTheAuthor(String text) {
        assertThat(forecasts(text)).noneMatch(forecast -> forecast.holderKind() == HolderKind.AUTHOR);
        Block.Role[] others = {Block.Role.EMBED, Block.Role.QUOTE};
        for (Block.Role role : others) {
            assertThat(Forecasts.forecasts(article("The dam is likely to fail.", role), List.of()))
                    .allMatch(forecast -> forecast.holder().equals("unnamed source"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "These reports make me fear that the dam will fail.",
                "It said one thing then and expects to mend the dam.",
                "The online reaction to talk of a possible Norland flood and a breach expects the dam to fail.",
                "He expects the dam to fail."
            })
    void namesNobodyByWordsThatAreNoName(String text) {
        assertThat(forecasts(text)).allMatch(forecast -> forecast.holder().equals("not named"));
    }

    @Test
    void keepsTheTermBeforeARefusal() {
        Forecast forecast = only("The port has no interest in the dam, and likely won't mend it.");
        assertThat(forecast.term()).isEqualTo("likely");
        assertThat(forecast.polarity()).isEqualTo(Polarity.AGAINST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We can make sure that the dam would not fail.",
                "They think they may have an ally in the port.",
                "I don't think that's acceptable.",
                "The port keeps a crane (the last) that could lift the dam."
            })
    void expectsNothingOfWhatIsValuedMeantForOrThoughtByOthers(String text) {
        assertThat(forecasts(text)).isEmpty();
    }

    @Test
    void cutsWhoSaysItOffWhatIsExpected() {
        String text = "The port authority said on Monday it would close the dam.";
        Statement statement = says(text, "The port authority", "said", "it would close the dam");
        assertThat(Forecasts.forecasts(article(text), List.of(statement)))
                .extracting(Forecast::proposition)
                .containsExactly("it would close the dam");
    }

    @Test
    void startsBehindThatWhereTheTermIsQuoted() {
        String text = "Orland officials told The Gull that it was \"highly likely\" that the dam would fail.";
        assertThat(forecasts(text)).extracting(Forecast::proposition).containsExactly("the dam would fail");
    }

    @Test
    void takesWhatIsTooEarlyToSayForNoCondition() {
        assertThat(forecasts("The dam may fail. It is too early to say who is behind the damage."))
                .allMatch(forecast -> forecast.condition() == null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The port will have no choice but to close the dam.",
                "The port will close the dam, no matter what the council does."
            })
    void takesNoChoiceButForNoNegation(String text) {
        assertThat(only(text).polarity()).isEqualTo(Polarity.FOR);
    }

    @Test
    void countsRepeatedSentenceOnce() {
        Forecast forecast = only("The dam may fail.\nThe dam may fail.");
        assertThat(forecast.citations()).hasSize(2);
    }

    @Test
    void readsHostileTextInLinearTime() {
        assertThat(forecasts("may and that if the ".repeat(2_000))).isNotNull();
        assertThat(forecasts("\u201C".repeat(5_000) + "it may fail")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"The council rules out a second dam., AGAINST", "The council does not rule out a second dam., OPEN"})
    void leavesOpenWhatIsNotRuledOut(String text, Polarity polarity) {
        assertThat(only(text).polarity()).isEqualTo(polarity);
    }
}
