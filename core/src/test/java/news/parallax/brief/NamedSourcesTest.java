package news.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Finding.Fact;
import news.parallax.model.Finding.Statement;
import news.parallax.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedSourcesTest {
    private static final String CLAIM = "The bridge will stay closed until the spring";
    private static final String SENTENCE = CLAIM + ", Ana Dorn said.";
    private static final String OTHER = "The river rose by a metre in Lakeside.";

    private final Coverage coverage = new Coverage().article("a", "Lake Post", SENTENCE + " " + OTHER);

    private List<String> sources(String words, String... named) {
        Statement statement = coverage.quotation("Ana Dorn", CLAIM, coverage.citation("a", SENTENCE));
        Fact fact = new Fact(words, List.of("a"), List.of(named), List.of(coverage.citation("a", words)));
        return new NamedSources(new Library(coverage.story(), Texts.ofStory()), new Owned(List.of(statement))).of(fact);
    }

    @Test
    void namesWhoSaidTheVerySentence() {
        assertThat(sources(SENTENCE, "Ana Dorn", "Bridges", "unnamed source")).containsExactly("Ana Dorn");
    }

    @Test
    void namesNobodyForWhatTheReporterSays() {
        assertThat(sources(OTHER, "Ana Dorn", "Lakeside")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LAKESIDE",
                "U.S",
                "Canadian",
                "1st spring report",
                "One letter in particular",
                "the draft reportedly",
                "A council report in March"
            })
    void printsNoneRatherThanNonsense(String source) {
        assertThat(NamedSources.of(coverage.quotation(source, CLAIM, coverage.citation("a", SENTENCE))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana Dorn", "WHO", "the interior ministry", "Lakeside's coroner's office"})
    void printsANameAndAnOffice(String source) {
        assertThat(NamedSources.of(coverage.quotation(source, CLAIM, coverage.citation("a", SENTENCE))))
                .containsExactly(source);
    }
}
