package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A folder with a copy of the launcher, made-up JDKs and the few system tools that the launcher may use. */
record Launchpad(Path folder, Path launcher) {
    private static final List<String> TOOLS = List.of(
            "cat",
            "cksum",
            "dirname",
            "du",
            "find",
            "grep",
            "head",
            "ls",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sleep",
            "tail",
            "touch");

    /** What a run of the launcher left behind. */
    record Outcome(int exit, String out, String err) {}

    /** The packaged form: {@code lib/} beside the launcher. */
    static Launchpad packaged(Path folder) throws IOException {
        Path home = Files.createDirectories(folder.resolve("a home"));
        Files.createDirectories(home.resolve("lib"));
        Files.writeString(home.resolve("lib/parallax-cli-9.jar"), "");
        return in(folder, home);
    }

    /** A checkout whose build is the shell script {@code build}. */
    static Launchpad checkout(Path folder, String build) throws IOException {
        Path home = Files.createDirectories(folder.resolve("a checkout"));
        Files.createDirectories(home.resolve("core/src/main"));
        Files.writeString(home.resolve("core/src/main/Word.java"), "");
        Files.writeString(home.resolve("pom.xml"), "<project>\n  <version>9</version>\n</project>\n");
        executable(home.resolve("mvnw"), build);
        return in(folder, home);
    }

    private static Launchpad in(Path folder, Path home) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        for (String tool : TOOLS) {
            Path found = Files.exists(Path.of("/bin", tool)) ? Path.of("/bin", tool) : Path.of("/usr/bin", tool);
            executable(bin.resolve(tool), "#!/bin/sh\nexec " + found + " \"$@\"\n");
        }
        Path launcher = home.resolve("parallax");
        executable(launcher, Files.readString(Path.of("..", "parallax")));
        return new Launchpad(folder, launcher);
    }

    /** Adds a JDK of {@code version} whose {@code java} prints each of its arguments on a line and ends with 3. */
    Path jdk(String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve("jdks").resolve("jdk-" + version));
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        executable(home.resolve("bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\nexit 3\n");
        executable(home.resolve("bin/javac"), "#!/bin/sh\n");
        return home;
    }

    /** Runs the launcher to its end. */
    Outcome run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        return outcome(start(launcher, environment, arguments));
    }

    /** Starts {@code command} with only the tools, and JDKs only where {@link #jdk} puts them. */
    Process start(Path command, Map<String, String> environment, String... arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(command.toString()));
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        Map<String, String> variables = new TreeMap<>();
        variables.put("PATH", folder.resolve("bin").toString());
        variables.put("HOME", folder.toString());
        variables.put("PARALLAX_JDK_ROOTS", folder.resolve("jdks").toString());
        variables.putAll(environment);
        builder.environment().clear();
        builder.environment().putAll(variables);
        return builder.start();
    }

    /** Waits for a process that writes little. */
    static Outcome outcome(Process process) throws IOException, InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Outcome(
                process.exitValue(),
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8),
                new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static void executable(Path file, String text) throws IOException {
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
