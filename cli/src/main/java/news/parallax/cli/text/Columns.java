package news.parallax.cli.text;

/** Measures text in columns of a terminal: ideographs take two, marks that combine with a letter none. */
final class Columns {
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x2E80, 0xD7A3}, {0xF900, 0xFAFF}, {0xFF00, 0xFF60}, {0x1F300, 0x3FFFD}
    };

    private Columns() {}

    /** Columns a text takes. */
    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int[] range : WIDE) {
            if (point >= range[0] && point <= range[1]) {
                return 2;
            }
        }
        return 1;
    }

    /** Where a line that starts at an offset ends: behind the last word that fits, inside a word that fits nowhere. */
    static int end(String text, int from, int room) {
        int used = 0;
        int space = -1;
        int at = from;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            used += width(point);
            if (used > room) {
                return space > from ? space : Math.max(at, from + Character.charCount(point));
            }
            space = point == ' ' ? at : space;
            at += Character.charCount(point);
        }
        return at;
    }

    /** Where the next line starts. */
    static int next(String text, int end) {
        return end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    }
}
