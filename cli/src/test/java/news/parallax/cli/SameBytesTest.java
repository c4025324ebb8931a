package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Same input, same bytes out: for any number of threads and, where results are stories, any order of input. */
class SameBytesTest {
    private static final String[] FOLDERS = {
        "../examples/harbour-fire", "../examples/dam-dispute", "../examples/election-recount"
    };

    @ParameterizedTest
    @CsvSource({
        "read, json",
        "findings, json",
        "stories, json",
        "brief, json",
        "brief, text",
        "brief, markdown",
        "brief, html"
    })
    void threadsChangeNoByte(String command, String format) {
        Ran one = Ran.command(command, "--format", format, "--threads", "1", FOLDERS[0], FOLDERS[1], FOLDERS[2]);
        Ran five = Ran.command(command, "--format", format, "--threads", "5", FOLDERS[0], FOLDERS[1], FOLDERS[2]);
        assertThat(one.out()).isNotEmpty();
        assertThat(five.out()).isEqualTo(one.out());
    }

    @ParameterizedTest
    @CsvSource({"stories, json", "brief, json", "brief, html"})
    void orderOfInputChangesNoByte(String command, String format) {
        Ran forwards = Ran.command(command, "--format", format, FOLDERS[0], FOLDERS[1], FOLDERS[2]);
        Ran backwards = Ran.command(command, "--format", format, FOLDERS[2], FOLDERS[0], FOLDERS[1]);
        assertThat(backwards.out()).isEqualTo(forwards.out());
    }
}
