package news.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Council closes the old bridge                      | false",
                "Mayor: 'I will close the bridge'                   | false",
                "120 people to leave homes below the dam            | false",
                "However small, the bridge stays                    | false",
                "Court rules that the bridge must stay closed       | false",
                "Ana Dorn: The bridge should be closed              | false",
                "\u201CThe bridge must go\u201D in the town of Lakeside       | false",
                "No bridge for Lakeside before the spring           | false",
                "Lakeside should close the other bridge as well     | true",
                "No, the council did not close the bridge           | true",
                "Why the council closed the bridge                  | true",
                "OPINION: The bridge deserved better                | true",
                "5 things to watch at the hearing about the bridge  | true",
                "The bridge plan, explained                         | true",
                "The council closed the bridge. Here’s what is next | true",
                "What you need to know of the bridge                | true"
            })
    void tellsAReportFromWhatOnlyCommentsOrExplains(String title, boolean view) {
        assertThat(Headline.isView(title)).isEqualTo(view);
    }
}
