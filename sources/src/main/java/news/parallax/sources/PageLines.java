package news.parallax.sources;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import news.parallax.model.Extraction.Reason;

/** Reads JSON Lines: one capture for each line that is not blank. */
final class PageLines {
    private final PageLine line;
    private final Limits limits;

    PageLines(PageLine line, Limits limits) {
        this.line = line;
        this.limits = limits;
    }

    /** True when some JSON looks as if its lines were pages. */
    boolean isLikely(String head) {
        return line.isLikely(head);
    }

    /** Reads all lines; false when the sink wants no more. */
    boolean read(Input input, Charset charset, Capture.Sink sink) throws IOException {
        BoundedLines reader = new BoundedLines(new InputStreamReader(input.stream(), charset), limits.maxBytes());
        int number = 0;
        boolean any = false;
        for (String json = reader.next(); json != null; json = reader.next()) {
            number++;
            String content = json.startsWith("\uFEFF") ? json.substring(1).strip() : json.strip();
            if (number == 1 && (content.equals("{") || content.equals("["))) {
                return sink.accept(document(input));
            }
            if (!content.isEmpty()) {
                any = true;
                String place = input.uri() + "#" + number;
                if (!sink.accept(reader.isCut() ? tooLong(place) : line.page(place, content))) {
                    return false;
                }
            }
        }
        return any || sink.accept(Capture.Refused.of(input.uri(), Reason.EMPTY, "no line with a page"));
    }

    private static Capture document(Input input) {
        String detail = "JSON over several lines; write one object a line, such as with: jq -c .";
        return Capture.Refused.of(input.uri(), Reason.MALFORMED, detail);
    }

    private Capture tooLong(String place) {
        String detail = "more than " + limits.maxBytes() + " characters, the limit of a line";
        return Capture.Refused.of(place, Reason.TOO_LARGE, detail);
    }
}
