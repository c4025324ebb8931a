package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import news.parallax.cli.Launchpad.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher of the repository's root against made-up JDKs, installations and checkouts. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Map<String, String> NOTHING = Map.of();
    private static final String ONE_COMPILER = "-XX:TieredStopAtLevel=1\n";
    private static final String BUILD = """
            #!/bin/sh
            echo "$@" >> builds
            mkdir -p cli/target/parallax-9/lib
            echo > cli/target/parallax-9/lib/parallax-cli-9.jar
            """;

    @TempDir
    Path folder;

    @Test
    void passesArgumentsAsGiven() throws Exception {
        Launchpad pad = Launchpad.packaged(folder);
        pad.jdk("25.0.3");

        Outcome outcome = pad.run(NOTHING, "brief", "two words", "*", "", "$HOME", "--json");

        assertThat(outcome.out()).endsWith("/a home/lib/parallax-cli-9.jar\nbrief\ntwo words\n*\n\n$HOME\n--json\n");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void endsAsTheCommandDoes() throws Exception {
        Launchpad pad = Launchpad.packaged(folder);
        pad.jdk("25");

        assertThat(pad.run(NOTHING, "read").exit()).isEqualTo(3);
    }

    @Test
    void saysWhatWasLookedAtWhenNoJdkFits() throws Exception {
        Launchpad pad = Launchpad.packaged(folder);
        pad.jdk("17.0.15");
        Path old = pad.jdk("1.8.0_452");

        Outcome outcome = pad.run(Map.of("JAVA_HOME", old.toString()), "--help");

        assertThat(outcome.exit()).isEqualTo(78);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("Java 25 or newer is needed and none was found")
                .contains("JAVA_HOME: " + old + " is Java 1")
                .contains("PATH: no java")
                .contains("jdk-17.0.15 is Java 17")
                .contains("PARALLAX_JAVA_HOME=");
    }

    @Test
    void findsSuitableJdkAmongOthers() throws Exception {
        Launchpad pad = Launchpad.packaged(folder);
        pad.jdk("17.0.15");
        Path suitable = pad.jdk("26-ea");
        pad.jdk("8");

        assertThat(pad.run(NOTHING, "--jdk-home").out()).isEqualTo(suitable + "\n");
    }

    @Test
    void findsJdkOfLinkOnPath() throws Exception {
        Launchpad pad = Launchpad.packaged(folder);
        Path suitable = pad.jdk("25");
        Files.createSymbolicLink(folder.resolve("bin/java"), suitable.resolve("bin/java"));

        Outcome outcome = pad.run(Map.of("PARALLAX_JDK_ROOTS", ""), "--jdk-home");

        assertThat(outcome.out()).isEqualTo(suitable.toRealPath() + "\n");
    }

    @Test
    void prefersNamedJdkToBundledRuntime() throws Exception {
        Launchpad pad = Launchpad.packaged(folder);
        Path named = pad.jdk("25");
        Path bundled = Files.move(pad.jdk("26"), pad.launcher().resolveSibling("runtime"));

        Outcome plain = pad.run(NOTHING, "--jdk-home");
        Outcome withName = pad.run(Map.of("PARALLAX_JAVA_HOME", named.toString()), "--jdk-home");

        assertThat(plain.out()).isEqualTo(bundled.toRealPath() + "\n");
        assertThat(withName.out()).isEqualTo(named + "\n");
    }

    @Test
    void warnsOfNamedJdkThatIsTooOld() throws Exception {
        Launchpad pad = Launchpad.packaged(folder);
        pad.jdk("25");

        Outcome outcome = pad.run(Map.of("PARALLAX_JAVA_HOME", pad.jdk("21").toString()), "read");

        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).contains("PARALLAX_JAVA_HOME is not Java 25 or newer");
    }

    @Test
    void runsThroughLinksFromAnotherFolder() throws Exception {
        Launchpad pad = Launchpad.packaged(folder);
        pad.jdk("25");
        Path first = Files.createSymbolicLink(folder.resolve("first"), Path.of("a home", "parallax"));
        Path second = Files.createSymbolicLink(folder.resolve("bin/second"), first);

        Outcome outcome = Launchpad.outcome(pad.start(second, NOTHING, "read", "x"));

        assertThat(outcome.out()).endsWith("/a home/lib/parallax-cli-9.jar\nread\nx\n");
    }

    @Test
    void addsOptionsForTheJavaMachine() throws Exception {
        Launchpad pad = Launchpad.packaged(folder);
        pad.jdk("25");

        Outcome outcome = pad.run(Map.of("PARALLAX_JAVA_OPTS", "-Xmx384m -XX:+UseG1GC"), "read");

        assertThat(outcome.out())
                .containsSubsequence("-Xmx384m\n", "-XX:+UseG1GC\n", "-jar\n")
                .doesNotContain("SerialGC");
    }

    @Test
    void sparesTheOptimisingCompilerOnSmallInput() throws Exception {
        Launchpad pad = Launchpad.packaged(folder);
        pad.jdk("25");
        Files.writeString(folder.resolve("a page.txt"), "words");
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("large.jsonl").toFile(), "rw")) {
            large.write(new byte[34 << 20]);
        }

        Outcome help = pad.run(NOTHING, "--help");
        Outcome small = pad.run(NOTHING, "brief", "--json", "a page.txt");
        Outcome much = pad.run(NOTHING, "brief", "a page.txt", "large.jsonl");
        Outcome stories = pad.run(NOTHING, "stories", "large.jsonl");
        Outcome unknown = pad.run(NOTHING, "brief", "a page.txt", "-");

        assertThat(help.out()).contains(ONE_COMPILER);
        assertThat(small.out()).contains(ONE_COMPILER).endsWith("brief\n--json\na page.txt\n");
        assertThat(much.out()).doesNotContain(ONE_COMPILER);
        assertThat(stories.out()).contains(ONE_COMPILER);
        assertThat(unknown.out()).doesNotContain(ONE_COMPILER);
    }

    @Test
    void keepsClassArchiveInCacheFolderWhereThereIsOne() throws Exception {
        Launchpad pad = Launchpad.packaged(folder);
        pad.jdk("25");

        Outcome home = pad.run(NOTHING, "read");
        Outcome cache = pad.run(Map.of("XDG_CACHE_HOME", folder + "/kept"), "read");
        Outcome neither = pad.run(Map.of("HOME", ""), "read");

        assertThat(home.out()).contains("-XX:SharedArchiveFile=" + folder + "/.cache/parallax/");
        assertThat(cache.out()).contains("-XX:SharedArchiveFile=" + folder + "/kept/parallax/");
        assertThat(neither.out()).doesNotContain("SharedArchiveFile");
    }

    @Test
    void saysThatInstallationIsIncomplete() throws Exception {
        Launchpad pad = Launchpad.packaged(folder);
        pad.jdk("25");
        Files.delete(pad.launcher().resolveSibling("lib").resolve("parallax-cli-9.jar"));

        Outcome outcome = pad.run(NOTHING, "read");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err()).contains("lib is incomplete");
    }

    @Test
    void buildsCheckoutOnlyWhenSomethingChanged() throws Exception {
        Launchpad pad = Launchpad.checkout(folder, BUILD);
        pad.jdk("25");

        Outcome first = pad.run(NOTHING, "read", "x");
        pad.run(NOTHING, "read", "x");
        assertThat(builds(pad)).isEqualTo(1);

        Files.delete(pad.launcher().resolveSibling("core/src/main/Word.java"));
        pad.run(NOTHING, "read", "x");

        assertThat(builds(pad)).isEqualTo(2);
        assertThat(first.out()).endsWith("/cli/target/parallax-9/lib/parallax-cli-9.jar\nread\nx\n");
        assertThat(first.err()).isEqualTo("parallax: building what changed\n");
    }

    @Test
    void showsWhyBuildFailed() throws Exception {
        Launchpad pad = Launchpad.checkout(folder, "#!/bin/sh\necho noise\necho '[ERROR] Word.java: no'\nexit 1\n");
        pad.jdk("25");

        Outcome outcome = pad.run(NOTHING, "read");

        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("the build failed", "Word.java: no").doesNotContain("noise");
        assertThat(pad.launcher().resolveSibling("cli/target")).isEmptyDirectory();
    }

    @Test
    void buildsOnceWhenStartedTwiceAtOnce() throws Exception {
        Launchpad pad = Launchpad.checkout(folder, BUILD + "until [ -f go ]; do sleep 0.05; done\n");
        pad.jdk("25");

        Process builder = pad.start(pad.launcher(), NOTHING, "read");
        try (BufferedReader builderSays = builder.errorReader(StandardCharsets.UTF_8)) {
            assertThat(builderSays.readLine()).contains("building");
            Process other = pad.start(pad.launcher(), NOTHING, "read");
            try (BufferedReader otherSays = other.errorReader(StandardCharsets.UTF_8)) {
                assertThat(otherSays.readLine()).contains("waiting for another build");
                Files.writeString(pad.launcher().resolveSibling("go"), "");
                assertThat(builder.waitFor()).isEqualTo(3);
                assertThat(other.waitFor()).isEqualTo(3);
            }
        }
        assertThat(builds(pad)).isEqualTo(1);
    }

    @Test
    void takesOverLockOfBuildThatIsGone() throws Exception {
        Launchpad pad = Launchpad.checkout(folder, BUILD);
        pad.jdk("25");
        Path lock = Files.createDirectories(pad.launcher().resolveSibling("cli/target/build.lock"));
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.writeString(lock.resolve("owner"), gone.pid() + "\n");

        assertThat(pad.run(NOTHING, "read").exit()).isEqualTo(3);
        assertThat(lock).doesNotExist();
    }

    private static int builds(Launchpad pad) throws Exception {
        return Files.readAllLines(pad.launcher().resolveSibling("builds")).size();
    }
}
