package news.parallax.extract.tree;

/** What tags and texts do in a table, outside of its rows (HTML Living Standard 13.2.6.4.9, 11 and 12). */
final class TableRules {
    static final String STRUCTURE = "caption col colgroup tbody td tfoot th thead tr";
    private static final Tag CAPTION = Tag.of("caption");
    private static final Tag COLGROUP = Tag.of("colgroup");
    private static final Tag TBODY = Tag.of("tbody");
    private static final Rule IGNORED = (builder, tag) -> {};

    private TableRules() {}

    static RuleTable inTable() {
        return HeadRules.withMetadata(new RuleTable(TableRules::fosterStart))
                .on("base basefont bgsound link meta title noframes", TableRules::fosterStart)
                .on("caption", (builder, tag) -> {
                    clear(builder);
                    builder.formatting.mark();
                    enter(builder, tag, Mode.IN_CAPTION);
                })
                .on("colgroup", (builder, tag) -> {
                    clear(builder);
                    enter(builder, tag, Mode.IN_COLUMN_GROUP);
                })
                .on("col", (builder, tag) -> {
                    clear(builder);
                    imply(builder, COLGROUP, Mode.IN_COLUMN_GROUP);
                })
                .on("tbody tfoot thead", (builder, tag) -> {
                    clear(builder);
                    enter(builder, tag, Mode.IN_TABLE_BODY);
                })
                .on("td th tr", (builder, tag) -> {
                    clear(builder);
                    imply(builder, TBODY, Mode.IN_TABLE_BODY);
                })
                .on("table", (builder, tag) -> {
                    if (end(builder)) {
                        builder.start();
                    }
                })
                .on("input", (builder, tag) -> {
                    if (builder.isHiddenInput()) {
                        builder.insertVoid();
                    } else {
                        fosterStart(builder, tag);
                    }
                })
                .on("form", TableRules::form);
    }

    static RuleTable endInTable() {
        return new RuleTable(TableRules::fosterEnd)
                .on("table", (builder, tag) -> end(builder))
                .on("body html " + STRUCTURE, IGNORED)
                .on("template", TemplateRules::end);
    }

    static RuleTable inCaption() {
        return new RuleTable(Mode.IN_BODY::start).on(STRUCTURE + " table", (builder, tag) -> {
            if (endCaption(builder)) {
                builder.start();
            }
        });
    }

    static RuleTable endInCaption() {
        return new RuleTable(Mode.IN_BODY::end)
                .on("body html " + STRUCTURE, IGNORED)
                .on("caption", (builder, tag) -> endCaption(builder))
                .on("table", (builder, tag) -> {
                    if (endCaption(builder)) {
                        builder.end(tag);
                    }
                });
    }

    static RuleTable inColumnGroup() {
        return new RuleTable((builder, tag) -> {
                    if (endColumns(builder)) {
                        builder.start();
                    }
                })
                .on("html", HeadRules::htmlAgain)
                .on("col", (builder, tag) -> builder.insertVoid())
                .on("template", TemplateRules::start);
    }

    static RuleTable endInColumnGroup() {
        return new RuleTable((builder, tag) -> {
                    if (endColumns(builder)) {
                        builder.end(tag);
                    }
                })
                .on("colgroup", (builder, tag) -> endColumns(builder))
                .on("col", IGNORED)
                .on("template", TemplateRules::end);
    }

    static void textInColumnGroup(TreeBuilder builder) {
        if (builder.isBlankText()) {
            builder.insertText();
        } else if (endColumns(builder)) {
            builder.mode.text(builder);
        }
    }

    /** White space stays in the table; words are put before it. */
    static void text(TreeBuilder builder) {
        if (builder.isBlankText() && builder.open.current().is(Tag.TABLE_PART)) {
            builder.insertText();
        } else {
            builder.foster = true;
            BodyStart.text(builder);
            builder.foster = false;
        }
    }

    static void fosterStart(TreeBuilder builder, Tag tag) {
        builder.foster = true;
        Mode.IN_BODY.start(builder, tag);
        builder.foster = false;
    }

    static void fosterEnd(TreeBuilder builder, Tag tag) {
        builder.foster = true;
        Mode.IN_BODY.end(builder, tag);
        builder.foster = false;
    }

    static void enter(TreeBuilder builder, Tag tag, Mode mode) {
        builder.insert(tag);
        builder.mode = mode;
    }

    static void imply(TreeBuilder builder, Tag tag, Mode mode) {
        builder.insertImplied(tag);
        builder.mode = mode;
        builder.start();
    }

    private static void clear(TreeBuilder builder) {
        builder.open.clearTo(Tag.TABLE_SCOPE, null);
    }

    private static boolean end(TreeBuilder builder) {
        boolean open = builder.open.inTableScope(TreeBuilder.TABLE);
        if (open) {
            builder.open.popThrough(TreeBuilder.TABLE);
            builder.resetMode();
        }
        return open;
    }

    private static boolean endCaption(TreeBuilder builder) {
        boolean open = builder.open.inTableScope(CAPTION);
        if (open) {
            builder.open.closeImplied(null);
            builder.open.popThrough(CAPTION);
            builder.formatting.clearToMark();
            builder.mode = Mode.IN_TABLE;
        }
        return open;
    }

    private static boolean endColumns(TreeBuilder builder) {
        boolean open = builder.open.current().is(COLGROUP);
        if (open) {
            builder.open.pop();
            builder.mode = Mode.IN_TABLE;
        }
        return open;
    }

    private static void form(TreeBuilder builder, Tag tag) {
        if (builder.form == null && !builder.open.has(TreeBuilder.TEMPLATE)) {
            builder.form = builder.insert();
            builder.open.pop();
        }
    }
}
