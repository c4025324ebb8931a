package news.parallax.question;

import static org.assertj.core.api.Assertions.assertThat;

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
        "bridge, WHAT"
    })
    void readsWhatIsAskedFor(String question, Inquiry.Kind kind) {
        assertThat(Inquiry.of(question).kind()).isEqualTo(kind);
    }

    @Test
    void leavesOutTheWordsThatOnlyAsk() {
        assertThat(Inquiry.of("How many people crossed the old bridge?").words().values())
                .containsExactlyInAnyOrder("crossed", "old", "bridge");
    }

    @Test
    void asksForASurnameAndNotForTheFirstNameBeforeIt() {
        assertThat(Inquiry.of("Will Heather Dorn cross the bridge?").words().values())
                .containsExactlyInAnyOrder("Dorn", "cross", "bridge");
        assertThat(Inquiry.of("Will Heather cross the bridge?").words().values())
                .contains("Heather");
    }

    @Test
    void seesThatTheOppositeIsAsked() {
        assertThat(Inquiry.of("Will the bridge not open?").negated()).isTrue();
        assertThat(Inquiry.of("Won't the bridge open?").negated()).isTrue();
        assertThat(Inquiry.of("Will the bridge open?").negated()).isFalse();
    }

    @Test
    void readsEmptyAndEndlessQuestions() {
        assertThat(Inquiry.of("").words()).isEmpty();
        assertThat(Inquiry.of("bridge ".repeat(100_000)).words()).hasSize(1);
    }
}
