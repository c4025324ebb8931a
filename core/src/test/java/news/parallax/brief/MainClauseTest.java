package news.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Span;
import news.parallax.text.PartOfSpeech;
import news.parallax.text.PartsOfSpeech;
import news.parallax.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainClauseTest {
    private static boolean stands(String sentence) {
        Words words = Words.of(sentence);
        List<String> surface =
                words.spans().stream().map((Span span) -> span.of(sentence)).toList();
        return MainClause.stands(words, List.<PartOfSpeech>of(PartsOfSpeech.of(surface)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A hope for the two towns that have failed to pay, in the eyes of many voters.",
                "A mayor who knows what the bridge costs.",
                "A road to Lakeside which the council has closed for good.",
            })
    void refusesAFragment(String sentence) {
        assertThat(stands(sentence)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor who closed the bridge resigned on Monday.",
                "The towns that have failed to pay are poor.",
                "Ana Dorn said that the bridge was closed.",
                "A man who was arrested in Lakeside has been released.",
                "What the council wants is a bridge.",
                "In a ruling read out by Ana Dorn, the judges relied on the law, which guarantees a bridge.",
            })
    void takesASentence(String sentence) {
        assertThat(stands(sentence)).isTrue();
    }
}
