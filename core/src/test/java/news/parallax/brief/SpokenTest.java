package news.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Brief;
import news.parallax.model.Finding;
import org.junit.jupiter.api.Test;

class SpokenTest {
    private static final String STRANGER = "Lena Holt said the town will soon pay for another crossing.";
    private static final String KNOWN = "Ivo Kern said the town will soon pay for another crossing.";

    /** Of two voices a brief of twenty words has room for one. */
    private static List<String> heard(String first, String second, String other) {
        Coverage coverage = new Coverage()
                .article("a", "Lake Post", first + " " + second)
                .article("b", "Hill Radio", other + " Nothing else was said in the town on that day.");
        List<Finding> said = List.of(said(coverage, "Lena Holt", first), said(coverage, "Ivo Kern", second));
        return new BriefWriter(20)
                .write(coverage.story(), said).sentences().stream()
                        .map(Brief.Sentence::text)
                        .toList();
    }

    private static Finding said(Coverage coverage, String name, String sentence) {
        return coverage.statement(
                name, name, "the town will soon pay for another crossing", coverage.citation("a", sentence));
    }

    @Test
    void hearsWhoTwoAccountsSpeakOfBeforeAStranger() {
        assertThat(heard(STRANGER, KNOWN, "Ivo Kern spoke to the council.")).containsExactly(KNOWN);
        assertThat(heard(STRANGER, KNOWN, "Lena Holt spoke to the council.")).containsExactly(STRANGER);
    }

    @Test
    void hearsWhoIsIntroducedBeforeAStrangerAndAVoiceFromTheStreet() {
        String engineer = "Ivo Kern, an engineer, said the town will soon pay for another crossing.";
        String shopper = "Lena Holt, a shopper, said the town will soon pay for another crossing.";
        String clerk = "Lena Holt, a clerk, said the town will soon pay for another crossing.";

        assertThat(heard(STRANGER, engineer, "Rain fell.")).containsExactly(engineer);
        assertThat(heard(shopper, engineer, "Rain fell.")).containsExactly(engineer);
        assertThat(heard(clerk, engineer, "Rain fell.")).containsExactly(clerk);
    }
}
