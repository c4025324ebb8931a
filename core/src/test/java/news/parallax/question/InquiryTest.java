package news.parallax.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InquiryTest {
    @ParameterizedTest
    @CsvSource({
        "Will the bridge open in spring?, WILL",
        "Could the bridge fall?, WILL",
        "How likely is a new bridge?, WILL",
        "Is the bridge going to open?, WILL",
        "Is the bridge open?, DID",
        "Did the council close the bridge?, DID",
        "Who said the bridge was safe?, WHO",
        "Why did the council close the bridge?, WHY",
        "How many cars crossed the bridge?, HOW_MANY",
        "How much did the bridge cost?, HOW_MANY",
        "When did the bridge close?, WHEN",
        "Where did the bridge fall?, WHERE",
        "How long will the bridge be closed?, HOW_LONG",
        "How old is the mayor?, HOW_OLD",
        "Which minister closed the bridge?, WHO",
        "bridge, WHAT"
    })
    void readsWhatIsAskedFor(String question, Inquiry.Kind kind) {
        assertThat(Inquiry.of(question).kind()).isEqualTo(kind);
    }

    @Test
    void leavesOutTheWordsThatOnlyAsk() {
        assertThat(words("How many people crossed the old bridge?"))
                .containsExactlyInAnyOrder("crossed", "old", "bridge");
    }

    @Test
    void asksForASurnameAndNotForTheFirstNameBeforeIt() {
        assertThat(words("Will Heather Dorn cross the bridge?")).containsExactlyInAnyOrder("Dorn", "cross", "bridge");
        assertThat(words("Will Heather cross the bridge?")).contains("Heather");
    }

    @Test
    void seesThatTheOppositeIsAsked() {
        assertThat(Inquiry.of("Will the bridge not open?").negated()).isTrue();
        assertThat(Inquiry.of("Won't the bridge open?").negated()).isTrue();
        assertThat(Inquiry.of("Will the bridge open?").negated()).isFalse();
    }

    @Test
    void readsEmptyAndEndlessQuestions() {
        assertThat(words("")).isEmpty();
        assertThat(words("bridge ".repeat(100_000))).hasSize(1);
    }

    private static List<String> words(String question) {
        return Inquiry.of(question).asked().stream().map(Inquiry.Asked::word).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Will the shutdown last into the new year?, last",
        "Did Marn ask Velden to drop the case?, ask",
        "Will the council try to ban cars?, ban",
        "Has Dorn admitted defeat?, admitted",
        "Why did the mayor quit?, quit",
        "Who forgave the driver?, forgave",
        "Will port workers get back pay?, ''"
    })
    void findsTheVerbOfAQuestion(String question, String verb) {
        assertThat(Inquiry.of(question).asked().stream()
                        .filter(asked -> asked.role() == Inquiry.Role.VERB)
                        .map(Inquiry.Asked::word))
                .containsExactlyElementsOf(verb.isEmpty() ? List.of() : List.of(verb));
    }

    @Test
    void readsAVerbAndItsParticleAsOne() {
        assertThat(Inquiry.of("Did Dorn step down in May?").asked())
                .extracting(Inquiry.Asked::key)
                .contains("step_down");
    }

    @Test
    void tellsWhoSaidFromWhoWasTold() {
        assertThat(Inquiry.of("Who said the bridge was safe?").reported()).isTrue();
        assertThat(Inquiry.of("Who warned the council?").reported()).isTrue();
        assertThat(Inquiry.of("Who was told about the cracks?").reported()).isFalse();
        assertThat(Inquiry.of("What did Dorn say about the bridge?").reported()).isTrue();
    }
}
