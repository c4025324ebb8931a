package news.parallax.extract.metadata;

import java.util.Locale;
import java.util.Map;
import news.parallax.extract.metadata.Signals.MarkKind;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Which class attributes mark an author's name or a byline.
 *
 * <p>Tokens are compared whole ({@code author-name}), after lower-casing and with underscores read as hyphens, so that
 * {@code authority} or {@code author-box-related} mean nothing. The tokens stand in {@code lang/mul/author-classes.txt}.
 */
final class AuthorClasses {
    private static final Map<String, String> KINDS = WordList.map("mul/author-classes");
    private static final int MAX_CHARS = 300;

    private AuthorClasses() {}

    /** The kind of mark a class attribute makes, or null. */
    static @Nullable MarkKind kind(String classes) {
        int limit = Math.min(classes.length(), MAX_CHARS);
        int start = 0;
        for (int i = 0; i <= limit; i++) {
            if (i == limit || classes.charAt(i) <= ' ') {
                MarkKind kind = i > start && mayMark(classes, start, i) ? kindOf(classes.substring(start, i)) : null;
                if (kind != null) {
                    return kind;
                }
                start = i + 1;
            }
        }
        return null;
    }

    /** A cheap first look: every token of the table holds "au" or "by" or "wr". */
    private static boolean mayMark(String classes, int start, int end) {
        for (int i = start; i + 1 < end; i++) {
            char first = (char) (classes.charAt(i) | 0x20);
            char second = (char) (classes.charAt(i + 1) | 0x20);
            if (first == 'a' && second == 'u' || first == 'b' && second == 'y' || first == 'w' && second == 'r') {
                return true;
            }
        }
        return false;
    }

    private static @Nullable MarkKind kindOf(String token) {
        String kind = KINDS.get(token.toLowerCase(Locale.ROOT).replace('_', '-'));
        if (kind == null) {
            return null;
        }
        return kind.equals("name") ? MarkKind.NAME_CLASS : MarkKind.BYLINE_CLASS;
    }
}
