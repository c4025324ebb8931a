package news.parallax.extract.tree;

/**
 * What tags do in an element that browsers with scripts never show. Pages put pieces of markup there that fit nothing
 * around, so these are nested as they are written, and nothing inside ends what is outside.
 */
final class NoscriptRules {
    private NoscriptRules() {}

    static void start(TreeBuilder builder, Tag tag) {
        if (tag.is(Tag.VOID)) {
            builder.insertVoid();
            return;
        }
        switch (tag.name) {
            case "script" -> builder.insertRaw(RawText.Kind.SCRIPT);
            case "title", "textarea" -> builder.insertRaw(RawText.Kind.REFERENCES);
            case "iframe", "noembed", "noframes", "style" -> builder.insertRaw(RawText.Kind.DATA);
            case "xmp" -> builder.insertRaw(RawText.Kind.SHOWN);
            case "svg" -> Foreign.insert(builder, Space.SVG);
            case "math" -> Foreign.insert(builder, Space.MATH);
            case "html", "body" -> {}
            default -> builder.insert();
        }
    }

    static void end(TreeBuilder builder, Tag tag) {
        OpenElements open = builder.open;
        for (int index = open.size() - 1; index > 0; index--) {
            Element element = open.get(index);
            if (element.is(tag)) {
                open.popThrough(element);
                return;
            }
            if (element.is(TreeBuilder.NOSCRIPT)) {
                return;
            }
        }
    }
}
