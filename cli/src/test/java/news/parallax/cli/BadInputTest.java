package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input is normal: it ends as a counted rejection or an article, in bounded time, with the documented exit code. */
class BadInputTest {
    private static final Duration BOUND = Duration.ofSeconds(60);

    private static final String WORDS = "<h1>Ferry stops on Monday</h1>"
            + "<p>The ferry stops on Monday, the harbour master said, and it carried three hundred people a day.</p>"
            + "<p>Nobody knows when it will sail again, she said, since a part of the engine has to be built anew.</p>"
            + "<p>The islanders will be taken across by two fishing boats until then, four times a day in calm weather.</p>";

    @TempDir
    Path folder = Path.of("");

    @Test
    void emptyFile() throws IOException {
        assertRejected("", "empty");
    }

    @Test
    void binaryFile() throws IOException {
        byte[] noise = new byte[100_000];
        new Random(11).nextBytes(noise);
        assertRejected(noise, "notText");
    }

    @Test
    void nulBytes() throws IOException {
        assertRejected(new byte[10_000], "notText");
    }

    @Test
    void lineOf200Megabytes() throws IOException {
        assertRejected(repeated("x", 200 << 20), "tooLarge");
    }

    @Test
    void pageOf50Megabytes() throws IOException {
        assertRejected(repeated("<p>words of a page</p>\n", 50 << 20), "tooLarge");
    }

    @Test
    void millionUnclosedTags() throws IOException {
        assertRejected("<p>words".repeat(1_000_000), "tooLarge");
    }

    @Test
    void hundredThousandNestedTags() throws IOException {
        Ran ran = read(write("<div>".repeat(100_000) + WORDS));
        assertThat(ran.out()).hasLineCount(1).startsWith("{\"kind\":");
        assertThat(ran.err()).doesNotContain("a fault in Parallax");
    }

    @Test
    void pageAtTheLimitOfTags() throws IOException {
        Ran ran = read(write("<b>x".repeat(399_000) + WORDS));
        assertThat(ran.out()).hasLineCount(1).startsWith("{\"kind\":");
        assertThat(ran.err()).doesNotContain("a fault in Parallax");
    }

    @Test
    void invalidUtf8() throws IOException {
        byte[] page =
                ("<meta charset=utf-8>" + WORDS.replace("ferry", "f\u00e9rry")).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(write(page)).out()).contains("férry");
    }

    @Test
    void utf16() throws IOException {
        assertThat(read(write(WORDS.getBytes(StandardCharsets.UTF_16))).out()).contains("the harbour master said");
    }

    @Test
    void folderWithoutReadableFile() throws IOException {
        Files.createDirectories(folder.resolve("empty/below"));
        Ran ran = read(folder.resolve("empty"));
        assertThat(ran.code()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(ran.err()).contains("empty: no page in this folder");
    }

    @Test
    void brokenLineAmongGoodOnes() throws IOException {
        String good = "{\"uri\":\"%s\",\"html\":\"" + WORDS + "\"}\n";
        Path file = folder.resolve("pages.jsonl");
        Files.writeString(file, good.formatted("a") + "{\"uri\":\"b\",\"html\":\"<p>\n" + good.formatted("c"));
        Ran ran = read(file);
        assertThat(ran.code()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(ran.out().lines().map(line -> line.substring(0, 12))).hasSize(3);
        assertThat(ran.out()).contains("\"kind\":\"rejected\",\"uri\":\"" + file + "#2\",\"reason\":\"malformed\"");
    }

    @Test
    void loopOfLinks() throws IOException {
        write(WORDS.getBytes(StandardCharsets.UTF_8));
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Ran ran = read(folder);
        assertThat(ran.out()).hasLineCount(1);
        assertThat(ran.err()).contains("1 passed over");
    }

    private void assertRejected(String content, String reason) throws IOException {
        assertRejected(content.getBytes(StandardCharsets.UTF_8), reason);
    }

    private void assertRejected(byte[] content, String reason) throws IOException {
        assertRejected(write(content), reason);
    }

    private void assertRejected(Path file, String reason) {
        Ran ran = read(file);
        assertThat(ran.code()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(ran.out()).hasLineCount(1).contains("\"reason\":\"" + reason + "\"");
        assertThat(ran.err()).contains("0 articles, 1 rejected");
    }

    private static Ran read(Path input) {
        return Assertions.assertTimeoutPreemptively(BOUND, () -> Ran.command("read", "--json", input.toString()));
    }

    private Path write(String content) throws IOException {
        return write(content.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(folder.resolve("page"), content);
    }

    private Path repeated(String words, int bytes) throws IOException {
        Path file = folder.resolve("large");
        byte[] chunk = words.repeat((1 << 20) / words.length()).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int written = 0; written < bytes; written += chunk.length) {
                out.write(chunk);
            }
        }
        return file;
    }
}
