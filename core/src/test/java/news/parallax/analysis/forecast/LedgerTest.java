package news.parallax.analysis.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Citation;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Polarity;
import news.parallax.model.Likelihood;
import news.parallax.model.Origin;
import news.parallax.model.Span;
import news.parallax.model.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final Likelihood LIKELY = new Likelihood("likely", new Likelihood.Band(55, 80), null);
    private static final Likelihood UNLIKELY = new Likelihood("unlikely", new Likelihood.Band(20, 45), null);

    @Test
    void putsForecastsUnderTheQuestionOfATitle() {
        List<Forecast> ledger = Ledger.of(
                story("Will the old dam break?"),
                List.of(
                        forecast("Ada Moor", "the old dam will break in spring", LIKELY, "a"),
                        forecast("Bo Lund", "the old dam breaks", UNLIKELY, "b"),
                        forecast("Bo Lund", "wheat prices fall next year", null, "b")));
        assertThat(ledger)
                .extracting(Forecast::question)
                .containsExactly("Will the old dam break?", "Will the old dam break?", "wheat prices fall next year");
    }

    @Test
    void namesAQuestionNoTitleAsksByItsPlainestForecast() {
        List<Forecast> ledger = Ledger.of(
                story("Dam watched"),
                List.of(
                        forecast("Ada Moor", "it is feared the old stone dam breaks under the rain", LIKELY, "a"),
                        forecast("Bo Lund", "the old stone dam breaks this year", UNLIKELY, "b")));
        assertThat(ledger).extracting(Forecast::question).containsOnly("the old stone dam breaks this year");
    }

    @Test
    void asksWhatSeveralForecastsAnswer() {
        List<Forecast> ledger = Ledger.of(
                story("Dam watched"),
                List.of(
                        forecast("Ada Moor", "the old stone dam will break this year", LIKELY, "a"),
                        forecast("Bo Lund", "the old stone dam is unlikely to break this year", UNLIKELY, "b")));
        assertThat(ledger).extracting(Forecast::question).containsOnly("Will the old stone dam break this year?");
    }

    @Test
    void keepsWhatOneHolderSaysInTwoOutletsAsOneWithBothCitations() {
        List<Forecast> ledger = Ledger.of(
                story("Dam watched"),
                List.of(
                        forecast("Moor", "the old stone dam breaks this year", LIKELY, "a"),
                        forecast("Ada Moor", "the old stone dam breaks this year", LIKELY, "b")));
        assertThat(ledger).singleElement().satisfies(forecast -> {
            assertThat(forecast.holder()).isEqualTo("Ada Moor");
            assertThat(forecast.citations()).extracting(Citation::article).containsExactly("a", "b");
        });
    }

    @Test
    void keepsAChangeOfMindAsTwo() {
        List<Forecast> ledger = Ledger.of(
                story("Dam watched"),
                List.of(
                        forecast("Ada Moor", "the old stone dam breaks this year", LIKELY, "a"),
                        forecast("Ada Moor", "the old stone dam breaks this year", UNLIKELY, "b")));
        assertThat(ledger).hasSize(2);
    }

    @Test
    void joinsWhatOneHolderSaysTwiceInOneArticle() {
        Forecast lead = forecast("Ada Moor", "the old stone dam will break this year", null, "a");
        Forecast end = forecast("Ada Moor", "the old stone dam is likely to break this year", LIKELY, "a");
        assertThat(Ledger.of(story("Dam watched"), List.of(at(lead, 0), at(end, 20))))
                .singleElement()
                .satisfies(forecast -> {
                    assertThat(forecast.likelihood()).isEqualTo(LIKELY);
                    assertThat(forecast.citations()).hasSize(2);
                });
    }

    @Test
    void putsLikelihoodsFirst() {
        List<Forecast> ledger = Ledger.of(
                story("Dam watched"),
                List.of(
                        forecast("Bo Lund", "wheat prices fall next year", null, "b"),
                        forecast("Ada Moor", "the old stone dam breaks", LIKELY, "a")));
        assertThat(ledger).extracting(Forecast::holder).containsExactly("Ada Moor", "Bo Lund");
    }

    @Test
    void keepsFewBareModalsAndThoseOfTheStory() {
        List<String> services = List.of(
                "ferries sail tomorrow",
                "trams stop early",
                "libraries lend films",
                "markets sell fish",
                "schools teach chess",
                "theatres play farces",
                "museums show coins",
                "baths heat pools",
                "bakers bring bread",
                "postmen carry parcels",
                "gardeners cut hedges",
                "tailors mend coats");
        List<Forecast> bare = new ArrayList<>();
        services.forEach(service -> bare.add(bare("the " + service, HolderKind.PERSON)));
        bare.add(bare("the dam breaks", HolderKind.AUTHOR));
        List<Forecast> ledger = Ledger.of(story("Dam watched"), bare);
        assertThat(ledger).hasSize(11);
        assertThat(ledger).extracting(Forecast::proposition).contains("the dam breaks");
    }

    @Test
    void leavesOutWhatAWriterTellsByTheWay() {
        List<Forecast> bare = List.of(
                bare("the ferries open tomorrow morning", HolderKind.AUTHOR),
                bare("the trams stop on the bridge", HolderKind.PERSON));
        assertThat(Ledger.of(story("Dam watched"), bare))
                .extracting(Forecast::proposition)
                .containsExactly("the trams stop on the bridge");
    }

    @Test
    void tellsTwoThingsApartThatGoByOnePronoun() {
        List<Forecast> two = List.of(
                leaning("[The Green Quay list won one.] It is expected to take three seats"),
                leaning("[The Harbour Union lost votes in the north.] It is expected to take three seats"));
        assertThat(Ledger.of(story("Sund votes"), two))
                .extracting(Forecast::question)
                .doesNotContain("Will it take three seats?")
                .hasSize(2);
    }

    private static Forecast leaning(String reading) {
        String proposition = reading.substring(reading.indexOf(']') + 2);
        Forecast plain = forecast("not named", proposition, null, "a");
        return new Forecast(
                plain.holder(),
                plain.holderKind(),
                proposition,
                reading,
                proposition,
                "is expected to",
                null,
                Polarity.FOR,
                null,
                null,
                List.of(),
                List.of(),
                plain.citations());
    }

    private static Forecast bare(String proposition, HolderKind kind) {
        Forecast forecast = forecast("Ada Moor", proposition, null, "a");
        return new Forecast(
                forecast.holder(),
                kind,
                proposition,
                proposition,
                proposition,
                "will",
                null,
                Polarity.FOR,
                null,
                null,
                List.of(),
                List.of(),
                forecast.citations());
    }

    private static Forecast at(Forecast forecast, int start) {
        return new Forecast(
                forecast.holder(),
                forecast.holderKind(),
                forecast.proposition(),
                forecast.reading(),
                forecast.question(),
                forecast.term(),
                forecast.likelihood(),
                forecast.polarity(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(new Citation(forecast.article(), new Span(start, start + 10))));
    }

    @Test
    void keepsUnnamedHoldersApart() {
        Forecast first = forecast("analysts", "the old stone dam breaks this year", LIKELY, "a");
        Forecast second = forecast("analysts", "the old stone dam breaks this year", LIKELY, "b");
        assertThat(Ledger.of(story("Dam watched"), List.of(group(first), group(second))))
                .hasSize(2);
    }

    private static Story story(String title) {
        return new Story(
                "s",
                title,
                List.of(article("a", title), article("b", "Other title")),
                List.of(new Origin("a", "a", null, List.of("a")), new Origin("b", "b", null, List.of("b"))),
                List.of(),
                List.of());
    }

    private static Article article(String id, String title) {
        String text = "Nothing of importance was written here.";
        Block block = new Block(Block.Role.PARAGRAPH, new Span(0, text.length()));
        return new Article(id, id, null, null, title, List.of(), null, "en", text, List.of(block), List.of());
    }

    private static Forecast group(Forecast forecast) {
        return new Forecast(
                forecast.holder(),
                HolderKind.GROUP,
                forecast.proposition(),
                forecast.reading(),
                forecast.question(),
                forecast.term(),
                forecast.likelihood(),
                forecast.polarity(),
                null,
                null,
                List.of(),
                List.of(),
                forecast.citations());
    }

    private static Forecast forecast(
            String holder, String proposition, @Nullable Likelihood likelihood, String article) {
        return new Forecast(
                holder,
                HolderKind.PERSON,
                proposition,
                proposition,
                proposition,
                likelihood == null ? "" : likelihood.term(),
                likelihood,
                Polarity.FOR,
                null,
                null,
                List.of(),
                List.of(),
                List.of(new Citation(article, new Span(0, 10))));
    }
}
