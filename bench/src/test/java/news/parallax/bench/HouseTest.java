package news.parallax.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.bench.SourceShape.Method;
import org.junit.jupiter.api.Test;

/** Measures what CONTRIBUTING.md limits, in every module. */
class HouseTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern VAGUE =
            Pattern.compile("(?i)(.*\\.)?(util|utils|helper|helpers|common|misc|manager|impl|base)");
    private static final Pattern VAGUE_TYPE = Pattern.compile(".*(Utils?|Helpers?|Manager|Misc|Commons?|Impl|Base)");
    private static final Pattern OPEN_END = Pattern.compile("\\b(TODO|FIXME)\\b(?! *\\(?#\\d)");

    private static final List<SourceShape> MAIN = shapes("main");
    private static final List<SourceShape> TEST = shapes("test");

    @Test
    void filesAreShort() {
        assertThat(Stream.concat(MAIN.stream(), TEST.stream()).filter(shape -> shape.lines() > 400))
                .extracting(SourceShape::file, SourceShape::lines)
                .isEmpty();
    }

    @Test
    void importsAreFew() {
        assertThat(MAIN.stream().filter(shape -> shape.imports() > 30))
                .extracting(SourceShape::file, SourceShape::imports)
                .isEmpty();
    }

    @Test
    void methodsAreSmall() {
        assertThat(MAIN.stream().flatMap(shape -> shape.methods().stream()).filter(HouseTest::isLarge))
                .isEmpty();
    }

    @Test
    void namesSayWhatThingsAre() {
        assertThat(MAIN.stream().flatMap(shape -> shape.types().stream()))
                .noneMatch(name -> VAGUE_TYPE.matcher(name).matches());
        assertThat(packages())
                .noneMatch(
                        folder -> VAGUE.matcher(folder.getFileName().toString()).matches());
    }

    @Test
    void packagesAreDocumentedAndNullMarked() throws IOException {
        for (Path folder : packages()) {
            assertThat(folder.resolve("package-info.java")).content().contains("/**", "@NullMarked");
        }
    }

    @Test
    void noOpenEndWithoutIssue() throws IOException {
        for (Path file : sources("main")) {
            assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(OPEN_END);
        }
    }

    private static boolean isLarge(Method method) {
        return method.lines() > 40 || method.complexity() > 10 || method.nesting() > 3 || method.parameters() > 5;
    }

    private static List<Path> packages() {
        return MAIN.stream()
                .map(shape -> shape.file().getParent())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<SourceShape> shapes(String set) {
        try {
            return SourceShape.of(sources(set));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Every Java file of the {@code set} of every module, sorted. */
    private static List<Path> sources(String set) throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            List<Path> roots = modules.map(
                            module -> module.resolve("src").resolve(set).resolve("java"))
                    .filter(Files::isDirectory)
                    .toList();
            TreeSet<Path> files = new TreeSet<>();
            for (Path root : roots) {
                try (Stream<Path> tree = Files.walk(root)) {
                    tree.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
                }
            }
            return List.copyOf(files);
        }
    }
}
