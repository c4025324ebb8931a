package news.parallax.eval.lines;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Writes a page line by line as a rendering says. Not safe for use by several threads. */
final class PageLines implements NodeFilter {
    private static final String BULLET = "*";

    private final Rendering rendering;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int together;
    private int verbatim;

    PageLines(Rendering rendering) {
        this.rendering = rendering;
    }

    /** The lines of an element, without empty ones. */
    List<String> lines(Element element) {
        NodeTraversor.filter(this, element);
        end();
        return lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            write(text.getWholeText());
        } else if (node instanceof Element element) {
            if (rendering.leavesOut(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        if (rendering.startsLine(element, together > 0)) {
            end();
        }
        line.append(rendering.lead(element));
        together += rendering.runsTogether(element) ? 1 : 0;
        verbatim += element.normalName().equals("pre") ? 1 : 0;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            together -= rendering.runsTogether(element) ? 1 : 0;
            verbatim -= element.normalName().equals("pre") ? 1 : 0;
            line.append(rendering.tail(element));
            if (rendering.startsLine(element, together > 0)) {
                end();
            }
        }
        return FilterResult.CONTINUE;
    }

    private void write(String text) {
        text.chars().forEach(character -> write((char) character));
    }

    private void write(char character) {
        if (verbatim > 0 && character == '\n') {
            end();
        } else if (!Character.isWhitespace(character)) {
            line.append(character);
        } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
            line.append(' ');
        }
    }

    /** Ends a line; a bullet alone waits for the words of its item. */
    private void end() {
        String words = LabelledLines.trimmed(line.toString());
        if (words.equals(BULLET)) {
            return;
        }
        if (!words.isEmpty()) {
            lines.add(words);
        }
        line.setLength(0);
    }
}
