package news.parallax.extract.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value of a page's JSON-LD, read leniently.
 *
 * <p>Pages carry JSON that no strict reader takes: raw line breaks inside strings, trailing commas, comments, CDATA
 * wrappers, a script cut in the middle. This reader keeps what it has understood so far instead of failing: an unclosed
 * object is closed at the end of the text. It goes over the text once, never back, and skips what lies deeper than
 * {@link #MAX_DEPTH} levels.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>
 */
sealed interface Json {
    /** Levels that are kept; JSON-LD of real pages has fewer than 15. */
    int MAX_DEPTH = 60;

    /** An object, in order of its fields; of a field given twice the first non-empty value is kept. */
    record Fields(Map<String, Json> fields) implements Json {}

    /** An array. */
    record Items(List<Json> items) implements Json {}

    /** A string, a number or a literal as written. */
    record Text(String text) implements Json {}

    /** Nothing: null, or what could not be read. */
    record Nothing() implements Json {}

    /** The absent value; no constant, so that this type and its case can be initialised in any order. */
    static Json nothing() {
        return new Nothing();
    }

    /** The first value of a text; {@link #nothing() nothing} if there is none. */
    static Json read(String text) {
        return new Reader(text).first();
    }

    /** The value of a field, {@link #nothing() nothing} if this is no object or has no such field. */
    default Json field(String name) {
        if (this instanceof Fields object) {
            return object.fields().getOrDefault(name, nothing());
        }
        return nothing();
    }

    /** The items of an array; otherwise this value alone, or nothing if it is absent. */
    default List<Json> all() {
        if (this instanceof Items array) {
            return array.items();
        }
        return this instanceof Nothing ? List.of() : List.of(this);
    }

    /** The text of a string, number or literal, or of the first item of an array that has one; null for the rest. */
    default @Nullable String text() {
        for (Json value : all()) {
            if (value instanceof Text text && !text.text().isBlank()) {
                return text.text();
            }
        }
        return null;
    }

    /** Reads one text from front to back. */
    final class Reader {
        private final String text;
        private int at;

        private Reader(String text) {
            this.text = text;
        }

        private Json first() {
            while (at < text.length() && text.charAt(at) != '{' && text.charAt(at) != '[') {
                at++;
            }
            return value(0);
        }

        private Json value(int depth) {
            skipSpace();
            if (at >= text.length()) {
                return nothing();
            }
            char mark = text.charAt(at);
            if (mark == '{' || mark == '[') {
                if (depth >= MAX_DEPTH) {
                    skipNested();
                    return nothing();
                }
                return mark == '{' ? object(depth) : array(depth);
            }
            return mark == '"' ? new Text(string()) : literal();
        }

        private Json object(int depth) {
            at++;
            Map<String, Json> fields = new LinkedHashMap<>();
            while (more('}')) {
                if (text.charAt(at) != '"') {
                    at++;
                    continue;
                }
                String name = string();
                skipSpace();
                if (at < text.length() && text.charAt(at) == ':') {
                    at++;
                    Json value = value(depth + 1);
                    fields.merge(name, value, (old, other) -> old instanceof Nothing ? other : old);
                }
            }
            return new Fields(fields);
        }

        private Json array(int depth) {
            at++;
            List<Json> items = new ArrayList<>();
            while (more(']')) {
                int before = at;
                Json item = value(depth + 1);
                if (!(item instanceof Nothing)) {
                    items.add(item);
                }
                if (at == before) {
                    at++;
                }
            }
            return new Items(items);
        }

        /** True at the next entry; false behind the closing mark, which is read, or at the end. */
        private boolean more(char close) {
            skipSpace();
            while (at < text.length() && text.charAt(at) == ',') {
                at++;
                skipSpace();
            }
            if (at < text.length() && text.charAt(at) == close) {
                at++;
                return false;
            }
            return at < text.length();
        }

        private String string() {
            int start = ++at;
            while (at < text.length() && !closes() && text.charAt(at) != '\\') {
                at++;
            }
            if (at >= text.length() || text.charAt(at) == '"') {
                return text.substring(start, Math.min(at++, text.length()));
            }
            StringBuilder value = new StringBuilder(256).append(text, start, at);
            while (at < text.length() && !closes()) {
                char character = text.charAt(at++);
                if (character == '\\' && at < text.length()) {
                    escape(value);
                } else {
                    value.append(character);
                }
            }
            at++;
            return value.toString();
        }

        /** True at a quotation mark that ends its string: what follows goes on as JSON does, so it was not forgotten to escape it. */
        private boolean closes() {
            if (text.charAt(at) != '"') {
                return false;
            }
            int next = at + 1;
            while (next < text.length() && text.charAt(next) <= ' ') {
                next++;
            }
            return next >= text.length() || ",:}]".indexOf(text.charAt(next)) >= 0;
        }

        private void escape(StringBuilder value) {
            char kind = text.charAt(at++);
            switch (kind) {
                case 'n' -> value.append('\n');
                case 't' -> value.append('\t');
                case 'r' -> value.append('\r');
                case 'b', 'f' -> value.append(' ');
                case 'u' -> unicode(value);
                default -> value.append(kind);
            }
        }

        private void unicode(StringBuilder value) {
            int code = 0;
            int digits = 0;
            while (digits < 4 && at < text.length() && Character.digit(text.charAt(at), 16) >= 0) {
                code = code * 16 + Character.digit(text.charAt(at++), 16);
                digits++;
            }
            if (digits == 4) {
                value.append((char) code);
            }
        }

        private Json literal() {
            int start = at;
            while (at < text.length() && ",:{}[]\"".indexOf(text.charAt(at)) < 0 && text.charAt(at) > ' ') {
                at++;
            }
            String word = text.substring(start, at);
            return word.isEmpty() || word.equals("null") || word.equals("undefined") ? nothing() : new Text(word);
        }

        private void skipNested() {
            int open = 0;
            while (at < text.length()) {
                char mark = text.charAt(at);
                if (mark == '"') {
                    string();
                    continue;
                }
                at++;
                if (mark == '{' || mark == '[') {
                    open++;
                } else if ((mark == '}' || mark == ']') && --open == 0) {
                    return;
                }
            }
        }

        private void skipSpace() {
            while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\u00A0')) {
                at++;
            }
        }
    }
}
