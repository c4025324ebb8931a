package news.parallax.extract.html;

import java.util.Arrays;
import java.util.Locale;
import news.parallax.extract.tree.Attribute;
import news.parallax.extract.tree.Document;
import news.parallax.extract.tree.Element;
import news.parallax.extract.tree.Node;
import news.parallax.extract.tree.Text;
import org.jspecify.annotations.Nullable;

/*
 * One pass in document order with an explicit stack, so that depth costs memory and never the thread's stack. Each
 * element is looked up by name once and its class, id, role and item property are matched once; each character of text is
 * read once. Everything later works on the outline.
 */

/** Walks a page once and lays out its text. */
public final class PageWalk {
    private final Outline.Builder outline = new Outline.Builder();
    private final BlockText text = new BlockText();
    private final MarkerCache markers = new MarkerCache();
    private Element[] open = new Element[64];
    private @Nullable Node[] nextChild = new Node[64];
    private int[] regionOf = new int[64];
    private long[] marksBefore = new long[64];
    private int depth;
    private final Runnable flush = this::flush;

    private PageWalk() {}

    /** The outline of a page; a page without words has no blocks. */
    public static Outline outline(Document document) {
        return new PageWalk().walk(document.body());
    }

    private Outline walk(Element body) {
        push(body, outline.open(-1, body.name(), "", 0));
        while (depth > 0) {
            int top = depth - 1;
            Element element = open[top];
            Node next = nextChild[top];
            if (next != null) {
                nextChild[top] = next.nextSibling();
                visit(next);
            } else {
                leave(element, top);
                depth--;
            }
        }
        return outline.build();
    }

    private void visit(Node node) {
        if (node instanceof Text words) {
            text.append(words, flush);
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    private void enter(Element element) {
        String tag = element.name();
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
                        outline.open(
                                region(), tag, element.attr(Attribute.CLASS).trim(), marks));
            }
        }
    }

    private static Flow flow(Element element, Flow flow, String tag) {
        boolean shadow = flow == Flow.SKIP
                && tag.equals("template")
                && (element.has(Attribute.SHADOWROOTMODE) || element.has(Attribute.SHADOWROOT));
        return shadow ? Flow.BLOCK : flow;
    }

    private void enterInline(Element element, String tag, long named) {
        switch (tag) {
            case "img", "amp-img" -> text.picture(1);
            case "a" -> text.openLink(element.attr(Attribute.HREF));
            case "b", "strong" -> text.strong(1);
            case "i", "em" -> text.slanted(1);
            default -> {}
        }
        push(element, region());
        marksBefore[depth - 1] = text.cover(marks(element, named));
    }

    private void leave(Element element, int at) {
        String tag = element.name();
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
        nextChild[depth] = element.firstChild();
        regionOf[depth] = region;
        depth++;
    }

    /** The marks of an element: those its name makes, and what its attributes add. */
    private long marks(Element element, long named) {
        long marks = named;
        for (int i = 0; i < element.attributes(); i++) {
            marks |= switch (element.attribute(i)) {
                case CLASS, ID, ROLE, ITEMPROP, DATA_TESTID, DATA_COMPONENT -> markers.marks(element.value(i));
                case HIDDEN -> Mark.CONCEALED.bit();
                case STYLE -> isConcealing(element.value(i)) ? Mark.CONCEALED.bit() : 0;
                case ARIA_HIDDEN -> element.value(i).equals("true") ? Mark.HIDDEN.bit() : 0;
                default -> 0;
            };
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
