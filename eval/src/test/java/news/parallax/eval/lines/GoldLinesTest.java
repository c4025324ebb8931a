package news.parallax.eval.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GoldLinesTest {
    private static final String GOLD = """
            The ferry Zora sat on a sandbank off Quillport.
            Tugs
            They will try to pull the ferry free at high tide.
            """;

    @Test
    void marksLinesWhoseTriplesStandInTheGoldText() {
        List<String> lines = List.of(
                "Read all about the harbour here",
                "Tugs",
                "The ferry Zora sat on a sandbank off Quillport.",
                "Tugs",
                "They will try to pull the ferry free at high tide.",
                "Tugs");
        assertThat(GoldLines.labels(lines, GOLD)).containsExactly(false, false, true, true, true, false);
    }

    @Test
    void marksOneOfEqualLines() {
        List<String> lines = List.of(
                "The ferry Zora sat on a sandbank off Quillport.",
                "Menu",
                "Search",
                "The ferry Zora sat on a sandbank off Quillport.",
                "They will try to pull the ferry free at high tide.");
        assertThat(GoldLines.labels(lines, GOLD)).containsExactly(false, false, false, true, true);
    }

    @Test
    void givesNoLabelsWhereThePageDoesNotShowTheText() {
        assertThat(GoldLines.labels(List.of("Please enable scripts to read this page."), GOLD))
                .isEmpty();
    }
}
