package news.parallax.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import news.parallax.brief.BriefWriter;
import news.parallax.cli.view.Renderer;
import news.parallax.flow.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parallax brief}: pages to stories with findings and briefs. */
@Command(
        name = "brief",
        description =
                "Tells each story in a few sentences, each with the exact words it rests on, and shows who said what, who"
                        + " expects what, where accounts differ and how it unfolded.",
        footer = {"", "Example: parallax brief pages/", "         parallax brief --format html -o story.html pages/"})
final class BriefCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Option(
            names = "--words",
            paramLabel = "N",
            description = "Most words of a brief. Default: " + BriefWriter.DEFAULT_WORDS + ".")
    int words = BriefWriter.DEFAULT_WORDS;

    BriefCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        input.check(spec.commandLine());
        if (words < 1) {
            throw new ParameterException(spec.commandLine(), "--words must be at least 1, not " + words);
        }
        return new Session(streams, input, output).run(this::write);
    }

    private void write(Session.Run run, Renderer renderer) throws IOException {
        Engine engine = new Engine(words);
        run.each("analysing story", StoriesCommand.stories(run, engine), engine::analyse, renderer::analysis);
    }
}
