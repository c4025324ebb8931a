package news.parallax.analysis.attribution;

import static news.parallax.analysis.attribution.Texts.article;
import static news.parallax.analysis.attribution.Texts.statements;
import static news.parallax.analysis.attribution.Texts.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakersTest {
    @Test
    void givesTheWordsOfALineToWhoSpokeIt() {
        assertThat(statements("Mara Velden spoke for nine minutes. Her best line was her shortest: “Open the bridge.”"))
                .filteredOn(statement -> statement.content().contains("Open the bridge."))
                .extracting(Statement::source)
                .containsExactly("Mara Velden");
    }

    @Test
    void givesAParagraphOfNothingButWordsToWhoSpokeLast() {
        List<Statement> statements = statements("“It fell,” Mara Velden said. “We saw it.", "“Nobody moved.”");

        assertThat(statements).extracting(Statement::source).containsOnly("Mara Velden");
        assertThat(statements.getLast().content()).contains("Nobody moved.");
    }

    @Test
    void takesThemForTheGroupTheSentenceBeforeIsAboutAndForNoPaper() {
        assertThat(statements(
                        "Critics said it fell.", "Several engineers looked at the dam again. They said it was weak."))
                .extracting(Statement::source)
                .containsExactly("Critics", "Several engineers");
        assertThat(statements("Orland's report says it fell.", "They said it was weak."))
                .extracting(Statement::source)
                .doesNotHaveDuplicates();
    }

    @Test
    void resolvesPronounsSurnamesAndOffices() {
        List<Statement> statements = statements(
                "Interior Minister Jonas Marn and engineer Mara Velden met. Velden said it fell.",
                "“I saw it,” she said. “I did not,” he replied.",
                "The minister said it would be rebuilt.");

        assertThat(statements)
                .extracting(Statement::source)
                .containsExactly("Mara Velden", "Mara Velden", "Jonas Marn", "Jonas Marn");
    }

    @Test
    void takesNoStormForShe() {
        assertThat(statements(
                        "Hurricane Fiona turned south. It is the third storm of May.",
                        "Despite Fiona’s turn, people fled. Wilma Marn was on her way, but had second thoughts.",
                        "“I’m not afraid,” she said."))
                .extracting(Statement::source)
                .containsOnly("Wilma Marn");
    }

    @Test
    void takesNoSquareForWhoChantsThere() {
        assertThat(statements("The crowd filled Mill Square, chanting “Open the bridge”, as the mayor spoke."))
                .extracting(Statement::source)
                .containsExactly("The crowd");
    }

    @Test
    void endsAnAffiliationBeforeWhatSomebodyDid() {
        assertThat(statements("Jonas Marn, a meteorologist at the port who said Fiona will turn, called it bizarre."))
                .extracting(Statement::affiliation)
                .doesNotContain("Fiona");
    }

    @Test
    void leavesLinksOutOfAPost() {
        Article article = article(
                List.of(Block.Role.EMBED),
                "It fell. We saw it. https://port.example/a pic.twitter.com/Xy1 — Mara Velden (@velden) May 3, 2024");

        assertThat(Attribution.statements(article)).singleElement().satisfies(statement -> {
            assertThat(statement.source()).isEqualTo("Mara Velden");
            assertThat(statement.content()).containsExactly("It fell.", "We saw it.");
        });
    }

    @Test
    void tellsRoleAndAffiliationAsStated() {
        Statement statement = statements("“No,” said Mara Velden, a senior fellow at the Orland Institute.")
                .getFirst();

        assertThat(statement.role()).isEqualTo("senior fellow");
        assertThat(statement.affiliation()).isEqualTo("Orland Institute");
        assertThat(statement.holderKind()).isEqualTo(HolderKind.PERSON);
    }

    @Test
    void keepsFiguresAndJoinedModifiersInTheWordsOfASource() {
        assertThat(statements("The release of nearly 3,000 files shows that the bridge was weak."))
                .extracting(Statement::source)
                .containsExactly("The release of nearly 3,000 files");
        assertThat(statements("Harbour and police officials said that the bridge was weak."))
                .extracting(Statement::source)
                .containsExactly("Harbour and police officials");
    }

    @Test
    void givesOneNameToAllSpellingsOfAPerson() {
        List<Statement> all = new ArrayList<>(statementsOf("a", "Alyaksandr Velenka said it fell."));
        all.addAll(statementsOf("b", "Alexander Velenko said it stood. Velenko promised help."));
        all.addAll(statementsOf("c", "President Velenko denied it."));

        assertThat(Attribution.unify(all)).extracting(Statement::source).containsOnly("Alexander Velenko");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "“It fell,” its chairman, Tolan Brisk, said. | Tolan Brisk | chairman",
                "“It fell,” the defeated candidate, Mara Velden, told the rally. | Mara Velden | defeated candidate"
            })
    void namesThePersonBehindAnOffice(String text, String source, String role) {
        Statement statement = statements(text).getFirst();

        assertThat(statement.source()).isEqualTo(source);
        assertThat(statement.role()).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "“It fell,” said Special Agent in Charge Mara Velden. | Special Agent in Charge",
                "“It fell,” ORL Special Agent in Charge Mara Velden said. | Special Agent in Charge",
                "Special Agent in Charge Mara Velden said it fell. | Special Agent in Charge",
                "Editor in Chief Mara Velden said it fell. | Editor in Chief"
            })
    void knowsARankOfSeveralWordsBeforeAName(String text, String role) {
        assertThat(statements(text)).singleElement().satisfies(statement -> {
            assertThat(statement.source()).isEqualTo("Mara Velden");
            assertThat(statement.role()).isEqualTo(role);
        });
    }

    @Test
    void readsTheSignatureBehindAQuotation() {
        assertThat(statements("\u201CIt is an old bridge that nobody looks after.\u201D\u2015 Mara A. Velden"))
                .extracting(Statement::source)
                .containsExactly("Mara A. Velden");
    }

    @Test
    void letsThePronounGoOnWithWhoSpoke() {
        List<Statement> statements = statements(
                "Mara Velden met Anna Brisk on Monday. \u201CWe met,\u201D Mara Velden told Anna Brisk.",
                "\u201CNothing else,\u201D she said.");

        assertThat(statements).extracting(Statement::source).containsOnly("Mara Velden");
    }

    @Test
    void namesThePersonBehindAnOfficeOfTwoThings() {
        Statement statement = statements("Roads and Bridges Director Tolan Brisk said that it fell.")
                .getFirst();

        assertThat(statement.source()).isEqualTo("Tolan Brisk");
        assertThat(statement.holderKind()).isEqualTo(HolderKind.PERSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mara Velden and Jonas Marn",
                "Mara Velden and her deputies",
                "France and Germany",
                "Mayor Mara Velden and Interior Minister Jonas Marn",
                "Sources familiar with the plan",
                "Civil and voting rights groups",
                "Both Democrats and Republicans"
            })
    void countsSeveralWhoSpeakAsAGroup(String source) {
        Statement statement = statements(source + " said that it fell.").getFirst();

        assertThat(statement.source()).isEqualTo(source);
        assertThat(statement.holderKind()).isEqualTo(HolderKind.GROUP);
    }

    @Test
    void takesTheCourtForTheCourtThatIsNamed() {
        List<Statement> statements = statements("The Supreme Court met on Monday. The case is about Velden Square"
                + " University. The court said that it would rule in May.");

        assertThat(statements).extracting(Statement::source).containsExactly("Supreme Court");
    }

    @Test
    void cutsSecretaryOfStateOffTheName() {
        assertThat(statements("Orland Secretary of State Anna Quill said that it fell."))
                .extracting(Statement::source)
                .containsExactly("Anna Quill");
    }

    @Test
    void takesAnEmployeeOfABodyForNoBody() {
        Statement statement = statements("A Velden Motors employee told the paper that it fell.")
                .getFirst();

        assertThat(statement.holderKind()).isEqualTo(HolderKind.ANONYMOUS);
    }

    @Test
    void letsItBeTheSubjectOfTheSentenceBefore() {
        assertThat(statements("The Harbour Safety Act was debated on Monday. The port authority closed the basin."
                        + " It said the basin could stay shut."))
                .extracting(Statement::source)
                .containsExactly("The port authority");
    }

    @Test
    void takesNobodyForAPronounWhoIsNamedInWhatItSays() {
        assertThat(statements(
                        "“It fell,” Jonas Marn said.",
                        "Peter Quill's letter came later. He said Marn's bridge was old."))
                .extracting(Statement::source)
                .containsExactly("Jonas Marn", "Peter Quill");
        assertThat(statements("“It fell,” Jonas Marn said. He said the Marn campaign was over."))
                .extracting(Statement::source)
                .containsOnly("Jonas Marn");
    }

    @Test
    void letsWhoBeThePersonWhoseOfficeIsNamedWithABody() {
        assertThat(statements("They met Jonas Marn, an adviser at the Harbour Council, who said that it fell."))
                .extracting(Statement::source)
                .containsExactly("Jonas Marn");
    }

    @Test
    void takesNoManyForItAndNoThingsForThem() {
        assertThat(statements("Critics said that it fell.", "“We looked into it,” it said in a statement."))
                .extracting(Statement::source)
                .doesNotContainSequence("Critics", "Critics");
        assertThat(statements("Critics said that it fell. Floods are rare in the valley. They said that it was old."))
                .extracting(Statement::source)
                .containsOnly("Critics");
    }

    @Test
    void takesTheHealthOrganisationForNoPronoun() {
        assertThat(statements(
                        "“It fell,” Jonas Marn said.",
                        "WHO told the paper on Monday that it was reviewing the letter."))
                .extracting(Statement::source)
                .containsExactly("Jonas Marn", "WHO");
    }

    @Test
    void takesNobodyForThePresidentWhoIsNamedLaterWithAnotherCountry() {
        assertThat(statements(
                        "The president said that it fell.",
                        "Lesvanian President Jonas Marn left. Marn was late. Marn was tired."))
                .extracting(Statement::source)
                .doesNotContain("Jonas Marn");
    }

    @Test
    void readsNoLinkInCapitals() {
        assertThat(statements("“It fell,” Jonas Marn said.", "VELDEN SAYS BRIDGE WAS OLD"))
                .extracting(Statement::source)
                .containsExactly("Jonas Marn");
    }

    @Test
    void letsWhoSpokeWithoutANameGoOn() {
        List<Statement> statements = statements("The Orland Times met both. His challenger said that she would accept"
                + " the outcome. She added: “The door is small.”");

        assertThat(statements).extracting(Statement::source).containsOnly("His challenger");
    }

    @Test
    void readsTheSignatureOfAPost() {
        Article article = article(
                List.of(Block.Role.EMBED, Block.Role.EMBED),
                "The bridge was old. Why wait?—",
                "Mara Velden (@velden) May 3, 2031");

        Statement statement = Attribution.statements(article).getFirst();
        assertThat(statement.source()).isEqualTo("Mara Velden");
        assertThat(statement.content()).containsExactly("The bridge was old.", "Why wait?");
    }
}
