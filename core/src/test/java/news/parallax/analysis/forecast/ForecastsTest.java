package news.parallax.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;

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
        List<Block> blocks = List.of(new Block(Block.Role.PARAGRAPH, new Span(0, text.length())));
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
}
