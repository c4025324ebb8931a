package news.parallax.eval.lines;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A way to write a page as lines of text.
 *
 * <p>They differ where programs that make dumps differ: which elements start a line, what stands between the cells of a
 * table, whether hidden words and alternative texts of pictures are written, whether items have bullets.
 */
public enum Rendering {
    /** One line for each element that is a block, cells and buttons too; hidden words stay. */
    BLOCKS,
    /** What a browser copies ({@code innerText}, HTML Living Standard 3.2.7): no hidden words, a row of a table is a line. */
    BROWSER,
    /** What a console browser prints: bullets before items, alternative texts in brackets, fields as underscores. */
    CONSOLE,
    /** What simple strippers leave: menus run together in one line, captions touch their credits, line breaks are lost. */
    GLUED;

    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "head", "svg", "iframe", "object", "math", "canvas");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> CONTROLS = Set.of("button", "label", "option", "select");
    private static final Set<String> RUN_TOGETHER = Set.of("nav", "figure", "menu");

    /** The name of the rendering in reports. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The lines of a page, without empty ones. Pure; time grows linearly with the markup. */
    public List<String> lines(String html) {
        return new PageLines(this).lines(Jsoup.parse(html).body());
    }

    /** True for an element whose words are not written. */
    boolean leavesOut(Element element) {
        return UNSEEN.contains(element.normalName()) || this != BLOCKS && this != GLUED && isHidden(element);
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    /** True for an element that stands on lines of its own, inside another whose words run together or not. */
    boolean startsLine(Element element, boolean together) {
        String name = element.normalName();
        if (CELLS.contains(name) || CONTROLS.contains(name)) {
            return this == BLOCKS;
        }
        return name.equals("br") ? this != GLUED : element.isBlock() && !together;
    }

    /** True for an element inside which no line starts. */
    boolean runsTogether(Element element) {
        return this == GLUED && RUN_TOGETHER.contains(element.normalName());
    }

    /** What is written before the words of an element. */
    String lead(Element element) {
        String name = element.normalName();
        if (CELLS.contains(name)) {
            return this == BROWSER ? "\t" : " ";
        }
        if (this == GLUED) {
            return name.equals("li") ? " " : "";
        }
        return this == CONSOLE ? consoleLead(element) : "";
    }

    private static String consoleLead(Element element) {
        return switch (element.normalName()) {
            case "li" -> "* ";
            case "img" -> alternative(element);
            case "input" -> element.attr("type").equals("hidden") ? "" : " ____ ";
            case "button" -> " [ ";
            default -> "";
        };
    }

    private static String alternative(Element image) {
        String words = image.attr("alt").strip();
        return words.isEmpty() ? "" : " [" + words + "] ";
    }

    /** What is written behind the words of an element. */
    String tail(Element element) {
        return this == CONSOLE && element.normalName().equals("button") ? " ] " : "";
    }
}
