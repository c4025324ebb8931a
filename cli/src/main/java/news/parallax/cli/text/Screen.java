package news.parallax.cli.text;

import java.io.IOException;
import java.io.Writer;

/** Lines of text of a fixed width, with styles where the terminal has them. */
final class Screen {
    /** How a line looks. */
    enum Style {
        /** As it is. */
        PLAIN(""),
        /** Titles and headings. */
        BOLD("\u001B[1m"),
        /** What matters less. */
        DIM("\u001B[2m"),
        /** Corroborated. */
        GREEN("\u001B[32m"),
        /** Not corroborated, or differing. */
        RED("\u001B[31m");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    private final Writer out;
    private final int width;
    private final boolean styled;

    Screen(Writer out, int width, boolean styled) {
        this.out = out;
        this.width = width;
        this.styled = styled;
    }

    /** An empty line. */
    void gap() throws IOException {
        out.write('\n');
    }

    /** Text from the left edge, wrapped. */
    void line(Style style, String text) throws IOException {
        line(style, "", "", text);
    }

    /**
     * Text behind an indent, wrapped; the first line may have another one of the same length.
     *
     * @param style how the text looks; the indent is never styled
     * @param first what stands before the first line
     * @param indent what stands before the others
     */
    void line(Style style, String first, String indent, String text) throws IOException {
        String before = first;
        int at = 0;
        String clean = clean(text);
        do {
            int end = lineEnd(clean, at, Math.max(20, width - before.length()));
            out.write(before);
            out.write(styled(style, clean.substring(at, end)));
            out.write('\n');
            at = end;
            while (at < clean.length() && clean.charAt(at) == ' ') {
                at++;
            }
            before = indent;
        } while (at < clean.length());
    }

    /** Two texts side by side, each wrapped in its half; a line between them. */
    void columns(Style style, String left, String right) throws IOException {
        int half = (width - 3) / 2;
        String one = clean(left);
        String other = clean(right);
        int at = 0;
        int from = 0;
        do {
            int end = Columns.end(one, at, half);
            int to = Columns.end(other, from, half);
            String shown = one.substring(at, end);
            out.write(styled(style, shown));
            out.write(" ".repeat(Math.max(0, half - Columns.width(shown))));
            out.write(to > from ? " | " : " |");
            out.write(styled(style, other.substring(from, to)));
            out.write('\n');
            at = Columns.next(one, end);
            from = Columns.next(other, to);
        } while (at < one.length() || from < other.length());
    }

    private String styled(Style style, String text) {
        return styled && style != Style.PLAIN ? style.code + text + "\u001B[0m" : text;
    }

    private static int lineEnd(String text, int from, int room) {
        if (text.length() - from <= room) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', from + room);
        if (space > from) {
            return space;
        }
        int next = text.indexOf(' ', from + room);
        return next < 0 ? text.length() : next;
    }

    /** One line without control characters, runs of white space as one space. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        boolean space = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character <= ' ' || character >= 0x7F && character <= 0xA0 || isDirection(character)) {
                space = !clean.isEmpty();
            } else {
                if (space) {
                    clean.append(' ');
                    space = false;
                }
                clean.append(character);
            }
        }
        return clean.toString();
    }

    /** Marks that turn the direction of what follows: a stranger's text must not turn ours. */
    private static boolean isDirection(char character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }
}
