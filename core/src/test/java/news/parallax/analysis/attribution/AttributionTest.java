package news.parallax.analysis.attribution;

import static news.parallax.analysis.attribution.Texts.article;
import static news.parallax.analysis.attribution.Texts.statements;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Finding.Quotation;
import news.parallax.model.Finding.Statement;
import news.parallax.model.Span;
import news.parallax.text.Tokens;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "“The bridge is safe,” said Mara Velden. | Mara Velden | said | The bridge is safe",
                "Mara Velden said “the bridge is safe.” | Mara Velden | said | the bridge is safe.",
                "Mara Velden said the bridge was safe. | Mara Velden | said | the bridge was safe",
                "The bridge was safe, Mara Velden told reporters. | Mara Velden | told | The bridge was safe",
                "Mara Velden, a bridge engineer in Orland, warned that it may fall. | Mara Velden | warned | that it"
                        + " may fall",
                "According to the ministry, nobody was hurt. | the ministry | According to | nobody was hurt",
                "Nobody was hurt, according to Orland's police. | Orland's police | according to | Nobody was hurt",
                "Per Radio Orland, the bridge fell. | Radio Orland | Per | the bridge fell",
                "Few analysts in Orland expect the bridge to stand. | Few analysts in Orland | expect | the bridge to"
                        + " stand",
                "It fell despite Velden's claim that it was safe. | Velden | claim | that it was safe",
                "Some engineers have pointed out that it was old. | Some engineers | have pointed out | that it was"
                        + " old",
                "Orland denies closing the bridge. | Orland | denies | closing the bridge",
                "Orland's police counted 3,500 people. | Orland's police | counted | 3,500 people",
                "A U.S. judge ordered the firm to stop. | A U.S. judge | ordered | the firm to stop",
                "ORLAND, May 3 (AP) -- Mara Velden said it fell. | Mara Velden | said | it fell",
                "\u2022 Mara Velden said that it fell. | Mara Velden | said | that it fell"
            })
    void findsSourceCueAndContent(String text, String source, String cue, String content) {
        Statement statement = statements(text).getFirst();

        assertThat(statement.source()).isEqualTo(source);
        assertThat(statement.cue()).isEqualTo(cue);
        assertThat(statement.content()).containsExactly(content);
    }

    @Test
    void takesNobodyWhoIsAccusedForWhoAccuses() {
        Statement statement = statements("Marn has sometimes been accused of hurting the town she was sent to protect.")
                .getFirst();

        assertThat(statement.sourceSpan()).isNull();
        assertThat(statement.content()).containsExactly("hurting the town she was sent to protect");
    }

    @Test
    void namesWhoPassedOnAStatementInsideAnother() {
        List<Statement> statements = statements("The ministry said that Mara Velden denied the claim.");

        assertThat(statements)
                .filteredOn(statement -> statement.source().equals("Mara Velden"))
                .singleElement()
                .satisfies(statement -> assertThat(statement.chain()).endsWith("The ministry"));
    }

    @Test
    void takesNoNounForACue() {
        assertThat(statements("The western states in the union met on the square."))
                .isEmpty();
        assertThat(statements("Two convoys crossed the border, the reports about them in hand."))
                .isEmpty();
    }

    @Test
    void findsStatementsByRulesAlone() {
        Article article = article(List.of(Block.Role.PARAGRAPH), "Mara Velden said the bridge was safe.");

        assertThat(Attribution.byRules(article)).extracting(Statement::source).containsExactly("Mara Velden");
    }

    @Test
    void joinsAQuotationThatGoesOnBehindTheCue() {
        List<Statement> statements = statements("“It fell,” Mara Velden said. “We saw it. Nobody moved.”");

        assertThat(statements).hasSize(1);
        assertThat(statements.getFirst().content()).containsExactly("It fell", "We saw it. Nobody moved.");
        assertThat(statements.getFirst().quotation()).isEqualTo(Quotation.DIRECT);
    }

    @Test
    void keepsWhatADocumentSaysFromTheVerbBehindIt() {
        List<Statement> statements = statements("According to the ministry's official transcripts, he promised “help”"
                + " under a 1994 agreement, which mandates that both countries offer assistance.");

        assertThat(statements)
                .anySatisfy(
                        statement -> assertThat(statement.content().getFirst()).startsWith("he promised"))
                .filteredOn(statement -> statement.content().getFirst().startsWith("he promised"))
                .extracting(Statement::cue)
                .containsOnly("According to");
    }

    @Test
    void takesTheNameOfAProgrammeForNoSpeech() {
        assertThat(statements("On Tuesday\u2019s episode of \u201CThe Orland Morning Show,\u201D the band played on."))
                .isEmpty();
        assertThat(statements("The band walked into \u201Ca living room in the far west\u201D and played."))
                .isEmpty();
    }

    @Test
    void takesOnlyTheSubjectOfAVerbForWhoSpeaks() {
        Statement statement = statements("As Mara Velden put it, \u201CWe will build it again and again.\u201D")
                .getFirst();

        assertThat(statement.source()).isEqualTo("Mara Velden");
    }

    @Test
    void keepsOfStatementsInsideAnotherThoseThatReport() {
        assertThat(statements("Mara Velden said that Jonas Marn called the bridge a ruin and left."))
                .extracting(Statement::source)
                .containsExactly("Mara Velden");
    }

    @Test
    void givesContentBehindTwoNamesItsSubject() {
        Statement statement = statements("Sources told Fox News Bannerman did not invoke any privilege.")
                .getFirst();

        assertThat(statement.content()).containsExactly("Bannerman did not invoke any privilege");
    }

    @Test
    void keepsTheNameBehindAnOfficeOutOfTheContent() {
        Statement statement = statements(
                        "Per the secretary, Maud Tillery, three written complaints had gone unanswered.")
                .getFirst();

        assertThat(statement.source()).isEqualTo("Maud Tillery");
        assertThat(statement.content()).containsExactly("three written complaints had gone unanswered");
    }

    @Test
    void takesNoCheersForASource() {
        assertThat(statements("Cheers followed as Mara Velden said that the strike was over."))
                .extracting(Statement::source)
                .containsExactly("Mara Velden");
    }

    @Test
    void readsOnlyTheStructureOfOtherLanguages() {
        String text =
                "La ministre a dit que le pont tiendra. «Le pont va tenir cette fois», a dit Mara Velden, et elle a"
                        + " ri.";
        Article article = new Article(
                "a",
                "a",
                null,
                null,
                "t",
                List.of(),
                null,
                "fr",
                text,
                List.of(new Block(Block.Role.PARAGRAPH, new Span(0, text.length()))),
                List.of(Article.Warning.STRUCTURE_ONLY));

        assertThat(Attribution.statements(article)).singleElement().satisfies(statement -> {
            assertThat(statement.source()).isEqualTo("Mara Velden");
            assertThat(statement.content()).containsExactly("Le pont va tenir cette fois");
            assertThat(statement.cue()).isEmpty();
        });
    }

    @Test
    void readsCapitalsAndListsOfNamesWithoutInventing() {
        assertThat(statements("MARA VELDEN SAID THE BRIDGE WAS SAFE."))
                .extracting(Statement::source)
                .containsOnly("MARA VELDEN");
        assertThat(statements("Mara Velden, Jonas Marn, Tolan Brisk, Anna Quill, Ilse Marn, Karl Brisk, Ada Velden."))
                .isEmpty();
    }

    @Test
    void givesTheLinesOfATranscriptToTheirSpeakers() {
        assertThat(statements("VELDEN: We saw it fall.", "MARN: I did not."))
                .extracting(Statement::source)
                .containsExactly("VELDEN", "MARN");
        assertThat(statements("Q: Will it stand?", "A: It will, if the river stays low."))
                .extracting(Statement::source)
                .doesNotContain("It", "river");
    }

    @Test
    void givesTheAnswersOfAnInterviewToThePersonItIsWith() {
        assertThat(statements(
                        "The mayor of Orland, Mara Velden, spoke about the bridge.",
                        "Q: Will it stand?",
                        "A: It will, if the river stays low.",
                        "Q: And then?",
                        "A: Nobody knows."))
                .filteredOn(statement -> statement.quotation() == Quotation.DIRECT)
                .extracting(Statement::source, statement -> statement.content().getFirst())
                .containsExactly(
                        tuple("Mara Velden", "It will, if the river stays low."),
                        tuple("Mara Velden", "Nobody knows."));
    }

    @Test
    void countsAPullQuoteAsNoStatement() {
        Article article = article(
                List.of(Block.Role.PARAGRAPH, Block.Role.PULL_QUOTE),
                "“It will fall again,” Mara Velden said.",
                "It will fall again.” -- Mara Velden");

        assertThat(Attribution.statements(article)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“It fell,” he said. ",
                "Marn said that ",
                "“",
                "‘ “ ",
                "Marn, a ",
                "Velden ",
                "said, ",
                "x",
                "\u201CNo \u2018yes ",
                "Q: Why?\nA: No.\n",
                "Mara Velden, ",
                "A U.S. ",
                "he said he "
            })
    void takesTimeLinearInTheText(String part) {
        String text = part.repeat(60_000 / part.length());

        Assertions.assertTimeout(Duration.ofSeconds(20), () -> statements(text));
    }

    @Test
    void readsASentenceOfFiftyThousandWords() {
        String text = "Mara Velden said that the bridge " + "and the old bridge ".repeat(12_500) + "fell.";

        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(statements(text))
                        .first()
                        .extracting(Statement::source)
                        .isEqualTo("Mara Velden"));
    }

    @Test
    void readsAMillionTokensInTimeAndMemoryLinearInTheText() {
        String paragraph =
                "Mara Velden said on Monday that the bridge would stand. “It will fall,” said Jonas Marn, the"
                        + " mayor of Orland, who added that nobody had looked at it. The river rose.\n\n";
        int paragraphs = 1_000_000 / Tokens.tokens(paragraph).size();
        String[] parts = new String[paragraphs];
        Arrays.fill(parts, paragraph.strip());

        Assertions.assertTimeout(
                Duration.ofMinutes(2), () -> assertThat(statements(parts)).hasSizeGreaterThan(paragraphs));
    }

    @Test
    void findsWhatSomebodyWasQuotedAsSaying() {
        assertThat(statements("Mara Velden was quoted by the Orland News Agency as saying that the bridge was safe."))
                .anySatisfy(statement -> {
                    assertThat(statement.source()).isEqualTo("Mara Velden");
                    assertThat(statement.content()).containsExactly("that the bridge was safe");
                });
    }

    @Test
    void findsWhatManySayWithoutANoun() {
        assertThat(statements("Many drew parallels to the flood of 2014, which ended badly."))
                .extracting(Statement::source, Statement::cue)
                .contains(tuple("Many", "drew parallels"));
    }

    @Test
    void takesNobodySpokenOfForTheSpeaker() {
        assertThat(statements("Eleven sailors were confirmed to have died, and the port police said 43 were safe."))
                .noneMatch(statement -> statement.source().contains("sailors"));
    }

    @Test
    void readsNoStatementIntoWhatABillEnsures() {
        assertThat(statements("The bill backed by Marn and Velden would ensure that the director could only be fired"
                        + " for cause."))
                .noneMatch(statement -> statement.cue().contains("ensure"));
    }
}
