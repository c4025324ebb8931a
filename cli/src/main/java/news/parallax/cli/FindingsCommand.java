package news.parallax.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import news.parallax.cli.view.Counts;
import news.parallax.cli.view.Renderer;
import news.parallax.extract.dump.SharedLines;
import news.parallax.flow.Engine;
import news.parallax.model.Extraction;
import news.parallax.model.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code parallax findings}: findings article by article, without grouping. */
@Command(
        name = "findings",
        description = "Finds statements, forecasts, facts and events article by article, without grouping.",
        footer = {"", "Example: parallax findings page.txt", "         parallax findings --json pages/ > findings.jsonl"
        })
final class FindingsCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    FindingsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        input.check(spec.commandLine());
        return new Session(streams, input, output).run(FindingsCommand::write);
    }

    private static void write(Session.Run run, Renderer renderer) throws IOException {
        Engine engine = new Engine();
        int[] found = new int[1];
        run.read((page, shared) -> outcome(engine, page, shared), outcome -> {
            if (outcome.extraction() instanceof Extraction.Extracted extracted) {
                found[0] += outcome.findings().size();
                renderer.findings(extracted.article(), outcome.findings());
            }
        });
        run.result(Counts.of(found[0], "finding"));
        if (found[0] == 0) {
            run.foundNothing();
        }
    }

    private static Outcome outcome(Engine engine, Page page, SharedLines shared) {
        Extraction extraction = engine.extract(page, shared);
        return switch (extraction) {
            case Extraction.Extracted extracted -> new Outcome(extraction, engine.findings(extracted.article()));
            case Extraction.Rejected rejected -> Outcome.of(rejected);
        };
    }
}
