package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParallaxTest {
    private static final String PAGE =
            "{\"uri\":\"%s\",\"title\":\"Ferry stops\",\"text\":\"The ferry stops on Monday, the harbour master said."
                    + " It carried three hundred people a day.\\n"
                    + "\\n"
                    + "Nobody knows when it will sail again, she said.\"}\n";

    @TempDir
    Path folder = Path.of("");

    @Test
    void writesResultsToOutputAndTheRestToError() {
        Ran ran = Ran.withInput(PAGE.formatted("a"), "read", "--json", "-");
        assertThat(ran.code()).isEqualTo(ExitCode.OK);
        assertThat(ran.out())
                .startsWith("{\"kind\":\"article\"")
                .endsWith("}\n")
                .hasLineCount(1);
        assertThat(ran.err()).startsWith("1 article, 0 rejected in ").hasLineCount(1);
    }

    @Test
    void saysNothingWhenQuiet() {
        assertThat(Ran.withInput(PAGE.formatted("a"), "read", "-q", "-").err()).isEmpty();
    }

    @Test
    void listsRejectionsAndGoesOn() throws IOException {
        Path failures = folder.resolve("failures.jsonl");
        Ran ran = Ran.withInput(
                "{broken\n" + PAGE.formatted("a"),
                "read",
                "--kind",
                "jsonl",
                "--json",
                "--failures",
                failures.toString(),
                "-");
        assertThat(ran.code()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(ran.out().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("{\"kind\":\"rejected\",\"uri\":\"-#1\",\"reason\":\"malformed\"");
        assertThat(ran.err()).contains("rejected -#1: malformed: broken JSON").contains("1 rejected (1 malformed)");
        assertThat(Files.readString(failures))
                .isEqualTo(ran.out().lines().findFirst().orElseThrow() + "\n");
    }

    @Test
    void countsArticleThatIsGivenTwiceOnce() {
        Ran ran = Ran.withInput(PAGE.formatted("a") + PAGE.formatted("a"), "stories", "--json", "-");
        assertThat(ran.out()).hasLineCount(1).contains("\"articles\":[{\"id\"").doesNotContain("},{\"id\"");
        assertThat(ran.err()).contains("1 article, 0 rejected, 1 given twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "stories", "findings", "brief"})
    void exitsWithThreeForMissingFile(String command) {
        Ran ran = Ran.command(command, folder + "/missing.txt");
        assertThat(ran.code()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(ran.err()).contains("missing.txt: unreadable: no such file or folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "stories", "findings", "brief"})
    void exitsWithFourWhenNothingIsFoundAndThatIsAFailure(String command) {
        assertThat(Ran.withInput("", command, "--fail-empty", "-").code()).isEqualTo(ExitCode.NOTHING_FOUND);
    }

    @Test
    void tellsOnlyWhatIsNewSince() {
        String dated = PAGE.formatted("a").replace("\"title\"", "\"published\":\"2021-05-03\",\"title\"");
        assertThat(Ran.withInput(dated, "brief", "--since", "2021-05-03", "-").err())
                .contains("1 story with news");
        Ran later = Ran.withInput(dated, "brief", "--since", "2021-05-04T00:00Z", "--fail-empty", "-");
        assertThat(later.code()).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(later.out()).isEmpty();
    }

    @Test
    void answersQuestionWithTheWordsItRestsOn() {
        Ran ran = Ran.withInput(PAGE.formatted("a"), "ask", "Did the ferry stop?", "-");
        assertThat(ran.code()).isEqualTo(ExitCode.OK);
        assertThat(ran.out())
                .startsWith("Did the ferry stop?\n")
                .contains("For\n")
                .contains(
                        "  • “The ferry stops on Monday, the harbour master said.”\n    the harbour master · 1 origin");
    }

    @Test
    void saysThatNothingWasFoundAndExitsWithFourIfThatIsAFailure() {
        Ran ran = Ran.withInput(PAGE.formatted("a"), "ask", "--fail-empty", "Will the moon explode?", "-");
        assertThat(ran.code()).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(ran.out()).contains("Nothing found.").contains("No source mentions: moon, explode");
        assertThat(Ran.withInput(PAGE.formatted("a"), "ask", "--json", "Will the moon explode?", "-")
                        .out())
                .startsWith("{\"story\":null,\"answer\":{\"question\":\"Will the moon explode?\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "reed",
                "read",
                "read --nope x",
                "read --format xml x",
                "read --threads 0 x",
                "brief --words 0 x",
                "brief --since soon x",
                "ask",
                "ask question-without-input",
                "eval nothing"
            })
    void exitsWithTwoForWrongUsage(String line) {
        Ran ran = Ran.command(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("parallax: ");
    }

    @Test
    void saysWhatToDoWithAddress() {
        Ran ran = Ran.command("read", "https://news.example/a");
        assertThat(ran.code()).isEqualTo(ExitCode.USAGE);
        assertThat(ran.err()).contains("curl -s https://news.example/a | parallax read -");
    }

    @Test
    void writesFileOnlyWhenWhole() throws IOException {
        Path file = folder.resolve("out.jsonl");
        assertThat(Ran.withInput(PAGE.formatted("a"), "read", "--json", "-o", file.toString(), "-")
                        .out())
                .isEmpty();
        assertThat(Files.readString(file)).startsWith("{\"kind\":\"article\"");
        Interruption interruption = new Interruption();
        interruption.request();
        Files.writeString(file, "before");
        Ran ran = Ran.with(InputStream.nullInputStream(), interruption, "read", "--json", "-o", file.toString(), "-");
        assertThat(ran.code()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(folder).isDirectoryContaining("glob:**/out.jsonl").isDirectoryNotContaining("glob:**/*.part");
        assertThat(file).hasContent("before");
    }

    @Test
    void stopsBetweenLinesWhenInterrupted() {
        Interruption interruption = new Interruption();
        byte[] line = PAGE.formatted("a").getBytes(StandardCharsets.UTF_8);
        InputStream endless = new InputStream() {
            private long at;

            @Override
            public int read() {
                if (at > 100_000) {
                    interruption.request();
                }
                return line[(int) (at++ % line.length)];
            }

            @Override
            public int read(byte[] buffer, int offset, int count) {
                for (int filled = 0; filled < count; filled++) {
                    buffer[offset + filled] = (byte) read();
                }
                return count;
            }
        };
        Ran ran = Ran.with(endless, interruption, "read", "--json", "-");
        assertThat(ran.code()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(ran.err()).contains("interrupted in ");
        assertThat(ran.out().lines())
                .allSatisfy(written -> assertThat(written).startsWith("{").endsWith("}"));
    }

    @Test
    void failsWhenOutputCannotBeWritten() {
        Ran ran = Ran.withInput(PAGE.formatted("a"), "read", "-o", folder + "/no/such/folder/file", "-");
        assertThat(ran.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(ran.err()).contains("cannot write the result");
    }

    @Test
    void doesNotComplainWhenReaderOfOutputHasEnough() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Terminal terminal = new Terminal(false, false, false, 80);
        InputStream input = new java.io.ByteArrayInputStream(PAGE.formatted("a").getBytes(StandardCharsets.UTF_8));
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Streams streams = new Streams(input, closed, silent, terminal, new Interruption());
        assertThat(Parallax.run(streams, "read", "-")).isEqualTo(ExitCode.OK);
        assertThat(Parallax.run(streams, "eval")).isEqualTo(ExitCode.OK);
    }

    @Test
    void coloursOnlyTerminalThatWantsIt() {
        assertThat(Terminal.of(java.util.Map.of("NO_COLOR", "1"), "out,err").hasColor())
                .isFalse();
        assertThat(Terminal.of(java.util.Map.of("TERM", "dumb"), "out,err").hasColor())
                .isFalse();
        assertThat(Terminal.of(java.util.Map.of("COLUMNS", "72"), "out"))
                .isEqualTo(new Terminal(true, false, true, 72));
        assertThat(Ran.withInput(PAGE.formatted("a"), "read", "-").out()).doesNotContain("\u001B");
        assertThat(Ran.withInput(PAGE.formatted("a"), "read", "--color", "always", "-")
                        .out())
                .contains("\u001B[1m");
    }

    @Test
    void explainsItself() {
        assertThat(Ran.command("--help").out()).contains("read", "stories", "findings", "brief", "eval", "130");
        assertThat(Ran.command("brief", "--help").out()).contains("--words", "Example: parallax brief pages/");
        assertThat(Ran.command("--version").out()).startsWith("parallax ");
    }
}
