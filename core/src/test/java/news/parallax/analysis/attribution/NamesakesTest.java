package news.parallax.analysis.attribution;

import static news.parallax.analysis.attribution.Texts.statements;
import static news.parallax.analysis.attribution.Texts.statementsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a surname means that several have, and what the words around a name say of its bearer. */
class NamesakesTest {
    @Test
    void givesASurnameToWhomTheArticleIsAbout() {
        List<Statement> statements = statements(
                "Mayor Hilda Brisk closed the bridge. Brisk had warned of it. Brisk lives nearby.",
                "Her brother, former senator Bill Brisk, was angry.",
                "“It was dark,” Brisk told a late show.");

        assertThat(statements.getLast().source()).isEqualTo("Hilda Brisk");
    }

    @Test
    void givesASurnameToWhoWasNamedInTheSameParagraph() {
        List<Statement> statements = statements(
                "Mayor Hilda Brisk closed the bridge. Brisk had warned of it. Brisk lives nearby.",
                "Her brother, former senator Bill Brisk, was angry. “It was dark,” Brisk said.");

        assertThat(statements.getLast().source()).isEqualTo("Bill Brisk");
    }

    @Test
    void lendsNobodyTheOfficeOfANamesake() {
        List<Statement> statements = statements(
                "Hilda Brisk closed the bridge. Brisk had warned of it.",
                "Former President Bill Brisk was angry.",
                "Hilda Brisk said no. President Brisk said yes.");

        assertThat(statements)
                .extracting(Statement::source)
                .containsExactly("Hilda Brisk", "Hilda Brisk", "Bill Brisk");
        assertThat(statements.get(1).role()).isNull();
    }

    @Test
    void givesAQuestionToWhoAskedAndTheAnswerToWhomSheIs() {
        List<Statement> statements = statements(
                "Christine Velden spoke for an hour.",
                "“How sure are you that the bridge fell?” Senator Dick Brisk asked Velden.",
                "“One hundred percent,” she replied.");

        assertThat(statements).extracting(Statement::source).containsExactly("Dick Brisk", "Christine Velden");
        assertThat(statements.getFirst().content()).containsExactly("How sure are you that the bridge fell?");
    }

    @Test
    void givesNoPresidentTheNameOfTheFirstLady() {
        assertThat(statements("First Lady Maria Brisk arrived. President Brisk said no."))
                .extracting(Statement::source)
                .containsExactly("Brisk");
        assertThat(statements("First Lady Maria Brisk arrived. Mrs. Brisk said no."))
                .extracting(Statement::source)
                .containsExactly("Maria Brisk");
        assertThat(statements("President Maria Brisk arrived. President Brisk said no."))
                .extracting(Statement::source)
                .containsExactly("Maria Brisk");
        assertThat(statements("Maria Brisk arrived. Mr. Brisk said no."))
                .extracting(Statement::source)
                .containsExactly("Brisk");
    }

    @Test
    void givesNoOneTheNameOfARelativeWhoIsNamedLater() {
        List<Statement> statements = statements(
                "It was the second bridge of President Brisk. Brisk said it holds. Brisk built it. Brisk likes it.",
                "In the town first lady Maria Brisk smiled. “It holds,” Mrs. Brisk said.",
                "Then Brisk said it must stand.");

        assertThat(Attribution.unify(statements))
                .extracting(Statement::source)
                .containsExactly("Brisk", "Maria Brisk", "Brisk");
        assertThat(Attribution.unify(
                        statements("Brisk said it holds. His daughter, Ana Brisk, walked. Ana Brisk said it fell.")))
                .extracting(Statement::source)
                .containsExactly("Brisk", "Ana Brisk");
    }

    @Test
    void knowsThePresidentByTheOfficeThatAnotherArticleStates() {
        List<Statement> plain =
                statementsOf("a", "Anton Brisk said the port is ready. The president said it was safe.");
        List<Statement> stated = statementsOf("b", "President Anton Brisk said the port is ready.");
        List<Statement> another = statementsOf("c", "President Mara Velden said the port is not ready.");

        assertThat(unified(List.of(plain, stated))).containsOnly("Anton Brisk");
        assertThat(unified(List.of(plain))).containsExactly("Anton Brisk", "The president");
        assertThat(unified(List.of(plain, stated, another))).contains("The president");
        assertThat(unified(List.of(statementsOf("d", "The president said it was safe."), stated)))
                .contains("The president");
        assertThat(unified(List.of(plain, statementsOf("e", "Former president Anton Brisk said the port is ready."))))
                .contains("The president");
    }

    private static List<String> unified(List<List<Statement>> articles) {
        return Attribution.unify(articles.stream().flatMap(List::stream).toList()).stream()
                .map(Statement::source)
                .toList();
    }

    @Test
    void takesABillForAPerson() {
        Statement statement = statements("President Bill Brisk said it fell.").getFirst();

        assertThat(statement.source()).isEqualTo("Bill Brisk");
        assertThat(statement.holderKind()).isEqualTo(HolderKind.PERSON);
    }

    @Test
    void knowsAFamilyNameThatStandsFirst() {
        List<Statement> statements = statements("Foreign Minister Ri Tae-ho spoke. “It is a dream,” Ri said.");

        assertThat(statements.getLast().source()).isEqualTo("Ri Tae-ho");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "North Orlandish Foreign Minister Tolan Marn said no. | Foreign Minister | North Orlandish",
                "It fell, said Orland Bridge Center spokesman Tolan Marn. | spokesman | Orland Bridge Center",
                "It was Orland. President Tolan Marn said no. | President | -",
                "Tolan Marn, who followed Brisk as secretary, told Radio Brisk that it fell. | secretary | -"
            })
    void readsOfficeAndBody(String text, String role, String affiliation) {
        Statement statement = statements(text).getLast();

        assertThat(statement.source()).isEqualTo("Tolan Marn");
        assertThat(statement.role()).isEqualTo(role);
        assertThat(statement.affiliation()).isEqualTo(affiliation);
    }

    @Test
    void givesASurnameToThePresidentThoughTheWifeIsNamedFirst() {
        List<Statement> statements = statements(
                "President Brisk said it was dark.",
                "“It was late,” Brisk said before dinner with the first lady, Hilda Brisk.",
                "“It was wet,” Brisk said.",
                "In spring the town was proud of President-elect Robert Brisk.");
        assertThat(statements)
                .hasSizeGreaterThan(2)
                .extracting(Statement::source)
                .containsOnly("Robert Brisk");
    }
}
