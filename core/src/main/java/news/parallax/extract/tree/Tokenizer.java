package news.parallax.extract.tree;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/*
 * The states of the standard (13.2.5) are places in this code. What has no structure (text, values in quotes, comments,
 * scripts) is passed over by searching for the character that ends it, which is much faster than looking at each
 * character. A search that finds nothing reaches the end of the page, and so does the token, hence time is linear.
 */

/** Cuts markup into tags, texts and comments and hands them to the tree builder. */
final class Tokenizer {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Source source;
    private final String markup;
    private final char[] chars;
    private final int end;
    private final TreeBuilder builder;
    private final Token token;
    private final Map<String, Tag> unknown = new HashMap<>();
    private int at;
    private int textStart;
    private int noscriptEnd = -1;

    /** The attributes of the tag being read, as bits. */
    private int seen;

    Tokenizer(Source source, TreeBuilder builder) {
        this.source = source;
        this.markup = source.markup;
        this.chars = source.chars;
        this.end = chars.length;
        this.builder = builder;
        this.token = builder.token;
    }

    /** Reads the whole page. */
    void run() {
        at = end > 0 && chars[0] == BYTE_ORDER_MARK ? 1 : 0;
        textStart = at;
        while (at < end) {
            int open = builder.isPlaintext() ? -1 : markup.indexOf('<', at);
            if (open < 0) {
                at = end;
            } else {
                at = open;
                markup(open + 1);
            }
        }
        if (textStart < end) {
            builder.text(textStart, end, builder.isPlaintext());
        }
    }

    /** Hands over the text up to an offset. */
    private void flush(int to) {
        if (textStart < to) {
            builder.text(textStart, to, false);
        }
        textStart = to;
    }

    /** Reads what follows an angle bracket; where that is no markup, it stays part of the text. */
    private void markup(int next) {
        char letter = next < end ? chars[next] : 0;
        if (isLetter(letter)) {
            flush(at);
            startTag(next);
        } else if (letter == '/') {
            closing(next + 1);
        } else if (letter == '!' || letter == '?') {
            flush(at);
            declaration(next);
            textStart = at;
        } else {
            at = next;
        }
    }

    private void startTag(int name) {
        Tag tag = tag(name);
        attributes();
        textStart = Math.min(at, end);
        if (at > end) {
            at = end;
            return;
        }
        token.tag = tag;
        builder.start();
        raw();
    }

    private void closing(int name) {
        char letter = name < end ? chars[name] : 0;
        if (isLetter(letter)) {
            flush(at);
            Tag tag = tag(name);
            int kept = source.attributes();
            attributes();
            source.forgetAttributes(kept);
            if (at <= end) {
                builder.end(tag);
            }
            at = Math.min(at, end);
            textStart = at;
        } else if (name >= end) {
            at = end;
        } else {
            flush(at);
            at = behind('>', name);
            textStart = at;
            if (letter != '>') {
                builder.comment();
            }
        }
    }

    /** Reads the name of a tag, and stops behind it. */
    private Tag tag(int from) {
        int hash = 0;
        int to = from;
        while (to < end && !endsName(chars[to])) {
            hash = hash * 31 + Tag.lower(chars[to]);
            to++;
        }
        at = to;
        Tag known = Tag.known(chars, from, to, hash);
        return known != null ? known : unknown(from, to);
    }

    private Tag unknown(int from, int to) {
        char[] name = new char[to - from];
        for (int i = from; i < to; i++) {
            name[i - from] = Tag.lower(chars[i]);
        }
        return unknown.computeIfAbsent(new String(name), Tag::unknown);
    }

    /** Reads attributes up to the end of the tag, and stops behind it; behind the end of the page if it never ends. */
    private void attributes() {
        token.from = at;
        token.firstAttribute = source.attributes();
        token.selfClosing = false;
        seen = 0;
        while (at < end && chars[at] != '>') {
            char letter = chars[at];
            if (letter == '/') {
                at++;
                token.selfClosing = at < end && chars[at] == '>';
            } else if (isSpace(letter)) {
                at++;
            } else {
                attribute();
            }
        }
        token.to = Math.min(at, end);
        token.endAttribute = source.attributes();
        at = at < end ? at + 1 : end + 1;
    }

