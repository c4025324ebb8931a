package news.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the program does: its commands print its output, its code compiles. */
class ReadmeTest {
    private static final Path README = Path.of("../README.md");
    private static final Pattern SHOWN =
            Pattern.compile("`\\./parallax ([^`]+)`[^`]*:\\n\\n```\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder = Path.of("");

    @TestFactory
    List<DynamicTest> commandsPrintWhatIsShown() throws IOException {
        Matcher shown = SHOWN.matcher(Files.readString(README));
        List<DynamicTest> tests = new ArrayList<>();
        while (shown.find()) {
            String command = shown.group(1);
            String output = shown.group(2);
            tests.add(DynamicTest.dynamicTest(command, () -> prints(command, output)));
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(2);
        return tests;
    }

    /** The lines shown stand in the output, in their order; between them lines may be cut. */
    private static void prints(String command, String shown) throws IOException {
        List<String> wanted =
                shown.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        assertThat(printed(command)).containsSubsequence(wanted);
    }

    /** What the command prints at the top of the checkout: the addresses of files are part of what it reads. */
    private static List<String> printed(String command) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Parallax.class.getName()));
        line.addAll(List.of(command.split(" ")));
        Process process = new ProcessBuilder(line)
                .directory(Path.of("..").toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (InputStream output = process.getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .toList();
        }
    }

    @Test
    void codeCompiles() throws IOException {
        Matcher java = JAVA.matcher(Files.readString(README));
        assertThat(java.find()).isTrue();
        List<String> lines = java.group(1).lines().toList();
        String imports =
                lines.stream().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
        String body = lines.stream().filter(line -> !line.startsWith("import ")).collect(Collectors.joining("\n"));
        String source =
                imports + "\nimport java.util.*;\nclass Shown {\nvoid shown(List<Page> pages) {\n" + body + "\n}\n}\n";
        assertThat(errors(source)).isEmpty();
    }

    private List<String> errors(String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options =
                List.of("-proc:none", "-d", folder.toString(), "-classpath", System.getProperty("java.class.path"));
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///Shown.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        compiler.getTask(null, null, found, options, null, List.of(file)).call();
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(Object::toString)
                .toList();
    }
}
