package news.parallax.extract.tree;

/** What tags do in the rows of a table (HTML Living Standard 13.2.6.4.13 to 15). */
final class RowRules {
    private static final Tag TR = Tag.of("tr");
    private static final Rule IGNORED = (builder, tag) -> {};

    private RowRules() {}

    static RuleTable inTableBody() {
        return new RuleTable(Mode.IN_TABLE::start)
                .on("tr", (builder, tag) -> {
                    builder.open.clearTo(Tag.TABLE_SCOPE | Tag.TBODY, null);
                    TableRules.enter(builder, tag, Mode.IN_ROW);
                })
                .on("td th", (builder, tag) -> {
                    builder.open.clearTo(Tag.TABLE_SCOPE | Tag.TBODY, null);
                    TableRules.imply(builder, TR, Mode.IN_ROW);
                })
                .on("caption col colgroup tbody tfoot thead", (builder, tag) -> {
                    if (endBody(builder)) {
                        builder.start();
                    }
                });
    }

    static RuleTable endInTableBody() {
        return new RuleTable(Mode.IN_TABLE::end)
                .on("body caption col colgroup html td th tr", IGNORED)
                .on("tbody tfoot thead", (builder, tag) -> {
                    if (builder.open.inTableScope(tag)) {
                        endBody(builder);
                    }
                })
                .on("table", (builder, tag) -> {
                    if (endBody(builder)) {
                        builder.end(tag);
                    }
                });
    }

    static RuleTable inRow() {
        return new RuleTable(Mode.IN_TABLE::start)
                .on("td th", (builder, tag) -> {
                    builder.open.clearTo(Tag.TABLE_SCOPE, TR);
                    TableRules.enter(builder, tag, Mode.IN_CELL);
                    builder.formatting.mark();
                })
                .on("caption col colgroup tbody tfoot thead tr", (builder, tag) -> {
                    if (endRow(builder)) {
                        builder.start();
                    }
                });
    }

    static RuleTable endInRow() {
        return new RuleTable(Mode.IN_TABLE::end)
                .on("body caption col colgroup html td th", IGNORED)
                .on("tr", (builder, tag) -> endRow(builder))
                .on("table", (builder, tag) -> {
                    if (endRow(builder)) {
                        builder.end(tag);
                    }
                })
                .on("tbody tfoot thead", (builder, tag) -> {
                    if (builder.open.inTableScope(tag) && endRow(builder)) {
                        builder.end(tag);
                    }
                });
    }

    static RuleTable inCell() {
        return new RuleTable(Mode.IN_BODY::start).on(TableRules.STRUCTURE, (builder, tag) -> {
            if (endCell(builder)) {
                builder.start();
            }
        });
    }

    static RuleTable endInCell() {
        return new RuleTable(Mode.IN_BODY::end)
                .on("td th", (builder, tag) -> {
                    if (builder.open.inTableScope(tag)) {
                        endCell(builder);
                    }
                })
                .on("body caption col colgroup html", IGNORED)
                .on("table tbody tfoot thead tr", (builder, tag) -> {
                    if (builder.open.inTableScope(tag) && endCell(builder)) {
                        builder.end(tag);
                    }
                });
    }

    private static boolean endBody(TreeBuilder builder) {
        boolean open = builder.open.anyInTableScope(Tag.TBODY);
        if (open) {
            builder.open.clearTo(Tag.TABLE_SCOPE | Tag.TBODY, null);
            builder.open.pop();
            builder.mode = Mode.IN_TABLE;
        }
        return open;
    }

    private static boolean endRow(TreeBuilder builder) {
        boolean open = builder.open.inTableScope(TR);
        if (open) {
            builder.open.clearTo(Tag.TABLE_SCOPE, TR);
            builder.open.pop();
            builder.mode = Mode.IN_TABLE_BODY;
        }
        return open;
    }

    private static boolean endCell(TreeBuilder builder) {
        boolean open = builder.open.anyInTableScope(Tag.CELL);
        if (open) {
            builder.open.closeImplied(null);
            builder.open.popThrough(Tag.CELL);
            builder.formatting.clearToMark();
            builder.mode = Mode.IN_ROW;
        }
        return open;
    }
}
