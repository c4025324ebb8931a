package news.parallax.sources;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import news.parallax.model.Extraction.Reason;
import news.parallax.model.Page;
import org.jspecify.annotations.Nullable;

/** Captures of a test, gathered, and short names for what they are. */
final class Read {
    private Read() {}

    static List<Capture> operands(String... operands) {
        return operands(Limits.standard(), null, InputStream.nullInputStream(), operands);
    }

    static List<Capture> operands(Limits limits, @Nullable Kind kind, InputStream in, String... operands) {
        List<Capture> captures = new ArrayList<>();
        new Sources(limits, kind, in).read(List.of(operands), captures::add);
        return captures;
    }

    static List<Capture> standardInput(String text) {
        return standardInput(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<Capture> standardInput(byte[] bytes) {
        return operands(Limits.standard(), null, new ByteArrayInputStream(bytes), "-");
    }

    /** {@code html:words}, {@code text:words}, {@code REASON uri}, or {@code passed over uri}. */
    static String what(Capture capture) {
        return switch (capture) {
            case Capture.Captured captured -> page(captured.page());
            case Capture.Refused refused -> refused.rejection().reason() + " " + refused.uri();
            case Capture.PassedOver passedOver -> "passed over " + passedOver.uri();
        };
    }

    static Reason reason(Capture capture) {
        return ((Capture.Refused) capture).rejection().reason();
    }

    static String detail(Capture capture) {
        return ((Capture.Refused) capture).rejection().detail();
    }

    private static String page(Page page) {
        return switch (page) {
            case Page.Html html -> "html:" + html.markup();
            case Page.Plain plain -> "text:" + plain.text();
        };
    }
}
