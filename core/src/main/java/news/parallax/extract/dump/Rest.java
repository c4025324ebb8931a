package news.parallax.extract.dump;

import news.parallax.model.Block.Role;
import news.parallax.model.Extraction.DiscardReason;

/** Gives the lines that are still open a reason to be left out, and takes back evidence that is far from the article. */
final class Rest {
    private static final int REACH = 8;

    private Rest() {}

    /** Labels everything that has no label. */
    static void label(Sheet sheet, int title) {
        int first = title < 0 ? sheet.firstBody() : Math.min(title, sheet.firstBody());
        int last = sheet.lastBody();
        for (int at = 0; at < sheet.size(); at++) {
            if (sheet.isOpen(at)) {
                sheet.drop(at, reason(sheet, at, at < first));
            } else if (!sheet.isBody(at) && isFar(sheet, at, first, last)) {
                sheet.drop(at, at < first ? DiscardReason.NAVIGATION : DiscardReason.RELATED);
            }
        }
    }

    private static DiscardReason reason(Sheet sheet, int at, boolean above) {
        if (sheet.isShared(at)) {
            return DiscardReason.SHARED;
        }
        return above ? DiscardReason.NAVIGATION : DiscardReason.OTHER;
    }

    /** True for a kept line that stands far above the headline or below the text: it belongs to something else. */
    private static boolean isFar(Sheet sheet, int at, int first, int last) {
        if (sheet.isDropped(at) || at >= first && at <= last) {
            return false;
        }
        boolean note = sheet.is(at, Role.SOURCE_NOTE) || sheet.is(at, Role.BIO);
        return at < first ? at < first - REACH : at > last + (note ? 3 * REACH : REACH);
    }
}
