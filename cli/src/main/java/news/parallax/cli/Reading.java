package news.parallax.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.function.BiFunction;
import news.parallax.cli.json.JsonLines;
import news.parallax.extract.dump.SharedLines;
import news.parallax.model.Extraction;
import news.parallax.model.Extraction.Reason;
import news.parallax.model.Page;
import news.parallax.sources.Capture;
import news.parallax.sources.Sources;

/**
 * Reads all operands: captures become outcomes on several threads, and outcomes are counted and handed on in the order
 * of input. An article that was given before, with the same address and the same words, is counted and not handed on.
 */
final class Reading {
    /** Characters of pages under way at once; with the tree of a page, a heap of 384 MB holds them. */
    private static final long MAX_CHARS = 16L << 20;

    private static final int ITEMS_FOR_ONE_THREAD = 16;

    private final Sources sources;
    private final Tally tally;
    private final Progress progress;
    private final Interruption interruption;
    private final Messages messages;
    private final JsonLines failures;
    private final Set<String> articles = new HashSet<>();
    private long pages;
    private long work;

    Reading(
            Sources sources,
            Tally tally,
            Progress progress,
            Interruption interruption,
            Messages messages,
            JsonLines failures) {
        this.sources = sources;
        this.tally = tally;
        this.progress = progress;
        this.interruption = interruption;
        this.messages = messages;
        this.failures = failures;
    }

    /** Takes outcomes in order. */
    @FunctionalInterface
    interface Sink {
        /** Takes an outcome. */
        void accept(Outcome outcome) throws IOException;
    }

    /**
     * Reads.
     *
     * @param operands as on the command line
     * @param threads at least 1
     * @param page what to do with a page and the lines that it shares with other dumps, run by several threads
     * @param sink takes the outcomes, on this thread
     * @throws IOException if the sink fails
     */
    void read(List<String> operands, int threads, BiFunction<Page, SharedLines, Outcome> page, Sink sink)
            throws IOException {
        ExecutorService workers = Parallel.workers(threads);
        try {
            Ordered<Outcome> ordered =
                    new Ordered<>(workers, threads * ITEMS_FOR_ONE_THREAD, MAX_CHARS, outcome -> handOn(outcome, sink));
            DumpWindow window = new DumpWindow(
                    (capture, shared) -> !interruption.isRequested() && take(capture, shared, ordered, page));
            sources.read(operands, capture -> !interruption.isRequested() && window.add(capture));
            if (!interruption.isRequested() && window.drain()) {
                ordered.drain();
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            workers.shutdownNow();
            progress.clear();
        }
    }

    private boolean take(
            Capture capture,
            SharedLines shared,
            Ordered<Outcome> ordered,
            BiFunction<Page, SharedLines, Outcome> work) {
        return switch (capture) {
            case Capture.Captured captured -> {
                long weight = weight(captured.page());
                count(weight);
                yield ordered.add(weight, () -> outcome(captured.page(), shared, work));
            }
            case Capture.Refused refused -> ordered.add(0, () -> Outcome.of(refused.rejection()));
            case Capture.PassedOver passedOver -> {
                tally.passedOver();
                messages.passedOver(passedOver);
                yield true;
            }
        };
    }

    private void count(long weight) {
        pages++;
        work += weight;
        progress.read(pages, work);
    }

    private static long weight(Page page) {
        return switch (page) {
            case Page.Html html -> html.markup().length();
            case Page.Plain plain -> plain.text().length();
        };
    }

    /** The top of a worker: whatever goes wrong with one page is counted with its address and stops nothing. */
    private static Outcome outcome(Page page, SharedLines shared, BiFunction<Page, SharedLines, Outcome> work) {
        try {
            return work.apply(page, shared);
        } catch (RuntimeException | StackOverflowError e) {
            String detail = "a fault in Parallax, please report it with the page: " + e;
            return Outcome.of(new Extraction.Rejected(page.uri(), Reason.UNREADABLE, detail));
        } catch (OutOfMemoryError e) {
            return Outcome.of(new Extraction.Rejected(page.uri(), Reason.TOO_LARGE, "needs more memory than there is"));
        }
    }

    private boolean handOn(Outcome outcome, Sink sink) {
        try {
            if (isNew(outcome.extraction())) {
                sink.accept(outcome);
            }
            return !interruption.isRequested();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isNew(Extraction extraction) throws IOException {
        return switch (extraction) {
            case Extraction.Extracted extracted -> {
                boolean isNew = articles.add(extracted.article().id());
                if (isNew) {
                    tally.article();
                } else {
                    tally.repeated();
                }
                yield isNew;
            }
            case Extraction.Rejected rejected -> {
                tally.rejected(rejected);
                failures.extraction(rejected);
                yield true;
            }
        };
    }
}
