package news.parallax.cli.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Lines of Markdown. */
final class Markdown {
    private final Writer out;

    Markdown(Writer out) {
        this.out = out;
    }

    void heading(int level, String text) throws IOException {
        out.write("#".repeat(level) + " " + escaped(text) + "\n\n");
    }

    /** A paragraph of markup. */
    void paragraph(String markup) throws IOException {
        out.write(markup + "\n\n");
    }

    /** An item of a list. */
    void item(String markup) throws IOException {
        out.write("- " + markup + "\n");
    }

    /** An item inside the item before. */
    void inner(String markup) throws IOException {
        out.write("    - " + markup + "\n");
    }

    /** One line of markup. */
    void line(String markup) throws IOException {
        out.write(markup + "\n");
    }

    void gap() throws IOException {
        out.write("\n");
    }

    /** A row of a table; cells are markup. */
    void row(List<String> cells) throws IOException {
        out.write("| " + String.join(" | ", cells) + " |\n");
    }

    /** The first rows of a table. */
    void header(List<String> titles) throws IOException {
        row(titles);
        row(titles.stream().map(title -> "---").toList());
    }

    /** Text as markup that shows it: one line, nothing in it is markup. */
    static String escaped(String text) {
        StringBuilder markup = new StringBuilder(text.length() + 16);
        boolean space = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character <= ' ' || character >= 0x7F && character <= 0xA0) {
                space = !markup.isEmpty();
                continue;
            }
            if (space) {
                markup.append(' ');
                space = false;
            }
            append(markup, character);
        }
        return markup.toString();
    }

    private static void append(StringBuilder markup, char character) {
        switch (character) {
            case '<' -> markup.append("&lt;");
            case '>' -> markup.append("&gt;");
            case '&' -> markup.append("&amp;");
            case '\\', '`', '*', '_', '[', ']', '|', '#', '~', '^' ->
                markup.append('\\').append(character);
            default -> markup.append(character);
        }
    }
}
