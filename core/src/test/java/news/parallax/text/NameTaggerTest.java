package news.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameTaggerTest {
    @Test
    void tellsPersonsPlacesAndOrganisationsApart() {
        assertThat(names("The mayor of London, Mara Velden, spoke to the Justice Department on Monday."))
                .containsExactly("PLACE London", "PERSON Mara Velden", "ORGANISATION Justice Department");
    }

    @Test
    void endsANameBeforeThePossessive() {
        assertThat(names("They read Mara Velden's letter in Germany.")).contains("PERSON Mara Velden", "PLACE Germany");
    }

    @Test
    void leavesLinesOfCapitalsAlone() {
        assertThat(names("Velden Faces Anger Over Bridge Plans")).isEmpty();
    }

    private static List<String> names(String text) {
        return NameTagger.names(text).stream()
                .map(name -> name.kind() + " " + name.span().of(text))
                .toList();
    }
}
