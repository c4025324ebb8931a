package news.parallax.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import news.parallax.cli.view.Counts;
import news.parallax.cli.view.Renderer;
import news.parallax.flow.Engine;
import news.parallax.model.Answer;
import news.parallax.model.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parallax ask}: a question to what the sources say for and against, with the exact words. */
@Command(
        name = "ask",
        description =
                "Lays out what the sources say to a question: for, against, on what it depends, what to watch, and"
                        + " what they do not say. Gives no verdict.",
        footer = {
            "",
            "Asks well: will X, did X, who said X, why X, how many X.",
            "Example: parallax ask \"Will the port open this month?\" pages/",
            "         parallax ask --json --fail-empty \"Who denied the leak?\" pages/"
        })
final class AskCommand implements Callable<Integer> {
    private final Streams streams;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "QUESTION", description = "In quotation marks, so that it is one argument.")
    String question = "";

    @Mixin
    InputOptions input = new InputOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    AskCommand(Streams streams) {
        this.streams = streams;
    }

    /** A story with what it says to the question. */
    private record Answered(Story story, Answer answer) {}

    @Override
    public Integer call() {
        takeQuestion();
        input.check(spec.commandLine());
        return new Session(streams, input, output).run(this::write);
    }

    /** The inputs are all operands, of which the first is the question. */
    private void takeQuestion() {
        input.inputs = List.copyOf(input.inputs.subList(Math.min(1, input.inputs.size()), input.inputs.size()));
        if (question.isBlank() || input.inputs.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "ask needs a question and an input: parallax ask \"QUESTION\" INPUT...");
        }
    }

    private void write(Session.Run run, Renderer renderer) throws IOException {
        Engine engine = new Engine();
        int[] answers = new int[1];
        Answer[] last = {new Answer(question, List.of(), List.of(), List.of(), List.of(), List.of())};
        run.each("reading story", StoriesCommand.stories(run, engine), story -> answered(engine, story), answered -> {
            if (answered.answer().isEmpty()) {
                last[0] = answers[0] == 0 && last[0].unanswered().isEmpty() ? answered.answer() : last[0];
            } else {
                answers[0]++;
                renderer.answer(answered.story(), answered.answer());
            }
        });
        run.result(Counts.of(answers[0], "answer"));
        if (answers[0] == 0) {
            renderer.answer(null, last[0]);
            run.foundNothing();
        }
    }

    private Answered answered(Engine engine, Story story) {
        return new Answered(story, engine.answer(engine.analyse(story), question));
    }
}
