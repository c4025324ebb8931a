package news.parallax.analysis.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Citation;
import news.parallax.model.Finding.CueClass;
import news.parallax.model.Finding.Disagreement;
import news.parallax.model.Finding.Disagreement.Kind;
import news.parallax.model.Finding.Forecast;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Polarity;
import news.parallax.model.Finding.Quotation;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Likelihood;
import news.parallax.model.Origin;
import news.parallax.model.Published;
import news.parallax.model.Span;
import news.parallax.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {
    private static Story story(String... texts) {
        return story(List.of(), texts);
    }

    /** A story whose articles were published on these days of March, as far as the days go. */
    private static Story story(List<Integer> days, String... texts) {
        List<Article> articles = new ArrayList<>();
        List<Origin> origins = new ArrayList<>();
        for (int at = 0; at < texts.length; at++) {
            String id = "a" + at;
            List<Block> blocks = List.of(new Block(Block.Role.PARAGRAPH, new Span(0, texts[at].length())));
            Published published =
                    at < days.size() ? new Published("2031-03-0" + days.get(at), Published.Basis.TEXT) : null;
            articles.add(
                    new Article(id, id, null, null, "Title", List.of(), published, "en", texts[at], blocks, List.of()));
            origins.add(new Origin(id, id, null, List.of(id)));
        }
        return new Story("s", "Title", articles, origins, List.of(), List.of());
    }

    private static List<Disagreement> disagreements(String... texts) {
        return Contrast.disagreements(story(texts), List.of(), List.of(), List.of());
    }

    @Test
    void findsCrowdsThatCannotBothBe() {
        List<Disagreement> found = disagreements(
                "Scores of Norlanders protested in the rain.", "Tens of thousands rallied across Norland.");
        assertThat(found).extracting(Disagreement::kind).containsExactly(Kind.NUMBER);
        assertThat(found.get(0).positions())
                .extracting(Disagreement.Position::value)
                .containsExactly("Scores of Norlanders", "Tens of thousands");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police arrested more than 750 people during a demonstration. | Over 22,000 people joined a"
                        + " demonstration.",
                "About 12,000 people marched in Norhaven.  | Some 12,500 people marched in Norhaven.",
                "Five people were killed.                  | Nine people were injured.",
                "A fire killed five people and wounded 20. | The fire wounded 20 people and killed five.",
                "He served two years in prison for arson.  | The arson court sent him to prison for 19 years.",
                "In the vote 76 percent wanted the bridge and 79 percent the road. | In the vote 79 percent wanted the"
                        + " road.",
                "Five people were killed in the 2014 fire. | Nine people were killed.",
                "Five boats left the harbour at dawn.      | Nine boats were painted blue for the feast.",
                "Scores of people rallied in Norhaven.     | Thousands of people rallied in Sudhaven.",
                "Scores of people rallied on Monday in Norhaven. | Thousands of people rallied on Friday in Norhaven.",
                "Scores of pro-dam marchers met in Norhaven. | Thousands of people marched in Norhaven.",
                "The dam bill binds 18 other towns of Norland. | The dam bill binds four towns of Norland."
            })
    void findsNoDifferenceWhereNoneIs(String first, String second) {
        assertThat(disagreements(first, second)).isEmpty();
    }

    @Test
    void tellsATollThatGrewFromOneThatDiffers() {
        assertThat(tolls(List.of(3, 5), "Four people were killed.", "Nine people were killed."))
                .containsExactly(Kind.CHANGE);
        assertThat(tolls(List.of(3, 3), "Four people were killed.", "Nine people were killed."))
                .containsExactly(Kind.NUMBER);
        assertThat(tolls(List.of(5, 3), "Four people were killed.", "Nine people were killed."))
                .containsExactly(Kind.NUMBER);
        assertThat(tolls(List.of(), "Four people were killed.", "Nine people were killed."))
                .isEmpty();
        assertThat(tolls(List.of(3, 3), "Four officers were killed.", "Nine people were killed."))
                .isEmpty();
        assertThat(tolls(List.of(3, 3), "Four people were killed.", "Nine hundred people were killed."))
                .isEmpty();
    }

    private static List<Kind> tolls(List<Integer> days, String... texts) {
        return Contrast.disagreements(story(days, texts), List.of(), List.of(), List.of()).stream()
                .map(Disagreement::kind)
                .toList();
    }

    @Test
    void keepsABasisAndItsLettersForOne() {
        assertThat(disagreements(
                        "Norland cut its wheat duties under the Northern Free Trade Treaty.",
                        "Norland cut its wheat duties under NFTT."))
                .isEmpty();
    }

    @Test
    void findsDifferentBasisOfOneAct() {
        List<Disagreement> found = disagreements(
                "Norland promised help under a 1994 security agreement.",
                "Norland promised to assist under the framework of the COSTA.");
        assertThat(found).extracting(Disagreement::kind).containsExactly(Kind.BASIS);
    }

    @Test
    void keepsOneBasisInTwoWordings() {
        assertThat(disagreements(
                        "Norland promised help under a 1994 security agreement.",
                        "Norland promised help under the Treaty of 1994."))
                .isEmpty();
    }

    @Test
    void findsClaimDeniedByAnother() {
        String text = "The council accused the mill of poisoning the river. The mill denies poisoning it.";
        String content = "poisoning it";
        Span span = new Span(text.indexOf(content), text.indexOf(content) + content.length());
        Statement denial = new Statement(
                "The mill",
                "The mill",
                null,
                HolderKind.INSTITUTION,
                null,
                null,
                "denies",
                null,
                CueClass.DENIAL,
                List.of(content),
                List.of(span),
                Quotation.INDIRECT,
                List.of(),
                List.of(new Citation("a0", new Span(text.indexOf("The mill denies"), text.length()))));
        List<Disagreement> found = Contrast.disagreements(story(text), List.of(denial), List.of(), List.of());
        assertThat(found).extracting(Disagreement::kind).containsExactly(Kind.DENIAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council accused the port of fraud. The mill denies the accusation. | the accusation",
                "The council asked for access to the mill. The mill denied the request for access. | the request for"
                        + " access",
                "The council accused the mill of fraud. The mill did not deny the fraud. | the fraud",
                "The council says the mill denies fraud at the weir. The mill denies fraud at the weir. | fraud at the"
                        + " weir",
                "The council praised Ada Moor. The mill denies that Ada Moor was paid. | that Ada Moor was paid"
            })
    void findsNoDenialOfSomethingElse(String text, String content) {
        assertThat(Contrast.disagreements(story(text), List.of(denial(text, content)), List.of(), List.of()))
                .isEmpty();
    }

    private static Statement denial(String text, String content) {
        int start = text.lastIndexOf("The mill");
        int at = text.lastIndexOf(content);
        return new Statement(
                "The mill",
                "The mill",
                null,
                HolderKind.INSTITUTION,
                null,
                null,
                "denies",
                null,
                CueClass.DENIAL,
                List.of(content),
                List.of(new Span(at, at + content.length())),
                Quotation.INDIRECT,
                List.of(),
                List.of(new Citation("a0", new Span(start, text.length()))));
    }

    @Test
    void takesNoOneForDeniedWhenADenialIsOnlyMentioned() {
        String text =
                "The council accused the mill of poisoning the river. Despite the mill's denials, the vote goes on.";
        String content = "the vote goes on";
        int start = text.indexOf("Despite");
        Statement denial = new Statement(
                "the mill",
                "the mill",
                null,
                HolderKind.INSTITUTION,
                null,
                null,
                "denials",
                null,
                CueClass.DENIAL,
                List.of(content),
                List.of(new Span(text.indexOf(content), text.indexOf(content) + content.length())),
                Quotation.INDIRECT,
                List.of(),
                List.of(new Citation("a0", new Span(start, text.length()))));
        assertThat(Contrast.disagreements(story(text), List.of(denial), List.of(), List.of()))
                .isEmpty();
    }

    @Test
    void findsContradictionInOneSentence() {
        List<Disagreement> found =
                disagreements("Norland says it will stay out, despite the mayor's claim that it would send help.");
        assertThat(found.get(0).positions().get(0).value()).isEqualTo("it would send help");
    }

    @ParameterizedTest
    @CsvSource({"75 stops, 1", "150 stops, 0", "'75 stops, after 70 stops in spring', 0"})
    void findsCountsOfOneThingHighUpThatAreNear(String stops, int found) {
        String one =
                "The heron tour of Orland makes 70 stops on the lake in May, with guides, bread and songs for every"
                        + " school.";
        String other = "In May painters will fill the lake at " + stops
                + ", says a heron tour of Orland whose brushes went by train.";
        assertThat(disagreements(one + " Rain fell on the town.", other + " Hail fell on the town."))
                .hasSize(found);
    }

    @Test
    void whatHasToBeShownIsNobodysLikelihood() {
        Forecast shown =
                forecast("Ada", "the port had to show that the old dam will likely fail", "likely", 55, 80, "a0");
        Forecast unlikely = forecast("Bo", "the dam is very unlikely to fail", "very unlikely", 5, 20, "a1");
        Story story = story("The old dam will likely fail. Rain fell.", "The dam is very unlikely to fail. Snow fell.");
        assertThat(Contrast.disagreements(story, List.of(), List.of(shown, unlikely), List.of()))
                .isEmpty();
    }

    @Test
    void findsLikelihoodsFarApart() {
        Forecast likely = forecast("Ada", "the old dam will likely fail", "likely", 55, 80, "a0");
        Forecast unlikely = forecast("Bo", "the dam is very unlikely to fail", "very unlikely", 5, 20, "a1");
        Story story = story("The old dam will likely fail. Rain fell.", "The dam is very unlikely to fail. Snow fell.");
        List<Disagreement> found = Contrast.disagreements(story, List.of(), List.of(likely, unlikely), List.of());
        assertThat(found).extracting(Disagreement::kind).containsExactly(Kind.LIKELIHOOD);
    }

    @Test
    void findsNoDifferenceBetweenTwoForecastsOfOnePerson() {
        Forecast likely = forecast("Ada B. Moor", "the old dam will likely fail", "likely", 55, 80, "a0");
        Forecast unlikely = forecast("Ada Moor", "the dam is very unlikely to fail", "very unlikely", 5, 20, "a1");
        Story story = story("The old dam will likely fail. Rain fell.", "The dam is very unlikely to fail. Snow fell.");
        assertThat(Contrast.disagreements(story, List.of(), List.of(likely, unlikely), List.of()))
                .isEmpty();
    }

    private static Forecast forecast(String holder, String words, String term, int low, int high, String article) {
        Likelihood likelihood = new Likelihood(term, new Likelihood.Band(low, high), null);
        return new Forecast(
                holder,
                HolderKind.PERSON,
                words,
                words,
                words,
                term,
                likelihood,
                Polarity.FOR,
                null,
                null,
                List.of(),
                List.of(),
                List.of(new Citation(article, new Span(0, 10))));
    }
}
