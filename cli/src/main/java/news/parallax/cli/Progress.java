package news.parallax.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import news.parallax.cli.view.Counts;

/**
 * Says how far a command is, on standard error: a line that is rewritten on a terminal, a line every ten seconds
 * elsewhere, nothing for what is done within a second. Not safe for several threads.
 */
final class Progress {
    private static final long TERMINAL_NANOS = 200_000_000L;
    private static final long OTHER_NANOS = 10_000_000_000L;
    private static final long QUIET_NANOS = 1_000_000_000L;

    private final PrintStream err;
    private final boolean rewrites;
    private final boolean silent;
    private final LongSupplier clock;
    private final LongSupplier totalWork;
    private final long start;
    private long shown;
    private long total = -1;
    private boolean visible;

    /**
     * Progress of a command that starts now.
     *
     * @param err where it is shown
     * @param rewrites true on a terminal
     * @param silent true to show nothing
     * @param clock nanoseconds
     * @param totalWork bytes of all inputs, asked once and only when progress is shown; 0 if unknown
     */
    Progress(PrintStream err, boolean rewrites, boolean silent, LongSupplier clock, LongSupplier totalWork) {
        this.err = err;
        this.rewrites = rewrites;
        this.silent = silent;
        this.clock = clock;
        this.totalWork = totalWork;
        this.start = clock.getAsLong();
        this.shown = start;
    }

    /** Seconds since the start. */
    double seconds() {
        return (clock.getAsLong() - start) / 1e9;
    }

    /** Some pages are read: how many, and how much they weigh. */
    void read(long pages, long work) {
        if (isDue()) {
            if (total < 0) {
                total = totalWork.getAsLong();
            }
            double seconds = Math.max(0.001, seconds());
            String rate = String.format(Locale.ROOT, ", %,.0f/s", pages / seconds);
            show(Counts.of(pages, "page") + rate + remaining(seconds, work));
        }
    }

    private String remaining(double seconds, long work) {
        if (work <= 0 || total <= work) {
            return "";
        }
        long left = Math.round(seconds * (total - work) / work);
        return String.format(Locale.ROOT, ", about %d:%02d left", left / 60, left % 60);
    }

    /** Something else is under way. */
    void step(String what) {
        if (isDue()) {
            show(what);
        }
    }

    /** Removes the line. */
    void clear() {
        if (visible && rewrites) {
            err.print("\r\u001B[K");
            err.flush();
        }
        visible = false;
    }

    private boolean isDue() {
        long now = clock.getAsLong();
        return !silent && now - start >= QUIET_NANOS && now - shown >= (rewrites ? TERMINAL_NANOS : OTHER_NANOS);
    }

    private void show(String line) {
        shown = clock.getAsLong();
        visible = true;
        if (rewrites) {
            err.print("\r\u001B[K" + line);
            err.flush();
        } else {
            err.println(line);
        }
    }
}
