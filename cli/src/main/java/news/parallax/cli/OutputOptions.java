package news.parallax.cli;

import java.io.Writer;
import java.nio.file.Path;
import news.parallax.cli.json.JsonLines;
import news.parallax.cli.markdown.MarkdownRenderer;
import news.parallax.cli.page.PageRenderer;
import news.parallax.cli.text.TextRenderer;
import news.parallax.cli.view.Detail;
import news.parallax.cli.view.Renderer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How and where a command writes. Filled by picocli. */
final class OutputOptions {
    @Option(names = "--format", paramLabel = "FORMAT", description = "text, markdown, html or json. Default: text.")
    Format format = Format.TEXT;

    @Option(names = "--json", description = "JSON Lines; short for --format json.")
    boolean json;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE instead of standard output.")
    @Nullable
    Path output;

    @Option(names = "--all", description = "Show every statement, and what was left out of a page.")
    boolean all;

    /** Set by the command that has the option. */
    boolean review;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "auto, always or never. auto: on a terminal, unless NO_COLOR is set.")
    Color color = Color.AUTO;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress and no summary, only errors.")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Name every input that was rejected or passed over.")
    boolean verbose;

    /** Whether to say why each article is in its story; an option of one command. */
    boolean why;

    /** When text is coloured. */
    enum Color {
        /** On a terminal that wants it. */
        AUTO,
        /** Always. */
        ALWAYS,
        /** Never. */
        NEVER
    }

    Format format() {
        return json ? Format.JSON : format;
    }

    /** The renderer of the format, writing to a writer. */
    Renderer renderer(Writer out, Terminal terminal) {
        return switch (format()) {
            case TEXT -> new TextRenderer(out, terminal.columns(), isColored(terminal), detail(), why);
            case MARKDOWN -> new MarkdownRenderer(out, detail());
            case HTML -> new PageRenderer(out, detail());
            case JSON -> new JsonLines(out, detail().isAll());
        };
    }

    private Detail detail() {
        if (review) {
            return Detail.REVIEW;
        }
        return all ? Detail.ALL : Detail.USUAL;
    }

    private boolean isColored(Terminal terminal) {
        return switch (color) {
            case AUTO -> output == null && terminal.isOut() && terminal.hasColor();
            case ALWAYS -> true;
            case NEVER -> false;
        };
    }
}
