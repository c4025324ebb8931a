package news.parallax.extract.metadata;

import java.util.Locale;
import java.util.Map;
import news.parallax.extract.metadata.Signals.MarkKind;
import news.parallax.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Which class attributes mark an author's name or a byline.
 *
 * <p>A class token is read word by word: {@code articleByline}, {@code article-byline} and {@code article__byline} all
 * hold the word "byline". It marks an author if one of its words is a mark and none leads elsewhere ("comment-author",
 * "author-bio"). The words stand in {@code lang/mul/author-classes.txt}. One instance serves one page.
 */
final class AuthorClasses {
    private static final Map<String, String> WORDS = WordList.map("mul/author-classes");
    private static final int MAX_CHARS = 300;

    /** Every mark of the table holds one of these: a cheap first look. */
    private static final int AUT = 'a' << 16 | 'u' << 8 | 't';

    private static final int BYL = 'b' << 16 | 'y' << 8 | 'l';
    private static final int WRI = 'w' << 16 | 'r' << 8 | 'i';

    private static final int PLACES = 256;

    /** Class attributes without a mark that were met before on this page: nearly all, and the same few again and again. */
    private final @Nullable String[] unmarked = new String[PLACES];

    /** The kind of mark a class attribute makes, or null. */
    @Nullable
    MarkKind kind(String classes) {
        int hash = classes.hashCode();
        int place = (hash ^ hash >>> 15) & PLACES - 1;
        if (classes.equals(unmarked[place])) {
            return null;
        }
        MarkKind kind = read(classes);
        if (kind == null) {
            unmarked[place] = classes;
        }
        return kind;
    }

    private static @Nullable MarkKind read(String classes) {
        int limit = Math.min(classes.length(), MAX_CHARS);
        int start = 0;
        int window = 0;
        boolean mayMark = false;
        for (int at = 0; at <= limit; at++) {
            char letter = at < limit ? classes.charAt(at) : ' ';
            if (!isSpace(letter)) {
                window = (window << 8 | (letter | 0x20) & 0xFF) & 0xFFFFFF;
                mayMark |= window == AUT || window == BYL || window == WRI;
                continue;
            }
            MarkKind kind = mayMark ? kindOf(classes.substring(start, at)) : null;
            if (kind != null) {
                return kind;
            }
            start = at + 1;
            window = 0;
            mayMark = false;
        }
        return null;
    }

    private static boolean isSpace(char letter) {
        return letter == ' ' || letter >= '\t' && letter <= '\r';
    }

    private static @Nullable MarkKind kindOf(String token) {
        boolean marked = false;
        boolean name = false;
        int start = 0;
        for (int i = 0; i <= token.length(); i++) {
            if (i < token.length() && !splits(token, i, start)) {
                continue;
            }
            String word = token.substring(start, i).toLowerCase(Locale.ROOT);
            String meaning = WORDS.getOrDefault(word, "");
            if (meaning.equals("stop")) {
                return null;
            }
            marked |= meaning.equals("mark");
            name |= meaning.equals("name");
            start = i < token.length() && !Character.isLetterOrDigit(token.charAt(i)) ? i + 1 : i;
        }
        if (!marked) {
            return null;
        }
        return name ? MarkKind.NAME_CLASS : MarkKind.BYLINE_CLASS;
    }

    private static boolean splits(String token, int at, int start) {
        char mark = token.charAt(at);
        boolean camel = Character.isUpperCase(mark) && at > start && Character.isLowerCase(token.charAt(at - 1));
        return camel || !Character.isLetterOrDigit(mark);
    }
}
