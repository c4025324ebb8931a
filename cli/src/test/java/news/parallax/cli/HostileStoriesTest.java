package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nobody would call news, put through {@code stories} from the file to the last line, in bounded time. */
class HostileStoriesTest {
    private static final Duration BOUND = Duration.ofSeconds(60);

    private static final String FERRY =
            "The ferry stops on Monday, the harbour master said, and it carried three hundred "
                    + "people a day. Nobody knows when it will sail again, she said, since a part of the engine has to be built "
                    + "anew. The islanders will be taken across by two fishing boats until then, four times a day in calm weather.";

    @TempDir
    Path folder = Path.of("");

    @Test
    void tenThousandCopiesAreOneStoryOfOneOrigin() throws IOException {
        List<String> lines = IntStream.range(0, 10_000)
                .mapToObj(at -> line("https://outlet-" + at + ".example/ferry", "2023-09-10", FERRY))
                .toList();
        assertThat(stories(lines).err()).contains("10,000 articles, 0 rejected, 1 story, 1 origin in");
    }

    @Test
    void fiveMegabytesInOneLineAndInSixtyThousand() throws IOException {
        String long5 = FERRY.repeat((5 << 20) / FERRY.length());
        StringBuilder lines = new StringBuilder();
        for (int at = 0; lines.length() < 5 << 20; at++) {
            lines.append("Line ").append(at).append(" of the log of the ferry says that nothing happened that day.\\n");
        }
        Ran ran = stories(List.of(line("a", "2023-09-10", long5), line("b", "2023-09-10", lines.toString())));
        assertThat(ran.err()).contains("2 articles, 0 rejected").contains("2 origins in");
    }

    @Test
    void textsOfNoWordOneWordAndOneWordRepeated() throws IOException {
        List<String> lines = List.of(
                line("a", "2023-09-10", ""),
                line("b", "2023-09-10", "Ferry"),
                line("c", "2023-09-10", "Ferry"),
                line("d", "2023-09-10", "ferry ".repeat(100_000)),
                line("e", "2023-09-10", "- - -"));
        Ran ran = stories(lines);
        assertThat(ran.code()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(ran.err()).doesNotContain("a fault in Parallax").contains("4 articles, 1 rejected (1 empty)");
    }

    @Test
    void datesFarOffAndBackwards() throws IOException {
        List<String> dates = List.of("1970-01-01", "2999-12-31", "2023-09-10T23:00:00Z", "2023-09-09", "not a date");
        List<String> lines = new ArrayList<>();
        for (int at = 0; at < dates.size(); at++) {
            lines.add(line("uri-" + at, dates.get(at), FERRY));
        }
        assertThat(stories(lines).err()).contains("5 articles, 0 rejected, 1 story, 1 origin in");
    }

    @Test
    void anAddressGivenAgainCountsAgainOnlyWithOtherWords() throws IOException {
        List<String> lines = List.of(
                line("a", "2023-09-10", FERRY),
                line("a", "2023-09-10", FERRY),
                line("a", "2023-09-10", "The council of the city put off its vote on the tram for another week."));
        assertThat(stories(lines).err()).contains("2 articles, 0 rejected, 1 given twice, 2 stories, 2 origins in");
    }

    private Ran stories(List<String> lines) throws IOException {
        Path file = Files.write(folder.resolve("articles.jsonl"), lines);
        return Assertions.assertTimeoutPreemptively(BOUND, () -> Ran.command("stories", "--json", file.toString()));
    }

    private static String line(String uri, String published, String text) {
        return "{\"uri\":\"" + uri + "\",\"title\":\"The ferry stops\",\"published\":\"" + published + "\",\"text\":\""
                + text + "\"}";
    }
}
