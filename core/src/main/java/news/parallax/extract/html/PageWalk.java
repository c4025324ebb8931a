package news.parallax.extract.html;

import java.util.Arrays;
import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/*
 * One pass in document order with an explicit stack, so that depth costs memory and never the thread's stack. Each
 * element is looked up by name once and its class, id, role and item property are matched once; each character of text is
 * read once. Everything later works on the outline.
 */

/** Walks a page once and lays out its text. */
public final class PageWalk {
    private static final String[] NAMED_BY = {"class", "id", "role", "itemprop", "data-testid", "data-component"};

    private final Outline.Builder outline = new Outline.Builder();
    private final BlockText text = new BlockText();
    private final MarkerCache markers = new MarkerCache();
    private Element[] open = new Element[64];
    private int[] nextChild = new int[64];
    private int[] regionOf = new int[64];
    private long[] marksBefore = new long[64];
    private int depth;

    private PageWalk() {}

    /** The outline of a page; a page without words has no blocks. */
    public static Outline outline(Document document) {
        return new PageWalk().walk(document.body());
    }

    private Outline walk(Element body) {
        push(body, outline.open(-1, body.normalName(), "", 0));
        while (depth > 0) {
            int top = depth - 1;
            Element element = open[top];
            if (nextChild[top] < element.childNodeSize()) {
                visit(element.childNode(nextChild[top]++));
            } else {
                leave(element, top);
                depth--;
            }
        }
        return outline.build();
    }

    private void visit(Node node) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText(), this::flush);
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    private void enter(Element element) {
        String tag = element.normalName();
        Flow.Rule rule = Flow.of(tag);
        switch (flow(element, rule.flow(), tag)) {
            case SKIP -> {}
            case LINE_BREAK -> text.lineBreak();
            case INLINE -> enterInline(element, tag, rule.marks());
            case BLOCK -> {
                flush();
                long marks = marks(element, rule.marks());
                push(
                        element,
                        outline.open(region(), tag, attribute(element, "class").trim(), marks));
            }
        }
    }

    /** As {@link Element#attr}, without its search for other spellings: the parser has made names small. */
    private static String attribute(Element element, String name) {
        return element.attributesSize() == 0 ? "" : element.attributes().get(name);
    }

    private static Flow flow(Element element, Flow flow, String tag) {
        boolean shadow = flow == Flow.SKIP
                && tag.equals("template")
                && (element.hasAttr("shadowrootmode") || element.hasAttr("shadowroot"));
        return shadow ? Flow.BLOCK : flow;
    }

    private void enterInline(Element element, String tag, long named) {
        switch (tag) {
            case "img", "amp-img" -> text.picture(1);
            case "a" -> text.openLink(attribute(element, "href"));
            case "b", "strong" -> text.strong(1);
            case "i", "em" -> text.slanted(1);
            default -> {}
        }
        push(element, region());
        marksBefore[depth - 1] = text.cover(marks(element, named));
    }

    private void leave(Element element, int at) {
        String tag = element.normalName();
        if (at == 0 || regionOf[at] != regionOf[at - 1]) {
            flush();
            outline.close(regionOf[at]);
            return;
        }
        text.uncover(marksBefore[at]);
        switch (tag) {
            case "a" -> text.closeLink();
            case "b", "strong" -> text.strong(-1);
            case "i", "em" -> text.slanted(-1);
            default -> {}
        }
    }

    private void flush() {
        TextBlock block = text.take(region());
        if (block != null) {
            outline.add(block);
        }
    }

    private int region() {
        return regionOf[depth - 1];
    }

    private void push(Element element, int region) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
            nextChild = Arrays.copyOf(nextChild, depth * 2);
            regionOf = Arrays.copyOf(regionOf, depth * 2);
            marksBefore = Arrays.copyOf(marksBefore, depth * 2);
        }
        open[depth] = element;
        nextChild[depth] = 0;
        regionOf[depth] = region;
        depth++;
    }

    /** The marks of an element: those its name makes, and what its attributes add. */
    private long marks(Element element, long named) {
        if (element.attributesSize() == 0) {
            return named;
        }
        long marks = named;
        Attributes attributes = element.attributes();
        for (String name : NAMED_BY) {
            String value = attributes.get(name);
            if (!value.isEmpty()) {
                marks |= markers.marks(value);
            }
        }
        if (attributes.hasKey("hidden") || isConcealing(attributes.get("style"))) {
            marks |= Mark.CONCEALED.bit();
        }
        if (attributes.get("aria-hidden").equals("true")) {
            marks |= Mark.HIDDEN.bit();
        }
        return marks;
    }

    private static boolean isConcealing(String style) {
        if (style.isEmpty() || style.length() > 2000) {
            return false;
        }
        String compact = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return compact.contains("display:none") || compact.contains("visibility:hidden");
    }
}
