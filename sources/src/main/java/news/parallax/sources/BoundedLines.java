package news.parallax.sources;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads lines of which none costs more memory than the limit; what is beyond it is skipped, not kept. */
final class BoundedLines {
    private final Reader reader;
    private final int maxChars;
    private final char[] buffer = new char[1 << 15];
    private int at;
    private int end;
    private boolean cut;

    BoundedLines(Reader reader, int maxChars) {
        this.reader = reader;
        this.maxChars = maxChars;
    }

    /** The next line without its line feed, cut at the limit; null at the end. */
    @Nullable
    String next() throws IOException {
        cut = false;
        if (!fill()) {
            return null;
        }
        int first = endOfLine();
        if (first < end && first - at <= maxChars) {
            String whole = new String(buffer, at, first - at);
            at = first + 1;
            return whole;
        }
        StringBuilder line = new StringBuilder();
        while (fill()) {
            int stop = endOfLine();
            int room = maxChars - line.length();
            cut |= stop - at > room;
            line.append(buffer, at, Math.min(stop - at, room));
            boolean complete = stop < end;
            at = complete ? stop + 1 : stop;
            if (complete) {
                break;
            }
        }
        return line.toString();
    }

    /** Where the next line feed stands in the buffer; its end if none does. */
    private int endOfLine() {
        char[] all = buffer;
        int limit = end;
        int stop = at;
        while (stop < limit && all[stop] != '\n') {
            stop++;
        }
        return stop;
    }

    /** True when the line returned last was longer than the limit. */
    boolean isCut() {
        return cut;
    }

    private boolean fill() throws IOException {
        if (at < end) {
            return true;
        }
        at = 0;
        end = Math.max(0, reader.read(buffer, 0, buffer.length));
        return end > 0;
    }
}
