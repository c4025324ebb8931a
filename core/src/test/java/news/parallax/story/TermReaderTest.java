package news.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.parallax.model.Span;
import org.junit.jupiter.api.Test;

class TermReaderTest {
    @Test
    void readsWordsAndPassesOverSingleLetters() {
        assertThat(words("He said: “A bridge’s 2nd pier — gone.”"))
                .containsExactly("He", "said", "bridge", "2nd", "pier", "gone");
    }

    @Test
    void readsEveryTwoNeighboursWhereNoSpacesAre() {
        assertThat(words("桥梁关闭 now")).containsExactly("桥梁", "梁关", "关闭", "now");
    }

    @Test
    void oneNumberStandsForCapitalAndPlural() {
        assertThat(TermReader.hash("Bridges")).isEqualTo(TermReader.hash("bridge"));
        assertThat(TermReader.hash("glass")).isNotEqualTo(TermReader.hash("glas"));
    }

    @Test
    void takesForNamesWhatHasACapitalInsideASentence() {
        TermReader reader = reader("Mayors met Oda Lind. Nobody left.", 99);
        List<String> names = new ArrayList<>();
        while (reader.next()) {
            if (reader.isName()) {
                names.add(reader.word());
            }
        }
        assertThat(names).containsExactly("Oda", "Lind");
    }

    @Test
    void stopsAtTheLimitAndCountsWhatItPassedOver() {
        TermReader reader = reader("a bridge and a pier", 3);
        List<Integer> places = new ArrayList<>();
        while (reader.next()) {
            places.add(reader.index());
        }
        assertThat(places).containsExactly(1, 2);
        assertThat(reader.words()).isEqualTo(3);
    }

    private static List<String> words(String text) {
        TermReader reader = reader(text, 99);
        List<String> words = new ArrayList<>();
        while (reader.next()) {
            words.add(reader.word());
        }
        return words;
    }

    private static TermReader reader(String text, int limit) {
        TermReader reader = new TermReader(text);
        reader.begin(new Span(0, text.length()), limit);
        return reader;
    }
}
