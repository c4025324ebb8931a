package news.parallax.extract.dump;

import java.util.Map;
import news.parallax.extract.dump.Cues.Kind;
import news.parallax.model.Extraction.DiscardReason;
import news.parallax.model.Extraction.Reason;
import news.parallax.model.Extraction.Rejected;
import news.parallax.model.Page;
import org.jspecify.annotations.Nullable;

/** Decides whether a labelled page holds an article, and says why it does not. */
final class Verdict {
    private static final int MIN_BODY_WORDS = 40;
    private static final int SHORT_LINES = 25;

    private Verdict() {}

    /** The rejection, or null for an article. */
    static @Nullable Rejected rejection(Page.Plain page, Sheet sheet) {
        int body = 0;
        int words = 0;
        int consent = 0;
        boolean error = false;
        boolean paywall = false;
        for (int at = 0; at < sheet.size(); at++) {
            int lineWords = sheet.shape(at).words();
            words += lineWords;
            body += sheet.isBody(at) ? lineWords : 0;
            boolean asks = sheet.label(at) instanceof Label.Dropped drop && drop.reason() == DiscardReason.CONSENT;
            consent += asks ? lineWords : 0;
            if (body < MIN_BODY_WORDS && at < 400) {
                Map<Kind, Integer> cues = sheet.cues(at);
                error |= cues.containsKey(Kind.ERROR);
                paywall |= cues.containsKey(Kind.PAYWALL);
            }
        }
        if (body >= MIN_BODY_WORDS) {
            return null;
        }
        String seen = body + " words of running text in " + sheet.size() + " lines";
        return new Rejected(page.uri(), reason(sheet, error, paywall, 2 * consent > words), seen);
    }

    private static Reason reason(Sheet sheet, boolean error, boolean paywall, boolean consent) {
        if (error) {
            return Reason.ERROR_PAGE;
        }
        if (consent) {
            return Reason.CONSENT_WALL;
        }
        if (paywall) {
            return Reason.PAYWALL;
        }
        return sheet.size() >= SHORT_LINES ? Reason.INDEX_PAGE : Reason.NO_ARTICLE;
    }
}
