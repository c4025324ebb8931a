package news.parallax.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import news.parallax.cli.json.JsonLines;
import news.parallax.cli.view.Renderer;
import news.parallax.extract.dump.SharedLines;
import news.parallax.model.Article;
import news.parallax.model.Extraction;
import news.parallax.model.Page;
import news.parallax.sources.Limits;
import news.parallax.sources.Sources;

/** One run of a command that reads inputs: opens, reads, writes, counts, and says how it went. */
final class Session {
    private final Streams streams;
    private final InputOptions input;
    private final OutputOptions options;
    private final Messages messages;
    private final Progress progress;
    private final Tally tally = new Tally();
    private final List<String> results = new ArrayList<>();
    private boolean isEmpty;

    Session(Streams streams, InputOptions input, OutputOptions options) {
        this.streams = streams;
        this.input = input;
        this.options = options;
        this.messages = new Messages(streams.err(), options.quiet, options.verbose);
        this.progress = new Progress(
                streams.err(),
                streams.terminal().isErr(),
                options.quiet,
                System::nanoTime,
                () -> Workload.bytes(input.inputs));
    }

    /** What a command does between opening its output and the summary. */
    @FunctionalInterface
    interface Body {
        /** Reads with the run and writes with the renderer. */
        void run(Run run, Renderer renderer) throws IOException;
    }

    /** Runs a command and gives its exit code. */
    int run(Body body) {
        try {
            write(body);
            progress.clear();
            messages.summary(tally, results, progress.seconds());
            return exitCode();
        } catch (IOException e) {
            progress.clear();
            return failure(e);
        } finally {
            streams.interruption().finish();
        }
    }

    private void write(Body body) throws IOException {
        try (Output output = open();
                Output failed = input.failures == null
                        ? Output.to(OutputStream.nullOutputStream())
                        : Output.to(input.failures)) {
            Renderer renderer = options.renderer(output.writer(), streams.terminal());
            renderer.begin();
            body.run(new Run(new JsonLines(failed.writer(), false)), renderer);
            if (isInterrupted()) {
                results.add("interrupted");
            } else {
                renderer.end();
            }
            if (!isInterrupted() || options.output == null) {
                output.keep();
            }
            failed.keep();
        }
    }

    private Output open() throws IOException {
        return options.output == null ? Output.to(streams.out()) : Output.to(options.output);
    }

    private boolean isInterrupted() {
        return streams.interruption().isRequested();
    }

    /** A reader that wants no more, such as {@code head}, is no failure. */
    private int failure(IOException failure) {
        if (options.output == null && Output.isUnread(failure)) {
            return ExitCode.OK;
        }
        messages.error("cannot write the result: " + failure.getClass().getSimpleName() + ": " + failure.getMessage());
        return ExitCode.FAILURE;
    }

    private int exitCode() {
        if (isInterrupted()) {
            return ExitCode.INTERRUPTED;
        }
        if (isEmpty && input.failEmpty) {
            return ExitCode.NOTHING_FOUND;
        }
        return tally.failures() > 0 ? ExitCode.SOME_FAILED : ExitCode.OK;
    }

    /** What a command can do while it runs. */
    final class Run {
        private final JsonLines failed;

        private Run(JsonLines failed) {
            this.failed = failed;
        }

        /** Reads all inputs: work on each page on several threads, outcomes in the order of input. */
        void read(BiFunction<Page, SharedLines, Outcome> work, Reading.Sink sink) throws IOException {
            Sources sources = new Sources(Limits.standard(), input.kind, streams.in());
            new Reading(sources, tally, progress, streams.interruption(), messages, failed)
                    .read(input.inputs, input.threads, work, sink);
            isEmpty = tally.articles() == 0;
        }

        /** The articles of all inputs, in the order of input. */
        List<Article> articles(BiFunction<Page, SharedLines, Extraction> extractor) throws IOException {
            List<Article> articles = new ArrayList<>();
            read((page, shared) -> Outcome.of(extractor.apply(page, shared)), outcome -> {
                if (outcome.extraction() instanceof Extraction.Extracted extracted) {
                    articles.add(extracted.article());
                }
            });
            return articles;
        }

        /**
         * Works on items on several threads and hands on the results in order.
         *
         * @param what names the work for the reader: "analysing"
         */
        <I, O> void each(String what, List<I> items, Function<I, O> work, Writing<O> sink) throws IOException {
            int[] done = new int[1];
            Parallel.each(items, input.threads, work, result -> {
                progress.step(what + " " + ++done[0] + " of " + items.size());
                if (!isInterrupted()) {
                    progress.clear();
                    sink.write(result);
                }
                return !isInterrupted();
            });
        }

        /** Does one piece of work on the threads that the user allows. */
        <T> T together(Supplier<T> work) {
            return Parallel.within(input.threads, work);
        }

        /** Says that something takes a while. */
        void step(String what) {
            progress.step(what);
        }

        /** Adds to the last line: "1 story". */
        void result(String count) {
            results.add(count);
        }

        /** Says that the command found nothing although there were articles. */
        void foundNothing() {
            isEmpty = true;
        }
    }

    /** Writes one result. */
    @FunctionalInterface
    interface Writing<T> {
        /** Writes. */
        void write(T result) throws IOException;
    }
}
