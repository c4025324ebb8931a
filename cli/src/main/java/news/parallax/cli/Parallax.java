package news.parallax.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code parallax} command. */
@Command(
        name = "parallax",
        description = "Reads how many outlets cover one event and gives one cited story.",
        mixinStandardHelpOptions = true,
        versionProvider = Parallax.Version.class,
        scope = CommandLine.ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "  0:done",
            "  1:failure",
            "  2:wrong usage",
            "  3:done, but some inputs failed; --failures FILE lists them",
            "  4:nothing found, with --fail-empty",
            "  5:a check failed",
            " 78:no suitable JDK",
            "130:interrupted"
        })
public final class Parallax implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    private Parallax() {}

    /** Runs the command and exits with its code; see {@link ExitCode}. */
    public static void main(String[] arguments) {
        int code = run(Streams.ofProcess(), arguments);
        System.exit(code);
    }

    /** Runs the command and gives its exit code. */
    static int run(Streams streams, String... arguments) {
        CommandLine command = new CommandLine(new Parallax())
                .addSubcommand(new ReadCommand(streams))
                .addSubcommand(new StoriesCommand(streams))
                .addSubcommand(new FindingsCommand(streams))
                .addSubcommand(new BriefCommand(streams))
                .addSubcommand(new AskCommand(streams))
                .addSubcommand(new EvalCommand(streams))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((failure, given) -> misused(failure))
                .setExecutionExceptionHandler((failure, failed, parsed) -> broken(streams, failure));
        int code = command.execute(arguments);
        streams.interruption().finish();
        return code;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    private static int misused(ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("parallax: " + failure.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(failure, err)) {
            command.usage(err, CommandLine.Help.Ansi.OFF);
        }
        return ExitCode.USAGE;
    }

    private static int broken(Streams streams, Exception failure) {
        streams.err().println("parallax: a fault in the program, please report it: " + failure);
        failure.printStackTrace(streams.err());
        return ExitCode.FAILURE;
    }

    /** The version of the build. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Parallax.class.getPackage().getImplementationVersion();
            return new String[] {"parallax " + (version == null ? "(development build)" : version)};
        }
    }
}
