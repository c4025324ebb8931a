package news.parallax.extract.tree;

import org.jsoup.nodes.Entities;

/** Resolves &amp; and its like, after HTML Living Standard 13.2.5.72 to 80; the table of names is jsoup's. */
final class CharacterReferences {
    /** Longer than any name of the table. */
    private static final int MAX_NAME = 40;

    /** What the numbers 128 to 159 stand for on pages: windows-1252. */
    private static final String WINDOWS =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152"
                    + "\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E"
                    + "\u0178";

    private final char[] chars;
    private final int end;
    private final boolean attribute;
    private final StringBuilder text;

    private CharacterReferences(char[] chars, int from, int end, boolean attribute) {
        this.chars = chars;
        this.end = end;
        this.attribute = attribute;
        this.text = new StringBuilder(end - from);
    }

    /** True when nothing has to be resolved or left out. */
    static boolean isPlain(char[] chars, int from, int to) {
        for (int at = from; at < to; at++) {
            if (chars[at] == '&' || chars[at] == 0) {
                return false;
            }
        }
        return true;
    }

    /** The characters with references resolved and without NUL. */
    static String resolved(char[] chars, int from, int to, boolean attribute) {
        if (isPlain(chars, from, to)) {
            return new String(chars, from, to - from);
        }
        CharacterReferences references = new CharacterReferences(chars, from, to, attribute);
        int at = from;
        while (at < to) {
            at = references.step(at);
        }
        return references.text.toString();
    }

    /** Takes up what stands at a place: characters up to the next reference, or one reference; gives where it ends. */
    private int step(int at) {
        if (chars[at] != '&') {
            int run = at;
            while (run < end && chars[run] != '&' && chars[run] != 0) {
                run++;
            }
            text.append(chars, at, run - at);
            return run < end && chars[run] == 0 ? run + 1 : run;
        }
        int next = at + 1 < end && chars[at + 1] == '#' ? number(at + 2) : name(at + 1);
        if (next < 0) {
            text.append('&');
            return at + 1;
        }
        return next;
    }

    /** Reads a number behind {@code &#}; gives where it ends, or -1 if it is none. */
    private int number(int from) {
        boolean hex = from < end && (chars[from] == 'x' || chars[from] == 'X');
        int radix = hex ? 16 : 10;
        int start = hex ? from + 1 : from;
        int at = start;
        int code = 0;
        while (at < end && digit(chars[at], radix) >= 0) {
            code = Math.min(code * radix + digit(chars[at], radix), Character.MAX_CODE_POINT + 1);
            at++;
        }
        if (at == start) {
            return -1;
        }
        append(code);
        return at < end && chars[at] == ';' ? at + 1 : at;
    }

    private static int digit(char letter, int radix) {
        return letter < 128 ? Character.digit(letter, radix) : -1;
    }

    private void append(int code) {
        boolean none = code == 0 || code > Character.MAX_CODE_POINT || code >= 0xD800 && code <= 0xDFFF;
        if (none) {
            text.append('\uFFFD');
        } else if (code >= 0x80 && code < 0xA0) {
            text.append(WINDOWS.charAt(code - 0x80));
        } else {
            text.appendCodePoint(code);
        }
    }

    /** Reads a name behind {@code &}; gives where it ends, or -1 if there is none. */
    private int name(int from) {
        int stop = Math.min(end, from + MAX_NAME);
        int at = from;
        while (at < stop && isLetterOrDigit(chars[at])) {
            at++;
        }
        if (at == from) {
            return -1;
        }
        String name = new String(chars, from, at - from);
        if (at < end && chars[at] == ';') {
            String value = value(name);
            if (!value.isEmpty()) {
                text.append(value);
                return at + 1;
            }
        }
        return prefix(name, from);
    }

    /** What a name stands for, empty for none; nine in ten are one of a few, which need not be looked for in the table. */
    private static String value(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "quot" -> "\"";
            case "nbsp" -> "\u00A0";
            case "lt" -> "<";
            case "gt" -> ">";
            case "apos" -> "'";
            default -> Entities.getByName(name);
        };
    }

    /** Old names need no semicolon, except where an address may hold what looks like one. */
    private int prefix(String name, int from) {
        String known = knownPrefix(name);
        int next = from + known.length();
        boolean address = attribute && next < end && (chars[next] == '=' || isLetterOrDigit(chars[next]));
        if (known.isEmpty() || address) {
            return -1;
        }
        text.append(Entities.getByName(known));
        return next < end && chars[next] == ';' ? next + 1 : next;
    }

    /** The table of old names is empty until some name has been asked for. */
    private static String knownPrefix(String name) {
        return Entities.isBaseNamedEntity("amp") ? Entities.findPrefix(name) : "";
    }

    private static boolean isLetterOrDigit(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9';
    }
}
