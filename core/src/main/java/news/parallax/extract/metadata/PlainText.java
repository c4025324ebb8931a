package news.parallax.extract.metadata;

import org.jsoup.parser.Parser;

/** Turns field values that may hold markup, entities and line breaks into one line of plain text. */
final class PlainText {
    private PlainText() {}

    /** The value without tags, with entities resolved and single spaces; no-break spaces become spaces. */
    static String of(String value) {
        String text = value;
        for (int round = 0; round < 2 && text.indexOf('&') >= 0; round++) {
            text = Parser.unescapeEntities(text, false);
        }
        return oneLine(text.indexOf('<') >= 0 ? withoutTags(text) : text);
    }

    private static String withoutTags(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        int last = text.lastIndexOf('>');
        while (at < text.length()) {
            int close = at < last && isTag(text, at) ? text.indexOf('>', at) : -1;
            if (close > 0) {
                plain.append(' ');
                at = close + 1;
            } else {
                plain.append(text.charAt(at++));
            }
        }
        return plain.toString();
    }

    private static boolean isTag(String text, int at) {
        if (text.charAt(at) != '<' || at + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        return next == '/' || next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z';
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean space = Character.isWhitespace(character) || Character.isSpaceChar(character);
            if (!space) {
                line.append(character);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }
}
