package news.parallax.cli.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An element of the page with its attributes and children. Text and attribute values are escaped when they are written;
 * names of elements and attributes come from this package only.
 *
 * <pre>{@code
 * Element.of("p").with("class", "note").text("a < b").add(Element.of("br"))
 * }</pre>
 */
final class Element {
    private static final List<String> VOID = List.of("br", "hr", "img", "input", "link", "meta");

    private sealed interface Child {
        void write(Appendable out) throws IOException;
    }

    private record Inner(Element element) implements Child {
        @Override
        public void write(Appendable out) throws IOException {
            element.write(out);
        }
    }

    private record Words(String text) implements Child {
        @Override
        public void write(Appendable out) throws IOException {
            escape(text, out);
        }
    }

    /** Content of style and script elements, from resources only: never escaped, never from pages. */
    private record Code(String code) implements Child {
        @Override
        public void write(Appendable out) throws IOException {
            out.append(code);
        }
    }

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Child> children = new ArrayList<>();

    private Element(String name) {
        this.name = name;
    }

    /** An empty element. */
    static Element of(String name) {
        return new Element(name);
    }

    /** An element that holds text. */
    static Element of(String name, String text) {
        return new Element(name).text(text);
    }

    /** A style or script element that holds code of this package. */
    static Element code(String name, String code) {
        Element element = new Element(name);
        element.children.add(new Code(code));
        return element;
    }

    /** Sets an attribute. */
    Element with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    /** Sets an attribute to a whole number. */
    Element with(String attribute, int value) {
        return with(attribute, String.valueOf(value));
    }

    /** Adds text. */
    Element text(String text) {
        if (!text.isEmpty()) {
            children.add(new Words(text));
        }
        return this;
    }

    /** Adds an element. */
    Element add(Element element) {
        children.add(new Inner(element));
        return this;
    }

    /** Adds elements. */
    Element addAll(List<Element> elements) {
        elements.forEach(this::add);
        return this;
    }

    /** True when nothing is in it. */
    boolean isEmpty() {
        return children.isEmpty();
    }

    /**
     * Writes the element as HTML.
     *
     * @throws IOException if the output fails
     */
    void write(Appendable out) throws IOException {
        out.append('<').append(name);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            out.append(' ').append(attribute.getKey());
            if (!attribute.getValue().isEmpty()) {
                out.append("=\"");
                escape(attribute.getValue(), out);
                out.append('"');
            }
        }
        out.append('>');
        if (!VOID.contains(name)) {
            for (Child child : children) {
                child.write(out);
            }
            out.append("</").append(name).append('>');
        }
        if (isBlock()) {
            out.append('\n');
        }
    }

    /** Line ends behind blocks keep the source of the page readable. */
    private boolean isBlock() {
        return switch (name) {
            case "li", "p", "tr", "section", "h1", "h2", "h3", "article", "meta", "ol", "ul", "table", "aside", "div" ->
                true;
            default -> false;
        };
    }

    /** Escapes what HTML gives meaning to; characters that may not stand in a page become U+FFFD. */
    private static void escape(String text, Appendable out) throws IOException {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            switch (character) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(character < ' ' && "\t\n\r\f".indexOf(character) < 0 ? '\uFFFD' : character);
            }
        }
    }
}
