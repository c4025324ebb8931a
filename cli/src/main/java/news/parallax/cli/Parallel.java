package news.parallax.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.function.Supplier;

/** Work on a list of items on several threads, results in the order of the list. */
final class Parallel {
    private Parallel() {}

    /** Takes results in order. */
    @FunctionalInterface
    interface Sink<T> {
        /** Takes a result; false to stop. */
        boolean accept(T result) throws IOException;
    }

    /**
     * Works on all items.
     *
     * @throws IOException if the sink fails
     */
    static <I, O> void each(List<I> items, int threads, Function<I, O> work, Sink<O> sink) throws IOException {
        ExecutorService workers = workers(threads);
        try {
            Ordered<O> ordered = new Ordered<>(workers, threads * 2, Long.MAX_VALUE, result -> take(sink, result));
            boolean goOn = true;
            for (int at = 0; at < items.size() && goOn; at++) {
                I item = items.get(at);
                goOn = ordered.add(0, () -> work.apply(item));
            }
            if (goOn) {
                ordered.drain();
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            workers.shutdownNow();
        }
    }

    /**
     * Does one piece of work whose parallel streams keep to some threads: those of a pool serve the streams of work that
     * runs in it.
     */
    static <T> T within(int threads, Supplier<T> work) {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return pool.submit(work::get).join();
        }
    }

    /** Threads that do not keep the process alive. */
    static ExecutorService workers(int threads) {
        return Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("worker-", 1).factory());
    }

    private static <T> boolean take(Sink<T> sink, T result) {
        try {
            return sink.accept(result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
