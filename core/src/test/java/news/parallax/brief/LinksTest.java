package news.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana Dorn also closed the road to Lakeside.            | Ana Dorn closed the road to Lakeside.",
                "The mayor has also been asked to close it.            | The mayor has been asked to close it.",
                "The council, however, refused to pay.                 | The council refused to pay.",
                "Ivo Kern, the mayor, meanwhile, refused to pay.       | Ivo Kern, the mayor, refused to pay.",
                "Ana Dorn also said \u201Cwe also pay\u201D for the road. | Ana Dorn said \u201Cwe also pay\u201D for"
                        + " the road.",
            })
    void takesOutWhatTiesToTheSentenceBefore(String sentence, String left) {
        assertThat(Links.without(sentence)).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Dorn, who also leads the board, closed the road.",
                "The road, also known as the dike, is closed.",
                "The mill also known as the Old Lady is closed.",
                "Not only the bridge but the road is also closed today.",
                "Ana Dorn is a painter and also a mayor.",
                "The road is closed, also.",
            })
    void keepsWhatAddsToItsOwnSentence(String sentence) {
        assertThat(Links.without(sentence)).isEqualTo(sentence);
    }
}
