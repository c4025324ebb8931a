package news.parallax.cli;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import news.parallax.brief.BriefWriter;
import news.parallax.cli.view.Counts;
import news.parallax.cli.view.Renderer;
import news.parallax.flow.Engine;
import news.parallax.model.Story;
import org.jspecify.annotations.Nullable;
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
        footer = {
            "",
            "Example: parallax brief pages/",
            "         parallax brief --format html -o story.html pages/",
            "         parallax brief --since 2024-03-13 --words 120 pages/"
        })
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

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description =
                    "Only what is new: 2024-03-13 or 2024-03-13T10:00Z. Stories without an article from then on are"
                            + " left out, and so are pages without a date.")
    @Nullable
    String since;

    BriefCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        input.check(spec.commandLine());
        if (words < 1) {
            throw new ParameterException(spec.commandLine(), "--words must be at least 1, not " + words);
        }
        Instant time = since == null ? null : time(since);
        return new Session(streams, input, output).run((run, renderer) -> write(run, renderer, time));
    }

    private Instant time(String value) {
        try {
            return Times.instant(value);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--since must be a date or a date-time with offset, such as 2024-03-13 or 2024-03-13T10:00Z, not "
                            + value,
                    e);
        }
    }

    private void write(Session.Run run, Renderer renderer, @Nullable Instant time) throws IOException {
        Engine engine = new Engine(words);
        List<Story> stories = StoriesCommand.stories(run, engine);
        if (time == null) {
            run.each("analysing story", stories, engine::analyse, renderer::analysis);
            return;
        }
        int[] changed = new int[1];
        run.each("analysing story", stories, story -> engine.since(engine.analyse(story), time), analysis -> {
            if (!analysis.findings().isEmpty()) {
                changed[0]++;
                renderer.analysis(analysis);
            }
        });
        run.result(Counts.of(changed[0], "story", "stories") + " with news");
        if (changed[0] == 0) {
            run.foundNothing();
        }
    }
}