    private void attribute() {
        int from = at;
        int hash = 0;
        do {
            hash = hash * 31 + Tag.lower(chars[at]);
            at++;
        } while (at < end && chars[at] != '=' && !endsName(chars[at]));
        Attribute name = Attribute.of(chars, from, at, hash);
        int mark = at;
        skipSpace();
        if (at < end && chars[at] == '=') {
            at++;
            skipSpace();
            value(name);
        } else {
            keep(name, mark, mark);
        }
    }

    /** Keeps an attribute somebody reads; of two of one name in a tag the first. */
    private void keep(@Nullable Attribute name, int from, int to) {
        if (name != null && (seen & 1 << name.ordinal()) == 0) {
            seen |= 1 << name.ordinal();
            source.addAttribute(name.ordinal(), from, to);
        }
    }

    private void value(@Nullable Attribute name) {
        char quote = at < end ? chars[at] : 0;
        int from = at;
        int to;
        if (quote == '"' || quote == '\'') {
            from++;
            to = markup.indexOf(quote, from);
            at = to < 0 ? end : to + 1;
        } else {
            to = at;
            while (to < end && chars[to] != '>' && !isSpace(chars[to])) {
                to++;
            }
            at = to;
        }
        if (to >= 0) {
            keep(name, from, to);
        }
    }

    private void skipSpace() {
        while (at < end && isSpace(chars[at])) {
            at++;
        }
    }

    /** Reads the content of an element that holds no tags, if the builder has just opened one. */
    private void raw() {
        RawText.Kind kind = builder.takeRaw();
        if (kind == null) {
            return;
        }
        skipFirstLineBreak(kind == RawText.Kind.REFERENCES);
        int limit = builder.isInNoscript() ? noscriptEnd() : end;
        int stop = RawText.end(markup, at, limit, token.tag.name, kind);
        if (stop > at) {
            builder.raw(at, stop, kind);
        }
        at = stop;
        if (stop < limit) {
            int kept = source.attributes();
            at = stop + 2 + token.tag.name.length();
            attributes();
            source.forgetAttributes(kept);
            at = Math.min(at, end);
        }
        builder.endRaw();
        textStart = at;
    }

    /** Where the element for browsers without scripts ends, whatever was left open in it. */
    private int noscriptEnd() {
        if (noscriptEnd < at) {
            noscriptEnd = RawText.end(markup, at, end, "noscript", RawText.Kind.DATA);
        }
        return noscriptEnd;
    }

    /** A line break right behind the tag of a field is not part of its text. */
    private void skipFirstLineBreak(boolean field) {
        if (field && token.tag.name.equals("textarea") && at < end && chars[at] == '\n') {
            at++;
        }
    }

    private void declaration(int from) {
        if (markup.startsWith("!--", from)) {
            at = behindComment(from + 3);
        } else if (markup.startsWith("![CDATA[", from) && builder.isForeign()) {
            int close = markup.indexOf("]]>", from + 8);
            int stop = close < 0 ? end : close;
            if (stop > from + 8) {
                builder.text(from + 8, stop, true);
            }
            at = close < 0 ? end : close + 3;
            return;
        } else {
            at = behind('>', from);
            if (markup.regionMatches(true, from, "!doctype", 0, 8)) {
                builder.doctype(from + 8, at);
                return;
            }
        }
        builder.comment();
    }

    private int behindComment(int from) {
        if (markup.startsWith(">", from) || markup.startsWith("->", from)) {
            return markup.indexOf('>', from) + 1;
        }
        int close = markup.indexOf("--", from);
        while (close >= 0) {
            int next = close + 2;
            if (next < end && chars[next] == '>') {
                return next + 1;
            }
            if (next + 1 < end && chars[next] == '!' && chars[next + 1] == '>') {
                return next + 2;
            }
            close = markup.indexOf("--", close + 1);
        }
        return end;
    }

    private int behind(char mark, int from) {
        int found = markup.indexOf(mark, from);
        return found < 0 ? end : found + 1;
    }

    static boolean endsName(char letter) {
        return letter <= '>' && (letter == '>' || letter == '/' || isSpace(letter));
    }

    static boolean isSpace(char letter) {
        return letter <= ' ' && (letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r' || letter == '\f');
    }

    private static boolean isLetter(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }
}
