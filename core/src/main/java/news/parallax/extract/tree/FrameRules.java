package news.parallax.extract.tree;

/** What tags and texts do behind the body and in pages of frames (HTML Living Standard 13.2.6.4.19 to 25). */
final class FrameRules {
    private static final Rule IGNORED = (builder, tag) -> {};

    private FrameRules() {}

    static RuleTable afterBody() {
        return new RuleTable((builder, tag) -> {
                    builder.mode = Mode.IN_BODY;
                    builder.start();
                })
                .on("html", HeadRules::htmlAgain);
    }

    static RuleTable endAfterBody() {
        return new RuleTable((builder, tag) -> {
                    builder.mode = Mode.IN_BODY;
                    builder.end(tag);
                })
                .on("html", IGNORED);
    }

    static void textAfterBody(TreeBuilder builder) {
        if (!builder.isBlankText()) {
            builder.mode = Mode.IN_BODY;
        }
        BodyStart.text(builder);
    }

    static RuleTable inFrameset() {
        return new RuleTable(IGNORED)
                .on("html", HeadRules::htmlAgain)
                .on("frameset", (builder, tag) -> builder.insert())
                .on("frame", (builder, tag) -> builder.insertVoid())
                .on("noframes", (builder, tag) -> builder.insertRaw(RawText.Kind.DATA));
    }

    static RuleTable endInFrameset() {
        return new RuleTable(IGNORED).on("frameset", (builder, tag) -> {
            if (builder.open.size() > 1) {
                builder.open.pop();
                builder.mode = builder.open.current().is(tag) ? Mode.IN_FRAMESET : Mode.AFTER_FRAMESET;
            }
        });
    }

    static RuleTable afterFrameset() {
        return new RuleTable(IGNORED)
                .on("html", HeadRules::htmlAgain)
                .on("noframes", (builder, tag) -> builder.insertRaw(RawText.Kind.DATA));
    }

    static RuleTable endAfterFrameset() {
        return new RuleTable(IGNORED);
    }

    static void textInFrameset(TreeBuilder builder) {
        if (builder.isBlankText()) {
            builder.insertText();
        }
    }

    /** Frames take the place of a body in which nothing was shown yet. */
    static void late(TreeBuilder builder, Tag tag) {
        OpenElements open = builder.open;
        if (builder.framesetOk && open.size() > 1 && open.get(1).is(TreeBuilder.BODY)) {
            open.get(1).remove();
            while (open.size() > 1) {
                open.pop();
            }
            builder.insert();
            builder.mode = Mode.IN_FRAMESET;
        }
    }
}
