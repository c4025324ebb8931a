package news.parallax.cli;

import java.util.concurrent.Callable;
import news.parallax.flow.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code parallax read}: pages to articles. */
@Command(
        name = "read",
        description = "Reads pages: one article each, or the reason why there is none.",
        footer = {
            "",
            "Example: parallax read page.html",
            "         parallax read --review --format html -o review.html page.html",
            "         parallax read --json pages/ > articles.jsonl"
        })
final class ReadCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Option(
            names = "--review",
            description = "Show what was kept and what was left out, and why, side by side in the order of the page.")
    boolean review;

    ReadCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        input.check(spec.commandLine());
        output.review = review;
        Engine engine = new Engine();
        return new Session(streams, input, output)
                .run((run, renderer) -> run.read(
                        (page, shared) -> Outcome.of(engine.extract(page, shared)),
                        outcome -> renderer.extraction(outcome.extraction())));
    }
}
