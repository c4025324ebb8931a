package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private long now;

    @Test
    void keepsSilentForOneSecond() {
        Progress progress = progress(true, false);
        now = 900_000_000L;
        progress.read(10, 10);
        assertThat(shown.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void showsRateAndTimeLeftOnTerminal() {
        Progress progress = progress(true, false);
        now = 2_000_000_000L;
        progress.read(50, 100);
        assertThat(shown.toString(StandardCharsets.UTF_8)).isEqualTo("\r\u001B[K50 pages, 25/s, about 0:18 left");
        progress.clear();
        assertThat(shown.toString(StandardCharsets.UTF_8)).endsWith("left\r\u001B[K");
    }

    @Test
    void writesLineEveryTenSecondsElsewhere() {
        Progress progress = progress(false, false);
        for (int second = 1; second <= 25; second++) {
            now = second * 1_000_000_000L;
            progress.step("step " + second);
        }
        assertThat(shown.toString(StandardCharsets.UTF_8).lines()).containsExactly("step 10", "step 20");
    }

    @Test
    void showsNothingWhenQuiet() {
        Progress progress = progress(true, true);
        now = 60_000_000_000L;
        progress.read(1, 1);
        assertThat(shown.size()).isZero();
    }

    private Progress progress(boolean rewrites, boolean silent) {
        PrintStream err = new PrintStream(shown, true, StandardCharsets.UTF_8);
        return new Progress(err, rewrites, silent, () -> now, () -> 1000);
    }
}
