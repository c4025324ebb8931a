package news.parallax.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Runs work on several threads and hands on the results in the order of the work.
 *
 * <p>A window of work is under way; when it is full, or weighs more than it may, the oldest result is waited for. So
 * memory is bounded however many items there are, and the order of results is the same for any number of threads.
 *
 * @param <T> what comes out
 */
final class Ordered<T> {
    private final ExecutorService workers;
    private final int maxItems;
    private final long maxWeight;
    private final Sink<T> sink;
    private final Deque<Pending<T>> window = new ArrayDeque<>();
    private long weight;

    /**
     * An empty window.
     *
     * @param workers run the work
     * @param maxItems how many results may be outstanding
     * @param maxWeight how much the outstanding work may weigh together
     * @param sink takes the results in order
     */
    Ordered(ExecutorService workers, int maxItems, long maxWeight, Sink<T> sink) {
        this.workers = workers;
        this.maxItems = maxItems;
        this.maxWeight = maxWeight;
        this.sink = sink;
    }

    /** Takes results in order. */
    @FunctionalInterface
    interface Sink<T> {
        /** Takes a result; false to stop. */
        boolean accept(T result);
    }

    private record Pending<T>(Future<T> result, long weight) {}

    /**
     * Adds work, and hands on results while the window is full.
     *
     * @return true to go on, false when the sink wants no more
     */
    boolean add(long itemWeight, Callable<T> work) {
        while (!window.isEmpty() && (window.size() >= maxItems || weight + itemWeight > maxWeight)) {
            if (!handOn()) {
                return false;
            }
        }
        window.add(new Pending<>(workers.submit(work), itemWeight));
        weight += itemWeight;
        return true;
    }

    /** Hands on all outstanding results; false when the sink wants no more. */
    boolean drain() {
        while (!window.isEmpty()) {
            if (!handOn()) {
                return false;
            }
        }
        return true;
    }

    private boolean handOn() {
        Pending<T> oldest = window.remove();
        weight -= oldest.weight();
        return sink.accept(result(oldest.result()));
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a worker", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a worker failed: " + e.getCause(), e.getCause());
        }
    }
}
