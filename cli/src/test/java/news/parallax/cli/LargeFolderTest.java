package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is larger than the memory of the process is read page by page, on two threads, in the order of names. */
class LargeFolderTest {
    private static final int PAGES = 200;
    private static final int MENU_ITEMS = 12;
    private static final int SCRIPT_CHARS = 700_000;

    @TempDir
    Path folder = Path.of("");

    @Test
    void readsMorePagesThanFitIntoMemory() throws IOException, InterruptedException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        String menu = "<li class='item'><a href='/section/page'>Menu</a></li>".repeat(MENU_ITEMS) + "<script>"
                + "a".repeat(SCRIPT_CHARS) + "</script>";
        for (int number = 0; number < PAGES; number++) {
            Files.writeString(pages.resolve(name(number)), page(number, menu));
        }
        Path out = folder.resolve("out.jsonl");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command(pages))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(240, TimeUnit.SECONDS)).as("ends in time").isTrue();
        assertThat(process.exitValue()).as(Files.readString(err)).isEqualTo(ExitCode.OK);
        assertThat(Files.readAllLines(out)).hasSize(PAGES).satisfies(lines -> {
            for (int number = 0; number < PAGES; number++) {
                assertThat(lines.get(number))
                        .startsWith("{\"kind\":\"article\"")
                        .contains(name(number), "pier " + number);
            }
        });
        assertThat(Files.readString(err)).contains(PAGES + " articles, 0 rejected");
    }

    private static List<String> command(Path pages) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx112m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Parallax.class.getName(), "read", "--json", "--threads", "2", pages.toString()));
        return command;
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "page-%03d.html", number);
    }

    private static String page(int number, String menu) {
        String text = "The council of the harbour town voted on Tuesday to repair pier " + number
                + ", after a long debate about what the work would cost and who should pay for it.";
        return "<html><head><title>Pier " + number + " to be repaired</title></head><body><nav><ul>" + menu
                + "</ul></nav><article><h1>Pier " + number + " to be repaired</h1><p>" + text + "</p><p>"
                + text.replace("voted", "had voted") + "</p><p>" + text.replace("council", "mayor") + "</p><p>"
                + text.replace("Tuesday", "Monday") + "</p></article></body></html>";
    }
}
