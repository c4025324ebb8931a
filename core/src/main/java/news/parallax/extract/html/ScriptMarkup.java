package news.parallax.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.extract.tree.Attribute;
import news.parallax.extract.tree.Document;
import news.parallax.extract.tree.Element;
import news.parallax.extract.tree.Node;
import org.jspecify.annotations.Nullable;

/*
 * Sites that are drawn by script send the text of the article as a string in the state of their framework, often inside
 * another string. No script is run: the literals of each script are read from front to back, and a literal that is data
 * itself is read the same way, so the cost is the length of the scripts times the two levels. What counts is the text
 * outside of tags, so a template or a style sheet in a string does not pass for an article.
 */

/** Finds the markup of an article that a page holds in its scripts only. */
public final class ScriptMarkup {
    /** A string inside a string inside a script; deeper ones are not seen on pages. */
    private static final int LEVELS = 2;

    private static final int MIN_CHARS = 400;

    /** Field names in one string that make it data and no markup. */
    private static final int DATA_FIELDS = 3;

    /** Share of the words of the title that the text must say; another text in a script, such as terms of use, says few. */
    private static final double TITLE_SHARE = 0.3;

    private static final int STEM = 5;
    private static final int SHORT_STEM = 2;

    /** More words than a title has; bounds the time a hostile page can claim. */
    private static final int MAX_STEMS = 40;

    private final List<String> stems;
    private String longest = "";
    private int chars = MIN_CHARS - 1;

    private ScriptMarkup(String title) {
        this.stems = stems(title);
    }

    /**
     * The longest text in markup inside a script that speaks of what the title does, null if there is none.
     *
     * @param title the headline of the page
     */
    public static @Nullable String about(String title, Document document) {
        ScriptMarkup found = new ScriptMarkup(title);
        for (Node node = document.root(); node != null; node = node.following(document.root())) {
            if (node instanceof Element element && isProgram(element)) {
                found.read(element.data(), 0);
            }
        }
        return found.longest.isEmpty() ? null : found.longest;
    }

    private static boolean isProgram(Element element) {
        return element.name().equals("script") && !element.attr(Attribute.TYPE).contains("ld+json");
    }

    /** Looks at each string literal of a script or of data. */
    private void read(String text, int level) {
        int at = 0;
        while (at < text.length()) {
            char mark = text.charAt(at++);
            if (mark == '"' || mark == '\'' && level == 0) {
                int end = end(text, at, mark);
                if (end - at >= MIN_CHARS) {
                    literal(unescaped(text, at, end), level + 1);
                }
                at = end + 1;
            }
        }
    }

    /** Where a literal ends; at the end of its line where it is none, as an apostrophe in a comment. */
    private static int end(String text, int from, char mark) {
        int at = from;
        while (at < text.length() && text.charAt(at) != mark && (mark == '"' || text.charAt(at) != '\n')) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, text.length());
    }

    private void literal(String value, int level) {
        if (level < LEVELS && isData(value)) {
            read(value, level);
            return;
        }
        int shown = shown(value);
        if (shown > chars && value.contains("</p>") && speaksOfTitle(value)) {
            chars = shown;
            longest = value;
        }
    }

    private static boolean isData(String value) {
        int fields = 0;
        for (int at = value.indexOf("\":"); at >= 0 && fields < DATA_FIELDS; at = value.indexOf("\":", at + 2)) {
            fields++;
        }
        return fields >= DATA_FIELDS;
    }

    /** Characters outside of tags. */
    private static int shown(String markup) {
        int shown = 0;
        boolean tag = false;
        for (int at = 0; at < markup.length(); at++) {
            char letter = markup.charAt(at);
            tag = letter == '<' || tag && letter != '>';
            shown += tag ? 0 : 1;
        }
        return shown;
    }

    private boolean speaksOfTitle(String markup) {
        String words = markup.toLowerCase(Locale.ROOT);
        long said = stems.stream().filter(words::contains).count();
        return !stems.isEmpty() && said >= TITLE_SHARE * stems.size();
    }

    /** The starts of the words of a title that are long enough to tell; scripts without case write more in a letter. */
    private static List<String> stems(String title) {
        List<String> stems = new ArrayList<>();
        for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            boolean cased = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
            int stem = cased ? STEM : SHORT_STEM;
            if (word.length() >= stem && stems.size() < MAX_STEMS) {
                stems.add(word.substring(0, stem));
            }
        }
        return stems;
    }

    private static String unescaped(String text, int from, int to) {
        StringBuilder value = new StringBuilder(to - from);
        int at = from;
        while (at < to) {
            char letter = text.charAt(at++);
            if (letter != '\\' || at >= to) {
                value.append(letter);
                continue;
            }
            char kind = text.charAt(at++);
            int digits = kind == 'u' ? 4 : kind == 'x' ? 2 : 0;
            int code = digits > 0 && at + digits <= to ? code(text, at, at + digits) : -1;
            if (code >= 0) {
                value.append((char) code);
                at += digits;
            } else {
                value.append(plain(kind));
            }
        }
        return value.toString();
    }

    private static int code(String text, int from, int to) {
        int code = 0;
        for (int at = from; at < to; at++) {
            int digit = Character.digit(text.charAt(at), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    private static char plain(char kind) {
        return switch (kind) {
            case 'n', 'r' -> '\n';
            case 't', 'b', 'f' -> ' ';
            default -> kind;
        };
    }
}
