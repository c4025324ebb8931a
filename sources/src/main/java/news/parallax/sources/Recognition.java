package news.parallax.sources;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an input holds, by its content; the name only decides between text and markup where a few tags could be either.
 */
final class Recognition {
    /** Characters of the beginning that are looked at. */
    static final int HEAD = 8192;

    private static final List<String> OPENINGS = List.of("<!doctype html", "<html", "<head", "<body", "<meta ");

    private Recognition() {}

    /**
     * The kind of a decoded beginning.
     *
     * @param head the first characters, {@link #HEAD} are enough
     * @param name name of the file, or empty
     */
    static Kind of(String head, String name) {
        String start = head.substring(0, Math.min(head.length(), HEAD)).stripLeading();
        if (isObject(start)) {
            return Kind.JSONL;
        }
        String lower = start.toLowerCase(Locale.ROOT);
        if (OPENINGS.stream().anyMatch(lower::contains) || isMarkup(lower, isNamedMarkup(name))) {
            return Kind.HTML;
        }
        return Kind.TEXT;
    }

    /** What a beginning is if it is something that cannot be read yet, for a person. */
    static Optional<String> unsupported(String head) {
        String start = head.substring(0, Math.min(head.length(), HEAD)).stripLeading();
        if (start.startsWith("WARC/")) {
            return Optional.of("a WARC archive; archives cannot be read yet, unpack its pages to files");
        }
        if (start.startsWith("[") && start.substring(1).stripLeading().startsWith("{")) {
            return Optional.of("a JSON array; write one object a line instead, such as with: jq -c '.[]'");
        }
        if (!start.startsWith("<")) {
            return Optional.empty();
        }
        String lower = start.toLowerCase(Locale.ROOT);
        boolean feed = lower.contains("<rss") || lower.contains("<feed ") || lower.contains("<rdf:rdf");
        return feed && !lower.contains("<html")
                ? Optional.of("a feed; feeds cannot be read yet, save the pages it lists")
                : Optional.empty();
    }

    private static boolean isObject(String start) {
        String inside = start.startsWith("{") ? start.substring(1).stripLeading() : "";
        return inside.startsWith("\"") || inside.startsWith("}");
    }

    private static boolean isNamedMarkup(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return List.of(".html", ".htm", ".xhtml", ".shtml").stream().anyMatch(lower::endsWith);
    }

    /** A fragment of markup: it begins with a tag, or the name promises markup and there is a tag somewhere. */
    private static boolean isMarkup(String lower, boolean named) {
        int tag = lower.indexOf('<');
        while (tag >= 0) {
            if (isTag(lower, tag) && (named || tag == 0)) {
                return true;
            }
            tag = named ? lower.indexOf('<', tag + 1) : -1;
        }
        return false;
    }

    private static boolean isTag(String lower, int at) {
        if (at + 1 >= lower.length() || lower.indexOf('>', at) < 0) {
            return false;
        }
        char next = lower.charAt(at + 1);
        return next >= 'a' && next <= 'z' || "/!?".indexOf(next) >= 0;
    }
}
