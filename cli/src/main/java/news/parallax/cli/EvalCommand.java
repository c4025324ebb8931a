package news.parallax.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import news.parallax.eval.Evaluation;
import news.parallax.eval.Floors;
import news.parallax.eval.Report;
import news.parallax.eval.task.Evaluations;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax eval}: measures a stage on fixed data. */
@Command(
        name = "eval",
        description = "Measures the quality of a stage on fixed data and compares it with the pinned floors.",
        footer = {"", "Example: parallax eval extraction --data ../shared --check"})
final class EvalCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "TASK", description = "What to measure; without it the tasks are listed.")
    @Nullable
    String task;

    @Option(names = "--data", paramLabel = "PATH", description = "Folder that holds the data, or its parent.")
    @Nullable
    Path data;

    @Option(names = "--check", description = "Exit with 5 when a metric is under its floor.")
    boolean check;

    @Option(
            names = {"-q", "--quiet"},
            description = "Metrics only, no details.")
    boolean quiet;

    EvalCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        try {
            return task == null ? list() : measure(task);
        } finally {
            streams.interruption().finish();
        }
    }

    private int list() throws IOException {
        StringBuilder tasks = new StringBuilder();
        for (Evaluation evaluation : Evaluations.all()) {
            tasks.append(String.format(Locale.ROOT, "%-14s %s%n", evaluation.task(), evaluation.description()));
        }
        write(tasks);
        return ExitCode.OK;
    }

    private int measure(String name) throws IOException {
        Evaluation evaluation = Evaluations.of(name)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "no task " + name + "; there are: "
                                + Evaluations.all().stream()
                                        .map(Evaluation::task)
                                        .collect(Collectors.joining(", "))));
        Path root = root();
        if (!evaluation.hasData(root)) {
            streams.err().println("parallax: no data for " + name + " below " + root);
            return ExitCode.FAILURE;
        }
        Report report = evaluation.evaluate(root);
        write(shown(name, report));
        List<String> broken = Floors.broken(name, report);
        broken.forEach(line -> streams.err().println("parallax: " + line));
        return check && !broken.isEmpty() ? ExitCode.CHECK_FAILED : ExitCode.OK;
    }

    /** The folder that holds {@code data}: the one given, or its parent when {@code data} itself was given. */
    private Path root() {
        if (data == null) {
            throw new ParameterException(
                    spec.commandLine(), "--data PATH is missing: the folder that holds data and seeds");
        }
        Path given = data.toAbsolutePath().normalize();
        Path parent = given.getParent();
        return Files.isDirectory(given.resolve("data")) || parent == null ? given : parent;
    }

    private CharSequence shown(String name, Report report) {
        Map<String, Double> floors = Floors.of(name);
        StringBuilder shown = new StringBuilder();
        for (Map.Entry<String, Double> metric : report.metrics().entrySet()) {
            Double floor = floors.get(metric.getKey());
            String pinned = floor == null
                    ? ""
                    : (metric.getKey().startsWith("max-") ? "  at most " : "  floor ") + number(floor);
            shown.append(
                    String.format(Locale.ROOT, "%-32s %s%s%n", metric.getKey(), number(metric.getValue()), pinned));
        }
        if (!quiet) {
            report.details().forEach(line -> shown.append(line).append('\n'));
        }
        return shown;
    }

    /** Writes to standard output; who reads the first lines only still gets the verdict of a check. */
    private void write(CharSequence text) throws IOException {
        try (Output output = Output.to(streams.out())) {
            output.writer().append(text);
            output.keep();
        } catch (IOException e) {
            if (!Output.isUnread(e)) {
                throw e;
            }
        }
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) > 1
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.4f", value);
    }
}
