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
