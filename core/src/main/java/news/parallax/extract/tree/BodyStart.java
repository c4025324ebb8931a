package news.parallax.extract.tree;

import org.jspecify.annotations.Nullable;

/** What start tags and texts do in the body (HTML Living Standard 13.2.6.4.7). */
final class BodyStart {
    static final Tag P = Tag.of("p");
    private static final Tag A = Tag.of("a");
    private static final Tag BUTTON = Tag.of("button");
    private static final Tag IMG = Tag.of("img");
    private static final Tag LI = Tag.of("li");
    private static final Tag NOBR = Tag.of("nobr");
    private static final Tag OPTGROUP = Tag.of("optgroup");
    private static final Tag OPTION = Tag.of("option");
    private static final Tag RTC = Tag.of("rtc");
    private static final Tag RUBY = Tag.of("ruby");
    private static final Tag SELECT = Tag.of("select");
    private static final Rule IGNORED = (builder, tag) -> {};

    private BodyStart() {}

    static RuleTable table() {
        RuleTable table = HeadRules.withMetadata(new RuleTable(BodyStart::any))
                .on("html", HeadRules::htmlAgain)
                .on("body", BodyStart::body)
                .on("frameset", FrameRules::late)
                .on("caption col colgroup frame head tbody td tfoot th thead tr", IGNORED)
                .on("li", (builder, tag) -> item(builder, tag, LI, LI))
                .on("dd dt", (builder, tag) -> item(builder, tag, Tag.of("dd"), Tag.of("dt")))
                .on("noscript", (builder, tag) -> {
                    builder.formatting.reopen(builder);
                    builder.insert();
                });
        return formatting(controls(raw(blocks(table))));
    }

    private static RuleTable blocks(RuleTable table) {
        return table.on(
                        "address article aside blockquote center details dialog dir div dl fieldset figcaption figure"
                                + " footer header hgroup main menu nav ol p search section summary ul",
                        BodyStart::block)
                .on("h1 h2 h3 h4 h5 h6", BodyStart::heading)
                .on("pre listing", (builder, tag) -> {
                    block(builder, tag);
                    builder.framesetOk = false;
                })
                .on("form", BodyStart::form)
                .on("plaintext", (builder, tag) -> {
                    block(builder, tag);
                    builder.plaintext();
                })
                .on("table", BodyStart::tableStart)
                .on("hr", (builder, tag) -> {
                    closeP(builder);
                    if (builder.open.inScope(SELECT)) {
                        builder.open.closeImplied(null);
                    }
                    builder.insertVoid();
                    builder.framesetOk = false;
                });
    }

    private static RuleTable formatting(RuleTable table) {
        return table.on("a", BodyStart::link)
                .on("b big code em font i s small strike strong tt u", BodyStart::format)
                .on("nobr", (builder, tag) -> {
                    builder.formatting.reopen(builder);
                    if (builder.open.inScope(NOBR)) {
                        Adoption.end(builder, tag);
                    }
                    format(builder, tag);
                })
                .on("applet marquee object", (builder, tag) -> {
                    any(builder, tag);
                    builder.formatting.mark();
                    builder.framesetOk = false;
                })
                .on("rb rtc", (builder, tag) -> ruby(builder, null))
                .on("rp rt", (builder, tag) -> ruby(builder, RTC))
                .on("math", (builder, tag) -> Foreign.insert(builder, Space.MATH))
                .on("svg", (builder, tag) -> Foreign.insert(builder, Space.SVG));
    }

    private static RuleTable controls(RuleTable table) {
        return table.on("button", BodyStart::button)
                .on("area br embed img keygen wbr", (builder, tag) -> single(builder, tag))
                .on("image", (builder, tag) -> single(builder, IMG))
                .on("input", BodyStart::input)
                .on("param source track", (builder, tag) -> builder.insertVoid())
                .on("select", BodyStart::select)
                .on("optgroup", (builder, tag) -> option(builder, tag, null))
                .on("option", (builder, tag) -> option(builder, tag, OPTGROUP));
    }

    private static RuleTable raw(RuleTable table) {
        return table.on("textarea", (builder, tag) -> {
                    builder.insertRaw(RawText.Kind.REFERENCES);
                    builder.framesetOk = false;
                })
                .on("xmp", (builder, tag) -> {
                    closeP(builder);
                    builder.formatting.reopen(builder);
                    builder.insertRaw(RawText.Kind.SHOWN);
                    builder.framesetOk = false;
                })
                .on("iframe", (builder, tag) -> {
                    builder.insertRaw(RawText.Kind.DATA);
                    builder.framesetOk = false;
                })
                .on("noembed", (builder, tag) -> builder.insertRaw(RawText.Kind.DATA));
    }

