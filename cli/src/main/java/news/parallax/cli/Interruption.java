package news.parallax.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Lets the first Ctrl-C stop a command cleanly: the command is asked to stop, finishes the line it is writing, and the
 * process exits with 130. A command that does not stop within some seconds is ended all the same.
 */
final class Interruption {
    private static final long PATIENCE_SECONDS = 5;

    private final AtomicBoolean requested = new AtomicBoolean();
    private final CountDownLatch finished = new CountDownLatch(1);

    /** Starts to listen. The runtime itself turns the signal into exit code 130. */
    void listen() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "interruption"));
    }

    /** Asks the command to stop and waits for it; at once when it has finished. */
    private void stop() {
        requested.set(true);
        try {
            if (!finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("parallax: stopped before the last result was whole");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks the command to stop, without waiting. */
    void request() {
        requested.set(true);
    }

    /** True when the command should stop. */
    boolean isRequested() {
        return requested.get();
    }

    /** Says that the command has written all it will write. */
    void finish() {
        finished.countDown();
    }
}
