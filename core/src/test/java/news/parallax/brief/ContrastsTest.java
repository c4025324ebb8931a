package news.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Brief.Section;
import news.parallax.model.Brief.Sentence;
import news.parallax.model.Finding;
import news.parallax.model.Finding.Disagreement;
import news.parallax.model.Finding.Disagreement.Position;
import org.junit.jupiter.api.Test;

class ContrastsTest {
    private static final String CLAIM =
            "Ivo Kern accused Ana Dorn of hiding the cracks in the old weir for two long years.";
    private static final String DENIAL = "Ana Dorn denied hiding any cracks in the old weir of Lakeside.";

    @Test
    void aDenialStandsWhereAccountsDifferAndNowhereElse() {
        Coverage coverage = new Coverage().article("a", "Lake Post", CLAIM).article("b", "Hill Radio", DENIAL);
        Disagreement difference = new Disagreement(
                Disagreement.Kind.DENIAL,
                "hiding any cracks",
                List.of(
                        new Position(CLAIM, "Ivo Kern", List.of("a"), List.of(coverage.citation("a", CLAIM))),
                        new Position(DENIAL, "Ana Dorn", List.of("b"), List.of(coverage.citation("b", DENIAL)))));
        Finding said = coverage.statement(
                "Ana Dorn", "Ana Dorn", "hiding any cracks in the old weir", coverage.citation("b", DENIAL));

        List<Sentence> sentences = new BriefWriter()
                .write(coverage.story(), List.of(difference, said))
                .sentences();

        assertThat(sentences)
                .filteredOn(sentence -> sentence.text().equals(DENIAL))
                .extracting(Sentence::section)
                .containsExactly(Section.WHERE_ACCOUNTS_DIFFER);
        assertThat(new BriefWriter().write(coverage.story(), List.of(said)).sentences())
                .extracting(Sentence::section)
                .containsExactly(Section.WHO_SAYS_WHAT);
    }

    @Test
    void figuresStandBesideEachOther() {
        String one = "Twelve people were killed when the old weir broke.";
        String other = "Fifteen people were killed when the old weir broke.";
        Coverage coverage = new Coverage().article("a", "Lake Post", one).article("b", "Hill Radio", other);
        Disagreement difference = new Disagreement(
                Disagreement.Kind.NUMBER,
                "dead",
                List.of(
                        new Position("Twelve people", null, List.of("a"), List.of(coverage.citation("a", one))),
                        new Position("Fifteen people", null, List.of("b"), List.of(coverage.citation("b", other)))));

        assertThat(new BriefWriter()
                        .write(coverage.story(), List.of(difference))
                        .sentences())
                .extracting(Sentence::text)
                .containsExactly(
                        "Figures differ on dead: \u201CTwelve people\u201D (Lake Post); \u201CFifteen people\u201D"
                                + " (Hill Radio).");
    }
}
