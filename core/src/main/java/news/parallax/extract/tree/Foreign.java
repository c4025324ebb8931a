package news.parallax.extract.tree;

import java.util.Locale;

/** What tags do in drawings and formulas (HTML Living Standard 13.2.6.5). */
final class Foreign {
    private Foreign() {}

    /** Inserts an element of another language. */
    static void insert(TreeBuilder builder, Space space) {
        if (space != currentSpace(builder)) {
            builder.formatting.reopen(builder);
        }
        add(builder, builder.token.tag, space);
    }

    private static Space currentSpace(TreeBuilder builder) {
        return builder.open.current().space;
    }

    private static void add(TreeBuilder builder, Tag tag, Space space) {
        builder.insert(new Element(builder.source, tag, space, builder.token));
        if (builder.token.selfClosing) {
            builder.open.pop();
        }
    }

    /** True for an element inside which this start tag is one of HTML. */
    static boolean isIntegrated(Element element, Tag tag) {
        if (isMathText(element)) {
            return !tag.name.equals("mglyph") && !tag.name.equals("malignmark");
        }
        return isHtmlPoint(element) || element.name().equals("annotation-xml") && tag.name.equals("svg");
    }

    /** True for an element inside which text is that of HTML. */
    static boolean isTextIntegrated(Element element) {
        return isMathText(element) || isHtmlPoint(element);
    }

    private static boolean isMathText(Element element) {
        return element.space == Space.MATH
                && switch (element.name()) {
                    case "mi", "mo", "mn", "ms", "mtext" -> true;
                    default -> false;
                };
    }

    private static boolean isHtmlPoint(Element element) {
        return switch (element.name()) {
            case "annotation-xml" -> element.space == Space.MATH && holdsHtml(element);
            case "foreignobject", "desc", "title" -> element.space == Space.SVG;
            default -> false;
        };
    }

    private static boolean holdsHtml(Element annotation) {
        String encoding = annotation.attr(Attribute.ENCODING).toLowerCase(Locale.ROOT);
        return encoding.equals("text/html") || encoding.equals("application/xhtml+xml");
    }

    /** True for an element of a drawing or formula that bounds a scope. */
    static boolean isScope(Element element) {
        return isMathText(element)
                || switch (element.name()) {
                    case "annotation-xml" -> element.space == Space.MATH;
                    case "foreignobject", "desc", "title" -> element.space == Space.SVG;
                    default -> false;
                };
    }

    /** True for an element that end tags of others do not pass. */
    static boolean isSpecial(Element element) {
        return element.is(Tag.SPECIAL) || element.space != Space.HTML && isScope(element);
    }

    static void start(TreeBuilder builder, Tag tag) {
        if (tag.is(Tag.FOREIGN_BREAK) || tag.name.equals("font") && isStyled(builder)) {
            leave(builder);
            builder.startInMode(tag);
        } else {
            add(builder, tag, currentSpace(builder));
        }
    }

    private static boolean isStyled(TreeBuilder builder) {
        Element font = new Element(builder.source, builder.token.tag, Space.HTML, builder.token);
        return font.has(Attribute.COLOR) || font.has(Attribute.FACE) || font.has(Attribute.SIZE);
    }

    /** Closes elements until HTML is read again. */
    private static void leave(TreeBuilder builder) {
        OpenElements open = builder.open;
        while (open.size() > 1 && open.current().space != Space.HTML && !isTextIntegrated(open.current())) {
            open.pop();
        }
    }

    static void end(TreeBuilder builder, Tag tag) {
        if (tag.name.equals("br") || tag.name.equals("p")) {
            leave(builder);
            builder.endInMode(tag);
            return;
        }
        OpenElements open = builder.open;
        for (int index = open.size() - 1; index > 0; index--) {
            Element element = open.get(index);
            if (element.space == Space.HTML) {
                builder.endInMode(tag);
                return;
            }
            if (element.tag == tag) {
                open.popThrough(element);
                return;
            }
        }
    }
}
