package news.parallax.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import news.parallax.sources.Kind;
import news.parallax.sources.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What a command reads, and what it does about inputs that fail. Filled by picocli. */
final class InputOptions {
    private static final int MAX_THREADS = 256;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "File (.txt, .html, .jsonl, also .gz), folder with all below it, or - for standard input.")
    List<String> inputs = new ArrayList<>();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "What every input holds: text, html or jsonl. Recognised from the content if not given.")
    @Nullable
    Kind kind;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "Threads that read pages; the results are the same for any number. Default: one per processor.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--failures",
            paramLabel = "FILE",
            description = "Write every rejected input to FILE, as JSON Lines.")
    @Nullable
    Path failures;

    @Option(names = "--fail-empty", description = "Exit with 4 when nothing was found.")
    boolean failEmpty;

    /** Refuses what cannot be read by this version, and numbers out of range, before anything is done. */
    void check(CommandLine command) {
        for (String operand : inputs) {
            Sources.unsupported(operand).ifPresent(why -> {
                throw new ParameterException(command, why);
            });
        }
        if (threads < 1 || threads > MAX_THREADS) {
            throw new ParameterException(command, "--threads must be 1 to " + MAX_THREADS + ", not " + threads);
        }
    }
}
