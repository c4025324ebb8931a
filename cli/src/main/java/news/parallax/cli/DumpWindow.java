package news.parallax.cli;

import java.util.ArrayList;
import java.util.List;
import news.parallax.extract.dump.SharedLines;
import news.parallax.model.Page;
import news.parallax.sources.Capture;

/**
 * Holds dumps back until their neighbours are there too, so that the lines that dumps of one outlet share are known when
 * they are read.
 *
 * <p>A dump opens the window; it closes when it weighs enough, and everything held is handed on in the order it came. So
 * memory is bounded, and what is known of a dump depends on the input alone. Without dumps nothing is held. Not safe for
 * use by several threads.
 */
final class DumpWindow {
    private static final long MAX_WEIGHT = 8L << 20;
    /** What is kept of a line beside its characters, as characters. */
    private static final int LINE_WEIGHT = 40;

    private final long maxWeight;
    private final Sink sink;
    private final List<Capture> held = new ArrayList<>();
    private long weight;

    /** An empty window that holds about eight million characters. */
    DumpWindow(Sink sink) {
        this(MAX_WEIGHT, sink);
    }

    /**
     * An empty window.
     *
     * @param maxWeight characters it may hold, each line counted as some more
     * @param sink takes what leaves it
     */
    DumpWindow(long maxWeight, Sink sink) {
        this.maxWeight = maxWeight;
        this.sink = sink;
    }

    /** Takes captures in order. */
    @FunctionalInterface
    interface Sink {
        /** Takes a capture with the lines it shares with others; false to stop. */
        boolean accept(Capture capture, SharedLines shared);
    }

    /** Takes a capture, and hands on what is complete; false when the sink wants no more. */
    boolean add(Capture capture) {
        if (held.isEmpty() && !isDump(capture)) {
            return sink.accept(capture, SharedLines.NONE);
        }
        held.add(capture);
        weight += weight(capture);
        return weight < maxWeight || drain();
    }

    /** Hands on everything held; false when the sink wants no more. */
    boolean drain() {
        List<Page> pages = new ArrayList<>();
        for (Capture capture : held) {
            if (capture instanceof Capture.Captured captured) {
                pages.add(captured.page());
            }
        }
        List<SharedLines> shared = SharedLines.among(pages);
        int next = 0;
        boolean goOn = true;
        for (Capture capture : held) {
            SharedLines lines = capture instanceof Capture.Captured ? shared.get(next++) : SharedLines.NONE;
            goOn = goOn && sink.accept(capture, lines);
        }
        held.clear();
        weight = 0;
        return goOn;
    }

    private static boolean isDump(Capture capture) {
        return capture instanceof Capture.Captured captured
                && captured.page() instanceof Page.Plain plain
                && !plain.isClean();
    }

    private static long weight(Capture capture) {
        if (!(capture instanceof Capture.Captured captured)) {
            return LINE_WEIGHT;
        }
        return switch (captured.page()) {
            case Page.Html html -> html.markup().length() + LINE_WEIGHT;
            case Page.Plain plain ->
                plain.text().length() + LINE_WEIGHT * plain.text().lines().count();
        };
    }
}
