package news.parallax.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.model.Finding.Event;
import news.parallax.model.Story;
import news.parallax.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatingTest {
    private static final String PUBLISHED = "2021-05-06";

    /** Published on Thursday 6 May 2021. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council closed the bridge on Tuesday.    | Tuesday   | 2021-05-04 | The council closed the bridge"
                        + " on Tuesday [4 May 2021].",
                "The council closed the bridge on Tuesday.    | Tuesday   | 2021-05-11 | The council closed the bridge"
                        + " on Tuesday.",
                "The council closed the bridge on Tuesday.    | Tuesday   | 2021-05-05 | The council closed the bridge"
                        + " on Tuesday.",
                "The council will close the bridge on Tuesday. | Tuesday  | 2021-05-11 | The council will close the"
                        + " bridge on Tuesday [11 May 2021].",
                "The council will close the bridge on Tuesday. | Tuesday  | 2021-05-04 | The council will close the"
                        + " bridge on Tuesday.",
                "The council will close the bridge on Wednesday. | Wednesday | 2021-05-12 | The council will close the"
                        + " bridge on Wednesday.",
                "The council closed the bridge on Friday.     | Friday    | 2021-04-30 | The council closed the bridge"
                        + " on Friday.",
                "The council closed the bridge that Tuesday.  | Tuesday   | 2021-05-04 | The council closed the bridge"
                        + " that Tuesday.",
                "The council closed the bridge at a Tuesday meeting. | Tuesday | 2021-05-04 | The council closed the"
                        + " bridge at a Tuesday [4 May 2021] meeting.",
                "The council closed the bridge on a Tuesday in May. | Tuesday | 2021-05-04 | The council closed the"
                        + " bridge on a Tuesday in May.",
                "The vote is like the king's Tuesday night decree. | Tuesday | 2021-05-04 | The vote is like the"
                        + " king's Tuesday night decree.",
                "A bridge is a rarity today.                  | today     | 2021-05-06 | A bridge is a rarity today.",
                "The council closed the bridge today.         | today     | 2021-05-06 | The council closed the bridge"
                        + " today [6 May 2021].",
                "The council closed the bridge on Tuesday, 4 May. | Tuesday | 2021-05-04 | The council closed the"
                        + " bridge on Tuesday, 4 May.",
            })
    void writesADayOnlyWhereItFitsTheDateOfTheArticle(String text, String expression, String day, String dated) {
        Coverage coverage = new Coverage().article("a", "Lake Post", text, PUBLISHED);
        Story story = coverage.story();
        Event event = new Event(
                day,
                day,
                Event.Granularity.DAY,
                expression + ", counted from publication",
                Event.Status.HAPPENED,
                text,
                List.of(coverage.citation("a", text)));
        assertThat(new Dating(new Library(story, Texts.ofStory()), List.of(event))
                        .dated(text, coverage.citation("a", text)))
                .isEqualTo(dated);
    }
}
