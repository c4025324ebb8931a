package news.parallax.extract.tree;

/** What end tags do in the body (HTML Living Standard 13.2.6.4.7). */
final class BodyEnd {
    private static final Tag FORM = Tag.of("form");

    private BodyEnd() {}

    static RuleTable table() {
        return new RuleTable(BodyEnd::any)
                .on("template", TemplateRules::end)
                .on("body", (builder, tag) -> body(builder))
                .on("html", (builder, tag) -> {
                    if (body(builder)) {
                        builder.end(tag);
                    }
                })
                .on(
                        "address article aside blockquote button center details dialog dir div dl fieldset figcaption"
                                + " figure footer header hgroup listing main menu nav ol pre search section select"
                                + " summary ul",
                        BodyEnd::block)
                .on("form", BodyEnd::form)
                .on("p", BodyEnd::paragraph)
                .on("li", (builder, tag) -> item(builder, tag, builder.open.inListScope(tag)))
                .on("dd dt", (builder, tag) -> item(builder, tag, builder.open.inScope(tag)))
                .on("h1 h2 h3 h4 h5 h6", BodyEnd::heading)
                .on("a b big code em font i nobr s small strike strong tt u", Adoption::end)
                .on("applet marquee object", (builder, tag) -> {
                    if (builder.open.inScope(tag)) {
                        block(builder, tag);
                        builder.formatting.clearToMark();
                    }
                })
                .on("br", (builder, tag) -> {
                    builder.token.endAttribute = builder.token.firstAttribute;
                    BodyStart.single(builder, tag);
                });
    }

    /** Ends the element of this name that is open, and all in it; a special element in between hides it. */
    static void any(TreeBuilder builder, Tag tag) {
        OpenElements open = builder.open;
        for (int index = open.size() - 1; index > 0; index--) {
            Element element = open.get(index);
            if (element.is(tag)) {
                open.closeImplied(tag);
                open.popThrough(element);
                return;
            }
            if (Foreign.isSpecial(element)) {
                return;
            }
        }
    }

    private static boolean body(TreeBuilder builder) {
        boolean open = builder.open.inScope(TreeBuilder.BODY);
        if (open) {
            builder.mode = Mode.AFTER_BODY;
        }
        return open;
    }

    private static void block(TreeBuilder builder, Tag tag) {
        if (builder.open.inScope(tag)) {
            builder.open.closeImplied(null);
            builder.open.popThrough(tag);
        }
    }

    private static void form(TreeBuilder builder, Tag tag) {
        if (builder.open.has(TreeBuilder.TEMPLATE)) {
            block(builder, FORM);
            return;
        }
        Element form = builder.form;
        builder.form = null;
        if (form != null && builder.open.inScope(form)) {
            builder.open.closeImplied(null);
            builder.open.remove(form);
        }
    }

    private static void paragraph(TreeBuilder builder, Tag tag) {
        if (!builder.open.inButtonScope(tag)) {
            builder.insertImplied(tag);
        }
        BodyStart.closeP(builder);
    }

    private static void item(TreeBuilder builder, Tag tag, boolean open) {
        if (open) {
            builder.open.closeImplied(tag);
            builder.open.popThrough(tag);
        }
    }

    private static void heading(TreeBuilder builder, Tag tag) {
        if (builder.open.anyInScope(Tag.HEADING)) {
            builder.open.closeImplied(null);
            builder.open.popThrough(Tag.HEADING);
        }
    }
}
