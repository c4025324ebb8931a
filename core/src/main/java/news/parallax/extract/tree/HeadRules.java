package news.parallax.extract.tree;

import java.util.function.Consumer;

/** What tags and texts do before the body (HTML Living Standard 13.2.6.4.2 to 4 and 6). */
final class HeadRules {
    private static final String VOID = "base basefont bgsound link meta";
    private static final String RAW = "noframes script style title";
    private static final Rule IGNORED = (builder, tag) -> {};

    private HeadRules() {}

    static RuleTable beforeHtml() {
        return new RuleTable((builder, tag) -> {
                    needHtml(builder);
                    builder.start();
                })
                .on("html", (builder, tag) -> {
                    builder.insert();
                    builder.mode = Mode.BEFORE_HEAD;
                });
    }

    static RuleTable beforeHead() {
        return new RuleTable((builder, tag) -> {
                    needHead(builder);
                    builder.start();
                })
                .on("html", HeadRules::htmlAgain)
                .on("head", (builder, tag) -> {
                    builder.head = builder.insert();
                    builder.mode = Mode.IN_HEAD;
                });
    }

    /** End tags of elements that the page has not begun: a few begin what is missing, the rest is nothing. */
    static RuleTable endBeforeHead(Consumer<TreeBuilder> missing) {
        return new RuleTable(IGNORED).on("head body html br", (builder, tag) -> {
            missing.accept(builder);
            builder.end(tag);
        });
    }

    /** The rules for start tags in the head, which hold in the body for what belongs in the head. */
    static RuleTable inHead() {
        return withMetadata(new RuleTable((builder, tag) -> {
                    leaveHead(builder);
                    builder.start();
                }))
                .on("html", HeadRules::htmlAgain)
                .on("noscript", (builder, tag) -> builder.insert())
                .on("head", IGNORED);
    }

    static RuleTable withMetadata(RuleTable table) {
        return table.on(VOID, (builder, tag) -> builder.insertVoid())
                .on("title", (builder, tag) -> builder.insertRaw(RawText.Kind.REFERENCES))
                .on("noframes", (builder, tag) -> builder.insertRaw(RawText.Kind.DATA))
                .on("style", (builder, tag) -> builder.insertRaw(RawText.Kind.DATA))
                .on("script", (builder, tag) -> builder.insertRaw(RawText.Kind.SCRIPT))
                .on("template", TemplateRules::start);
    }

    static RuleTable endInHead() {
        return new RuleTable(IGNORED)
                .on("head", (builder, tag) -> leaveHead(builder))
                .on("body html br", (builder, tag) -> {
                    leaveHead(builder);
                    builder.end(tag);
                })
                .on("template", TemplateRules::end);
    }

    static RuleTable afterHead() {
        return new RuleTable((builder, tag) -> {
                    needBody(builder);
                    builder.start();
                })
                .on("html", HeadRules::htmlAgain)
                .on("body", (builder, tag) -> {
                    builder.insert();
                    builder.framesetOk = false;
                    builder.mode = Mode.IN_BODY;
                })
                .on("frameset", (builder, tag) -> {
                    builder.insert();
                    builder.mode = Mode.IN_FRAMESET;
                })
                .on("head", IGNORED)
                .on(VOID + " " + RAW + " template", HeadRules::late);
    }

    static RuleTable endAfterHead() {
        return new RuleTable(IGNORED)
                .on("body html br", (builder, tag) -> {
                    needBody(builder);
                    builder.end(tag);
                })
                .on("template", TemplateRules::end);
    }

    /** What belongs in the head goes there though the head has ended. */
    private static void late(TreeBuilder builder, Tag tag) {
        Element head = builder.head;
        if (head == null) {
            return;
        }
        builder.open.push(head);
        Mode.IN_HEAD.start(builder, tag);
        builder.open.remove(head);
    }

    static void htmlAgain(TreeBuilder builder, Tag tag) {
        if (!builder.open.has(TreeBuilder.TEMPLATE)) {
            builder.open.get(0).merge(builder.token);
        }
    }

    static void needHtml(TreeBuilder builder) {
        builder.insertImplied(TreeBuilder.HTML);
        builder.mode = Mode.BEFORE_HEAD;
    }

    static void needHead(TreeBuilder builder) {
        builder.head = builder.insertImplied(TreeBuilder.HEAD);
        builder.mode = Mode.IN_HEAD;
    }

    private static void leaveHead(TreeBuilder builder) {
        builder.open.pop();
        builder.mode = Mode.AFTER_HEAD;
    }

    private static void needBody(TreeBuilder builder) {
        builder.insertImplied(TreeBuilder.BODY);
        builder.mode = Mode.IN_BODY;
    }

    /** Inserts what every page has; gives the body. */
    static Element needAll(TreeBuilder builder) {
        if (builder.mode == Mode.BEFORE_HTML) {
            needHtml(builder);
        }
        if (builder.mode == Mode.BEFORE_HEAD) {
            needHead(builder);
        }
        while (builder.open.size() > 1) {
            builder.open.pop();
        }
        needBody(builder);
        return builder.open.current();
    }

    static void textBeforeHtml(TreeBuilder builder) {
        if (!builder.isBlankText()) {
            needHtml(builder);
            builder.mode.text(builder);
        }
    }

    static void textBeforeHead(TreeBuilder builder) {
        if (!builder.isBlankText()) {
            needHead(builder);
            builder.mode.text(builder);
        }
    }

    static void textInHead(TreeBuilder builder) {
        if (builder.isBlankText()) {
            builder.insertText();
        } else {
            leaveHead(builder);
            builder.mode.text(builder);
        }
    }

    static void textAfterHead(TreeBuilder builder) {
        if (builder.isBlankText()) {
            builder.insertText();
        } else {
            needBody(builder);
            builder.mode.text(builder);
        }
    }
}
