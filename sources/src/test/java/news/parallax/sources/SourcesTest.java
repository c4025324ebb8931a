package news.parallax.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import news.parallax.model.Extraction.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void readsFilesBelowFolderInOrderOfNames() throws IOException {
        write("b.html", "<p>second</p>");
        write("c/a.txt", "third");
        write("a.txt", "first");
        write("d.jsonl", "{\"uri\":\"u\",\"text\":\"fourth\"}\n");
        assertThat(Read.operands(folder.toString()))
                .extracting(Read::what)
                .containsExactly("text:first", "html:<p>second</p>", "text:third", "text:fourth");
    }

    @Test
    void givesPathAsItWasGiven() throws IOException {
        write("c/a.txt", "words");
        assertThat(Read.operands(folder + "/c/").get(0).uri()).isEqualTo(folder + "/c/a.txt");
    }

    @Test
    void passesOverWhatIsNoPage() throws IOException {
        write("a.txt", "words");
        write("expected.md", "# notes");
        write(".hidden", "words");
        write("gold.jsonl", "{\"id\":1,\"sentence\":\"words\"}\n");
        write("feed.xml", "<rss version='2.0'></rss>");
        write("saved.html", "<p>saved</p>");
        write("saved_files/frame.html", "<p>frame</p>");
        assertThat(Read.operands(folder.toString()))
                .extracting(Read::what)
                .containsExactly(
                        "passed over " + folder + "/.hidden",
                        "text:words",
                        "passed over " + folder + "/expected.md",
                        "passed over " + folder + "/feed.xml",
                        "passed over " + folder + "/gold.jsonl",
                        "html:<p>saved</p>",
                        "passed over " + folder + "/saved_files");
    }

    @Test
    void readsNamedFileWhateverItsName() throws IOException {
        write("notes.md", "words");
        assertThat(Read.operands(folder + "/notes.md")).extracting(Read::what).containsExactly("text:words");
    }

    @Test
    void unpacksGzip() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("{\"uri\":\"u\",\"html\":\"<p>x\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("pages.jsonl.gz"), packed.toByteArray());
        assertThat(Read.operands(folder.toString())).extracting(Read::what).containsExactly("html:<p>x");
    }

    @Test
    void followsLinksButNoLoop() throws IOException {
        write("a.txt", "words");
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
        Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("missing"));
        assertThat(Read.operands(folder.toString()))
                .extracting(Read::what)
                .containsExactly(
                        "text:words",
                        "passed over " + folder + "/loop",
                        "UNREADABLE " + folder + "/nowhere",
                        "UNREADABLE " + folder + "/self");
    }

    @Test
    void countsMissingPath() {
        assertThat(Read.operands(folder + "/missing.txt"))
                .extracting(Read::what)
                .containsExactly("UNREADABLE " + folder + "/missing.txt");
    }

    @Test
    void countsFolderWithoutPage() throws IOException {
        write("picture.png", "x");
        assertThat(Read.operands(folder.toString()))
                .extracting(Read::what)
                .containsExactly("passed over " + folder + "/picture.png", "EMPTY " + folder);
    }

    @Test
    void refusesEmptyFileAndWhiteSpace() throws IOException {
        write("a.txt", "");
        write("b.txt", " \n\t\n");
        assertThat(Read.operands(folder.toString()))
                .extracting(Read::reason)
                .containsExactly(Reason.EMPTY, Reason.EMPTY);
    }

    @Test
    void refusesBinaryWithItsFormat() {
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);
        assertThat(Read.reason(Read.standardInput(noise).get(0))).isEqualTo(Reason.NOT_TEXT);
        Capture pdf = Read.standardInput("%PDF-1.7\n%âãÏÓ").get(0);
        assertThat(Read.reason(pdf)).isEqualTo(Reason.NOT_TEXT);
        assertThat(Read.detail(pdf)).isEqualTo("a PDF document");
    }

    @Test
    void dropsFewNulBytesAndRefusesMany() {
        assertThat(Read.standardInput("Talks\0 begin on Monday. " + "They will last. ".repeat(20)))
                .extracting(Read::what)
                .first()
                .asString()
                .startsWith("text:Talks begin on Monday.");
        assertThat(Read.reason(Read.standardInput("a\0\0b".repeat(100)).get(0))).isEqualTo(Reason.NOT_TEXT);
    }

    @Test
    void goesOnBehindBrokenLine() {
        String lines = "{\"uri\":\"a\",\"text\":\"first\"}\n{\"uri\": oops}\n\n{\"uri\":\"b\",\"text\":\"second\"}\n";
        assertThat(Read.standardInput(lines))
                .extracting(Read::what)
                .containsExactly("text:first", "MALFORMED -#2", "text:second");
    }

    @Test
    void refusesJsonOverSeveralLinesOnce() {
        assertThat(Read.standardInput("{\n \"uri\": \"a\",\n \"text\": \"words\"\n}\n"))
                .extracting(Read::what)
                .containsExactly("MALFORMED -");
    }

    @Test
    void refusesLargeFileWithoutReadingItAll() throws IOException {
        Path file = folder.resolve("large.txt");
        byte[] chunk = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (var out = Files.newOutputStream(file)) {
            for (int count = 0; count < 200; count++) {
                out.write(chunk);
            }
        }
        assertThat(Read.operands(file.toString())).extracting(Read::reason).containsExactly(Reason.TOO_LARGE);
    }

    @Test
    void refusesLineOf200MegabytesAndGoesOn() {
        Limits limits = new Limits(1 << 20, 1000);
        InputStream lines = new java.io.SequenceInputStream(
                new Endless("{\"text\":\"", 200 << 20),
                new java.io.ByteArrayInputStream("\n{\"text\":\"words\"}\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(Read.operands(limits, null, lines, "-"))
                .extracting(Read::what)
                .containsExactly("TOO_LARGE -#1", "text:words");
    }

    @Test
    void refusesPageWithTooManyTags() {
        assertThat(Read.reason(Read.standardInput("<b>".repeat(1_000_000)).get(0)))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(Read.what(Read.standardInput("<div>".repeat(100_000)).get(0)))
                .startsWith("html:<div>");
    }

    @Test
    void refusesPageOf50Megabytes() {
        Endless page = new Endless("<html><p>", 50 << 20);
        assertThat(Read.operands(Limits.standard(), null, page, "-"))
                .extracting(Read::reason)
                .containsExactly(Reason.TOO_LARGE);
        assertThat(page.given()).isLessThan(17 << 20);
    }

    @Test
    void stopsWhenSinkWantsNoMore() {
        Endless lines = new Endless("", 1 << 30, "{\"text\":\"words\"}\n");
        AtomicInteger taken = new AtomicInteger();
        new Sources(Limits.standard(), null, lines).read(List.of("-"), capture -> taken.incrementAndGet() < 3);
        assertThat(taken.get()).isEqualTo(3);
        assertThat(lines.given()).isLessThan(1 << 20);
    }

    @Test
    void forcesKind() {
        InputStream in = new java.io.ByteArrayInputStream("<p>words".getBytes(StandardCharsets.UTF_8));
        assertThat(Read.operands(Limits.standard(), Kind.TEXT, in, "-"))
                .extracting(Read::what)
                .containsExactly("text:<p>words");
    }

    @Test
    void explainsWhatCannotBeReadYet() {
        assertThat(Sources.unsupported("https://news.example/a")).isPresent();
        assertThat(Sources.unsupported("crawl.warc.gz")).isPresent();
        assertThat(Sources.unsupported("page.html")).isEmpty();
    }

    @Property
    void everyInputEndsAsCapture(@ForAll byte[] bytes) {
        assertThat(Read.standardInput(bytes)).isNotEmpty();
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, content);
    }

    /** A stream of some length that costs no memory. */
    private static final class Endless extends InputStream {
        private final byte[] start;
        private final byte[] repeated;
        private final int length;
        private int given;

        private Endless(String start, int length) {
            this(start, length, "x");
        }

        private Endless(String start, int length, String repeated) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.repeated = repeated.getBytes(StandardCharsets.UTF_8);
            this.length = length;
        }

        private int given() {
            return given;
        }

        @Override
        public int read() {
            if (given >= length) {
                return -1;
            }
            int at = given++;
            return at < start.length ? start[at] : repeated[(at - start.length) % repeated.length];
        }

        @Override
        public int read(byte[] buffer, int offset, int count) {
            int filled = 0;
            for (int next = 0; filled < count && (next = read()) >= 0; filled++) {
                buffer[offset + filled] = (byte) next;
            }
            return filled == 0 && count > 0 ? -1 : filled;
        }
    }
}