    static void text(TreeBuilder builder) {
        builder.formatting.reopen(builder);
        builder.insertText();
        if (builder.framesetOk && !builder.isBlankText()) {
            builder.framesetOk = false;
        }
    }

    static void any(TreeBuilder builder, Tag tag) {
        builder.formatting.reopen(builder);
        builder.insert();
    }

    private static void body(TreeBuilder builder, Tag tag) {
        OpenElements open = builder.open;
        if (open.size() > 1 && open.get(1).is(tag) && !open.has(TreeBuilder.TEMPLATE)) {
            builder.framesetOk = false;
            open.get(1).merge(builder.token);
        }
    }

    static void block(TreeBuilder builder, Tag tag) {
        closeP(builder);
        builder.insert();
    }

    /** Ends the paragraph that is open, if one is. */
    static void closeP(TreeBuilder builder) {
        if (builder.open.inButtonScope(P)) {
            builder.open.closeImplied(P);
            builder.open.popThrough(P);
        }
    }

    private static void heading(TreeBuilder builder, Tag tag) {
        closeP(builder);
        if (builder.open.current().is(Tag.HEADING)) {
            builder.open.pop();
        }
        builder.insert();
    }

    private static void form(TreeBuilder builder, Tag tag) {
        boolean template = builder.open.has(TreeBuilder.TEMPLATE);
        if (builder.form == null || template) {
            block(builder, tag);
            builder.form = template ? builder.form : builder.open.current();
        }
    }

    private static void item(TreeBuilder builder, Tag tag, Tag one, Tag other) {
        builder.framesetOk = false;
        OpenElements open = builder.open;
        for (int index = open.size() - 1; index > 0; index--) {
            Element element = open.get(index);
            if (element.is(one) || element.is(other)) {
                open.closeImplied(element.tag);
                open.popThrough(element.tag);
                break;
            }
            if (Foreign.isSpecial(element) && !isPassed(element)) {
                break;
            }
        }
        block(builder, tag);
    }

    /** Elements that do not hide the list item around them. */
    private static boolean isPassed(Element element) {
        return switch (element.name()) {
            case "address", "div", "p" -> true;
            default -> false;
        };
    }

    private static void tableStart(TreeBuilder builder, Tag tag) {
        if (!builder.quirks) {
            closeP(builder);
        }
        builder.insert();
        builder.framesetOk = false;
        builder.mode = Mode.IN_TABLE;
    }

    private static void link(TreeBuilder builder, Tag tag) {
        Element before = builder.formatting.last(A);
        if (before != null) {
            Adoption.end(builder, A);
            builder.formatting.remove(before);
            builder.open.remove(before);
        }
        format(builder, tag);
    }

    private static void format(TreeBuilder builder, Tag tag) {
        builder.formatting.reopen(builder);
        builder.formatting.push(builder.insert());
    }

    private static void ruby(TreeBuilder builder, @Nullable Tag except) {
        if (builder.open.inScope(RUBY)) {
            builder.open.closeImplied(except);
        }
        builder.insert();
    }

    private static void button(TreeBuilder builder, Tag tag) {
        if (builder.open.inScope(BUTTON)) {
            builder.open.closeImplied(null);
            builder.open.popThrough(BUTTON);
        }
        any(builder, tag);
        builder.framesetOk = false;
    }

    static void single(TreeBuilder builder, Tag tag) {
        builder.formatting.reopen(builder);
        builder.insertVoid(tag);
        builder.framesetOk = false;
    }

    private static void input(TreeBuilder builder, Tag tag) {
        if (builder.open.inScope(SELECT)) {
            builder.open.popThrough(SELECT);
        }
        boolean frameset = builder.framesetOk && builder.isHiddenInput();
        single(builder, tag);
        builder.framesetOk = frameset;
    }

    private static void select(TreeBuilder builder, Tag tag) {
        if (builder.open.inScope(SELECT)) {
            builder.open.popThrough(SELECT);
            return;
        }
        any(builder, tag);
        builder.framesetOk = false;
    }

    private static void option(TreeBuilder builder, Tag tag, @Nullable Tag except) {
        if (builder.open.inScope(SELECT)) {
            builder.open.closeImplied(except);
        } else if (builder.open.current().is(OPTION)) {
            builder.open.pop();
        }
        any(builder, tag);
    }
}
