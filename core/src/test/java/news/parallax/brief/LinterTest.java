package news.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Brief;
import news.parallax.model.Brief.Section;
import news.parallax.model.Citation;
import news.parallax.model.Finding;
import news.parallax.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinterTest {
    private static final String PASSAGE =
            "The mayor reportedly told Ana Dorn that 40 workers may not return before May, if the bridge stays closed.";
    private static final String QUOTE = "\u201CThe piers will hold for another winter,\u201D she said.";

    private final Coverage coverage = new Coverage()
            .article("a", "Lake Post", PASSAGE + " " + QUOTE)
            .article("b", "Hill Radio", "The bridge is closed.");
    private final Story story = coverage.story();
    private final Finding statement =
            coverage.quotation("Ana Dorn", "The piers will hold for another winter", coverage.citation("a", QUOTE));
    private final Linter linter = new Linter(story, List.of(statement));

    private List<Violation.Check> checks(String text, String words) {
        return checks(text, 1, coverage.citation("a", words));
    }

    private List<Violation.Check> checks(String text, int origins, Citation... citations) {
        Brief.Sentence sentence =
                new Brief.Sentence(Section.WHAT_HAPPENED, text, List.of(citations), origins, List.of());
        return linter.violations(sentence).stream()
                .map(Violation::check)
                .distinct()
                .toList();
    }

    @Test
    void passesTheVerbatimSentence() {
        assertThat(checks(PASSAGE, PASSAGE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "40 workers, 400 workers, ADDED_NUMBER",
        "40 workers, forty workers, ADDED_NUMBER",
        "Ana Dorn, Ana Dern, ADDED_NAME",
        "The mayor, The mayor and the Senate, ADDED_NAME",
        "may not return, may return, DROPPED_NEGATION",
        "may not return, not return, DROPPED_HEDGE",
        "reportedly told, told, DROPPED_HEDGE",
        "workers, all workers, ADDED_WORD",
        "bridge, old bridge, ADDED_WORD",
        "before May, before June, ADDED_NAME",
        "if the bridge stays closed, , DROPPED_HEDGE"
    })
    void catchesAMutation(String words, String mutated, Violation.Check check) {
        String text = PASSAGE.replace(words, mutated == null ? "" : mutated);
        assertThat(text).isNotEqualTo(PASSAGE);
        assertThat(checks(text, PASSAGE)).contains(check);
    }

    @Test
    void catchesSwappedRoles() {
        assertThat(checks(
                        "Ana Dorn reportedly told the mayor that 40 workers may not return before May, if the bridge"
                                + " stays closed.",
                        PASSAGE))
                .contains(Violation.Check.ORDER);
    }

    @Test
    void catchesAQuotationWithoutItsSpeaker() {
        assertThat(checks("The piers will hold for another winter.", QUOTE)).contains(Violation.Check.LOST_OWNER);
    }

    @Test
    void catchesASentenceOfAQuotationNobodyFoundTheSpeakerOf() {
        String first = "\u201CThe piers will hold for now.";
        String second = "The council will close the bridge in spring.\u201D";
        Coverage quoted = new Coverage().article("a", "Lake Post", first + " " + second);
        String bare = second.substring(0, second.length() - 1);
        Brief.Sentence sentence =
                new Brief.Sentence(Section.WHAT_HAPPENED, bare, List.of(quoted.citation("a", bare)), 1, List.of());
        assertThat(new Linter(quoted.story(), List.of()).violations(sentence))
                .extracting(Violation::check)
                .contains(Violation.Check.LOST_OWNER);
    }

    @Test
    void passesAQuotationBehindItsSpeaker() {
        assertThat(checks("Ana Dorn: \u201CThe piers will hold for another winter\u201D", QUOTE))
                .isEmpty();
    }

    @Test
    void catchesAnotherSpeaker() {
        assertThat(checks("Ben Dorn: \u201CThe piers will hold for another winter\u201D", QUOTE))
                .contains(Violation.Check.LOST_OWNER);
    }

    @Test
    void catchesAnAlteredQuotation() {
        assertThat(checks("Ana Dorn: \u201CThe piers will hold for one more winter\u201D", QUOTE))
                .contains(Violation.Check.ALTERED_QUOTATION);
    }

    @Test
    void catchesACountOfPagesInPlaceOfOrigins() {
        assertThat(checks(PASSAGE, 2, coverage.citation("a", PASSAGE))).contains(Violation.Check.MISCOUNT);
    }

    @Test
    void catchesACitationThatSaysSomethingElse() {
        Citation other = coverage.citation("a", "she said");
        assertThat(checks("The bridge is closed.", 2, coverage.citation("b", "The bridge is closed."), other))
                .contains(Violation.Check.IRRELEVANT_CITATION);
    }

    @Test
    void catchesAContrastWhoseSidesChangedPlaces() {
        Citation some = coverage.citation("a", "40 workers");
        Citation other = coverage.citation("b", "The bridge is closed.");
        Finding difference = new Finding.Disagreement(
                Finding.Disagreement.Kind.NUMBER,
                "workers",
                List.of(
                        new Finding.Disagreement.Position("40 workers", null, List.of("a"), List.of(some)),
                        new Finding.Disagreement.Position("closed", null, List.of("b"), List.of(other))));
        Linter known = new Linter(story, List.of(difference));
        String right =
                "Figures differ on workers: \u201C40 workers\u201D (Lake Post); \u201Cclosed\u201D (Hill Radio).";
        String wrong =
                "Figures differ on workers: \u201C40 workers\u201D (Hill Radio); \u201Cclosed\u201D (Lake Post).";
        assertThat(known.violations(contrast(right, some, other))).isEmpty();
        assertThat(known.violations(contrast(wrong, some, other))).isNotEmpty();
    }

    private static Brief.Sentence contrast(String text, Citation... citations) {
        return new Brief.Sentence(Section.WHERE_ACCOUNTS_DIFFER, text, List.of(citations), 2, List.of());
    }
}
