package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.parallax.model.Declared;
import news.parallax.model.Page;
import news.parallax.sources.Capture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DumpWindowTest {
    private static final String NOTE = "The people of the harbour towns have read this paper since the year the old"
            + " lighthouse was built, and it is still printed within sight of the sea.";
    private static final List<String> MENU =
            List.of("Harbour and tides", "City and council", "Letters page", "Family notices", "About the Post");

    private final List<String> taken = new ArrayList<>();

    private static Capture dump(String uri, String text) {
        return new Capture.Captured(new Page.Plain(uri, Declared.nothing(), text));
    }

    private static Capture markup(String uri) {
        return new Capture.Captured(new Page.Html(uri, Declared.nothing(), "<p>words</p>"));
    }

    private boolean take(Capture capture) {
        return taken.add(capture.uri());
    }

    @Test
    void holdsNothingBeforeTheFirstDumpAndKeepsTheOrderBehindIt() {
        DumpWindow window = new DumpWindow((capture, shared) -> take(capture));
        window.add(markup("a"));
        assertThat(taken).containsExactly("a");
        window.add(dump("b", "words"));
        window.add(markup("c"));
        window.add(new Capture.PassedOver("d", "a picture"));
        assertThat(taken).containsExactly("a");
        assertThat(window.drain()).isTrue();
        assertThat(taken).containsExactly("a", "b", "c", "d");
    }

    @Test
    void closesWhenItIsHeavy() {
        DumpWindow window = new DumpWindow(1000, (capture, shared) -> take(capture));
        window.add(dump("a", "x".repeat(600)));
        assertThat(taken).isEmpty();
        window.add(dump("b", "x".repeat(600)));
        assertThat(taken).containsExactly("a", "b");
        window.add(dump("c", "x\n".repeat(100)));
        assertThat(taken).containsExactly("a", "b", "c");
    }

    @Test
    void stopsWhenTheSinkWantsNoMore() {
        DumpWindow window = new DumpWindow(1000, (capture, shared) -> take(capture) && taken.size() < 2);
        window.add(dump("a", "x"));
        window.add(dump("b", "x"));
        assertThat(window.add(dump("c", "x".repeat(2000)))).isFalse();
        assertThat(taken).containsExactly("a", "b");
    }

    @Test
    void dumpsOfAFolderAreReadInTheLightOfEachOther(@TempDir Path folder) throws IOException {
        write(folder, "ferry.txt", "Ferry Zora", "sat on a sandbank off Quillport", "said the harbour office");
        write(folder, "school.txt", "School on the hill", "opened its doors after a long winter", "said the teacher");
        Ran alone = Ran.command("read", "--json", folder.resolve("ferry.txt").toString());
        assertThat(alone.out()).contains("within sight of the sea");
        write(folder, "wall.txt", "Council of the town", "voted to repair the old sea wall", "said the mayor");
        Ran together = Ran.command("read", "--json", folder.toString());
        assertThat(together.code()).isZero();
        assertThat(together.out().lines()).hasSize(3);
        assertThat(together.out()).contains("sandbank").doesNotContain("within sight of the sea");
        assertThat(Ran.command("read", "--review", folder.toString()).out())
                .contains("shared: The people of the harbour");
        assertThat(Ran.command("read", "--json", "--threads", "1", folder.toString())
                        .out())
                .isEqualTo(together.out());
    }

    private static void write(Path folder, String name, String who, String did, String source) throws IOException {
        List<String> lines = new ArrayList<>(MENU);
        lines.add(who + " " + did);
        for (String when : List.of("on Monday", "two days later", "in the evening of the same day")) {
            lines.add(who + " " + did + " " + when + ", " + source
                    + ", and many people of the town came to the water to see what would happen next.");
        }
        lines.add(NOTE);
        Files.writeString(folder.resolve(name), String.join("\n\n", lines));
    }
}
