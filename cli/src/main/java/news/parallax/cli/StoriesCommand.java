package news.parallax.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import news.parallax.cli.view.Counts;
import news.parallax.cli.view.Renderer;
import news.parallax.flow.Engine;
import news.parallax.model.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parallax stories}: pages to stories with copies and origins. */
@Command(
        name = "stories",
        description = "Groups articles by event, finds copies and counts independent origins.",
        footer = {
            "",
            "Example: parallax stories --why pages/",
            "         parallax stories --json monday.jsonl tuesday.jsonl"
        })
final class StoriesCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Option(
            names = "--why",
            description = "Say why each article is in its story: the closest article, shared names and terms, the gap.")
    boolean why;

    StoriesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        input.check(spec.commandLine());
        output.why = why;
        return new Session(streams, input, output).run(StoriesCommand::write);
    }

    private static void write(Session.Run run, Renderer renderer) throws IOException {
        List<Story> stories = stories(run, new Engine());
        for (Story story : stories) {
            renderer.story(story);
        }
    }

    /** The stories of all inputs, counted for the last line. */
    static List<Story> stories(Session.Run run, Engine engine) throws IOException {
        var articles = run.articles(engine::extract);
        run.step("grouping " + Counts.of(articles.size(), "article"));
        List<Story> stories = run.together(() -> engine.stories(articles));
        run.result(Counts.of(stories.size(), "story", "stories"));
        run.result(Counts.of(
                stories.stream().mapToInt(story -> story.origins().size()).sum(), "origin"));
        return stories;
    }
}
