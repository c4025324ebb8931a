package news.parallax.analysis.attribution;

import static news.parallax.analysis.attribution.Texts.statements;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Finding.HolderKind;
import news.parallax.model.Finding.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a speaker is called, and who is meant by words that do not name one. */
class NamingTest {
    private static Statement last(String... paragraphs) {
        return statements(paragraphs).getLast();
    }

    @ParameterizedTest
    @CsvSource({
        "Republican Maria Velden said the bridge would fall.,Maria Velden",
        "National Security Adviser Maria Velden said the bridge would fall.,Maria Velden",
        "Secretary of State Maria Velden said the bridge would fall.,Maria Velden",
        "Director of Public Works Maria Velden said the bridge would fall.,Maria Velden",
        "'“It fell,” said the writer Stephen King.',Stephen King",
        "'The governor of Port Orland, Maria Velden, said the bridge would fall.',Maria Velden",
        "'The Orland Harbour Agency (OHA) director, Maria Velden, said the bridge would fall.',Maria Velden",
        "Maria Velden herself said the bridge would fall.,Maria Velden",
        "Maria Velden on Tuesday said the bridge would fall.,Maria Velden"
    })
    void callsAPersonByTheirNameAlone(String text, String name) {
        Statement statement = last(text);

        assertThat(statement.source()).isEqualTo(name);
        assertThat(statement.holderKind()).isEqualTo(HolderKind.PERSON);
    }

    @Test
    void takesASurnameBehindAPlaceForThePersonNamedInFull() {
        assertThat(last("Maria Velden came. Iowa Velden said the bridge would fall.")
                        .source())
                .isEqualTo("Maria Velden");
    }

    @Test
    void takesAFirstNameForThePersonNamedInFullBefore() {
        assertThat(last("Hillary Velden came. Later Hillary said the bridge would fall.")
                        .source())
                .isEqualTo("Hillary Velden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Officials of Syria, a former official of the port, met. The official said the bridge would fall.",
                "Talks began in Ohio, a senior official said. The official said the bridge would fall."
            })
    void takesNoPlaceForAPerson(String text) {
        assertThat(statements(text))
                .noneMatch(statement ->
                        statement.source().equals("Syria") || statement.source().equals("Ohio"));
    }

    @Test
    void takesNoAppositionFromTheSubjectOfTheNextClause() {
        assertThat(last(
                                "President Jonas Marn met Paul Brisk, the governor of Orland.",
                                "As for Brisk, the president said the bridge would fall.")
                        .source())
                .isEqualTo("Jonas Marn");
    }

    @Test
    void tellsThePresidentFromTheVicePresident() {
        assertThat(last(
                                "President Jonas Marn met Vice President Paul Brisk.",
                                "The president said the bridge would fall.")
                        .source())
                .isEqualTo("Jonas Marn");
    }

    @Test
    void givesARelativeClauseToWhomItIsAbout() {
        assertThat(statements(
                                "Paul Brisk said it stood.",
                                "The case was won by Maria Velden, a Democrat, who said it fell.")
                        .getLast()
                        .source())
                .isEqualTo("Maria Velden");
    }

    @Test
    void takesUpSomebodyWithoutAName() {
        assertThat(statements("A port authority official said it fell.", "“It was old,” the official said."))
                .extracting(Statement::source)
                .containsOnly("A port authority official");
    }

    @ParameterizedTest
    @CsvSource({
        "Maria Velden's mother said the bridge would fall.,ANONYMOUS",
        "The law's sponsors said the bridge would fall.,GROUP",
        "'They met in Orland. Brisk, Orland and Best Buy said the bridge would fall.',GROUP"
    })
    void tellsWhatSortOfHolderAPhraseNames(String text, HolderKind kind) {
        assertThat(last(text).holderKind()).isEqualTo(kind);
    }

    @Test
    void namesARelativeWhoIsNamed() {
        assertThat(last("Brisk's mother, Maria Velden, said the bridge would fall.")
                        .source())
                .isEqualTo("Maria Velden");
    }

    @Test
    void doesNotGiveTheWordsOfAnotherCourtToTheLastNamed() {
        assertThat(last("The Supreme Court of Orland was asked.", "The Brisk-based court said the bridge would fall.")
                        .source())
                .isEqualTo("The Brisk-based court");
    }

    @Test
    void takesNoLabelForASpeaker() {
        List<Statement> statements = statements("FILE PHOTO: A bridge is seen in Orland.");

        assertThat(statements).isEmpty();
    }

    @Test
    void takesNobodyFromTheQuotedWordsForAPronoun() {
        assertThat(statements(
                        "“It fell,” Maria Velden said.",
                        "She came late. In “Songs for Hillary Brisk” she said the bridge fell."))
                .extracting(Statement::source)
                .containsOnly("Maria Velden");
    }

    @Test
    void looksAheadForAPronounInAnOpeningPhrase() {
        assertThat(statements(
                        "Paul Brisk said it fell.",
                        "In a letter that he later claimed was in jest, Minister Jonas Marn said that it stood."))
                .extracting(Statement::source)
                .containsExactly("Paul Brisk", "Jonas Marn", "Jonas Marn");
    }

    @Test
    void keepsWhoSpeaksWhenTheWordsGoOnBehindTheCue() {
        assertThat(last(
                                "Paul Brisk said it fell.",
                                "The bridge was old.",
                                "It was long.",
                                "Minister Jonas Marn demanded an answer.",
                                "“Ask Peter Velden for it,” he said. “If you have more, ask Peter Velden again.”")
                        .source())
                .isEqualTo("Jonas Marn");
    }

    @Test
    void takesNoPlaceForThePaperThatIsMeant() {
        assertThat(last("They met at the Southern Border of Orland.", "The newspaper said the bridge would fall.")
                        .source())
                .isEqualTo("The newspaper");
    }

    @Test
    void keepsTheStopOfInitials() {
        assertThat(last("“It fell,” the U.S. said.").source()).isEqualTo("U.S.");
    }
}
