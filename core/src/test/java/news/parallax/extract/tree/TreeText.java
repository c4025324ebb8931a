package news.parallax.extract.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;

/** Trees as lines, one a node, indented by their depth: those of the parser and those of jsoup. */
final class TreeText {
    private TreeText() {}

    /** The tree the parser builds. */
    static List<String> lines(String markup) {
        List<String> lines = new ArrayList<>();
        Element root = HtmlParser.document(markup).root();
        for (Node node = root.following(root); node != null; node = node.following(root)) {
            switch (node) {
                case Element element -> lines.add(indent(depth(node)) + "<" + element.name() + attributes(element));
                case Text text -> addText(lines, depth(node), text.text());
                case Data data -> lines.add(indent(depth(node)) + "#" + data.data());
                case Comment comment -> {}
            }
        }
        return lines;
    }

    /** The tree jsoup builds. */
    static List<String> oracle(String markup) {
        List<String> lines = new ArrayList<>();
        Jsoup.parse(markup).traverse((node, depth) -> {
            switch (node) {
                case org.jsoup.nodes.Document document -> {}
                case org.jsoup.nodes.Element element ->
                    lines.add(indent(depth) + "<" + element.normalName() + attributes(element));
                case org.jsoup.nodes.TextNode text -> addText(lines, depth, text.getWholeText());
                case org.jsoup.nodes.DataNode data -> lines.add(indent(depth) + "#" + data.getWholeData());
                default -> {}
            }
        });
        return lines;
    }

    private static void addText(List<String> lines, int depth, String text) {
        if (!text.isBlank()) {
            lines.add(indent(depth) + '"' + text.strip());
        }
    }

    private static int depth(Node node) {
        int depth = 0;
        for (Element around = node.parent(); around != null; around = around.parent()) {
            depth++;
        }
        return depth;
    }

    private static String indent(int depth) {
        return " ".repeat(depth - 1);
    }

    private static String attributes(Element element) {
        StringBuilder line = new StringBuilder();
        for (Attribute attribute : Attribute.values()) {
            if (element.has(attribute)) {
                line.append(' ').append(written(attribute)).append('=').append(element.attr(attribute));
            }
        }
        return line.toString();
    }

    private static String attributes(org.jsoup.nodes.Element element) {
        StringBuilder line = new StringBuilder();
        for (Attribute attribute : Attribute.values()) {
            String name = written(attribute);
            if (element.hasAttr(name)) {
                line.append(' ').append(name).append('=').append(element.attr(name));
            }
        }
        return line.toString();
    }

    private static String written(Attribute attribute) {
        return attribute.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
