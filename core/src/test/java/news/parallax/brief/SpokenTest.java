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
    private static List<String> heard(String other) {
        Coverage coverage = new Coverage()
                .article("a", "Lake Post", STRANGER + " " + KNOWN)
                .article("b", "Hill Radio", other + " Nothing else was said in the town on that day.");
        Finding stranger = coverage.statement(
                "Lena Holt",
                "Lena Holt",
                "the town will soon pay for another crossing",
                coverage.citation("a", STRANGER));
        Finding known = coverage.statement(
                "Ivo Kern", "Ivo Kern", "the town will soon pay for another crossing", coverage.citation("a", KNOWN));
        return new BriefWriter(20)
                .write(coverage.story(), List.of(stranger, known)).sentences().stream()
                        .map(Brief.Sentence::text)
                        .toList();
    }

    @Test
    void hearsWhoTwoAccountsSpeakOfBeforeAStranger() {
        assertThat(heard("Ivo Kern spoke to the council.")).containsExactly(KNOWN);
        assertThat(heard("Lena Holt spoke to the council.")).containsExactly(STRANGER);
    }
}
