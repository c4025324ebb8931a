package news.parallax.extract.tree;

import java.util.function.Consumer;

/** The insertion modes (HTML Living Standard 13.2.6.4): what tags and texts do at a point of the page. */
@SuppressWarnings("ImmutableEnumChecker") // the tables are filled before and never changed after
enum Mode {
    BEFORE_HTML(HeadRules.beforeHtml(), HeadRules.endBeforeHead(HeadRules::needHtml), HeadRules::textBeforeHtml),
    BEFORE_HEAD(HeadRules.beforeHead(), HeadRules.endBeforeHead(HeadRules::needHead), HeadRules::textBeforeHead),
    IN_HEAD(HeadRules.inHead(), HeadRules.endInHead(), HeadRules::textInHead),
    AFTER_HEAD(HeadRules.afterHead(), HeadRules.endAfterHead(), HeadRules::textAfterHead),
    IN_BODY(BodyStart.table(), BodyEnd.table(), BodyStart::text),
    IN_TABLE(TableRules.inTable(), TableRules.endInTable(), TableRules::text),
    IN_CAPTION(TableRules.inCaption(), TableRules.endInCaption(), BodyStart::text),
    IN_COLUMN_GROUP(TableRules.inColumnGroup(), TableRules.endInColumnGroup(), TableRules::textInColumnGroup),
    IN_TABLE_BODY(RowRules.inTableBody(), RowRules.endInTableBody(), TableRules::text),
    IN_ROW(RowRules.inRow(), RowRules.endInRow(), TableRules::text),
    IN_CELL(RowRules.inCell(), RowRules.endInCell(), BodyStart::text),
    IN_TEMPLATE(TemplateRules.inTemplate(), TemplateRules.endInTemplate(), BodyStart::text),
    AFTER_BODY(FrameRules.afterBody(), FrameRules.endAfterBody(), FrameRules::textAfterBody),
    IN_FRAMESET(FrameRules.inFrameset(), FrameRules.endInFrameset(), FrameRules::textInFrameset),
    AFTER_FRAMESET(FrameRules.afterFrameset(), FrameRules.endAfterFrameset(), FrameRules::textInFrameset);

    private final RuleTable start;
    private final RuleTable end;
    private final Consumer<TreeBuilder> text;

    Mode(RuleTable start, RuleTable end, Consumer<TreeBuilder> text) {
        this.start = start;
        this.end = end;
        this.text = text;
    }

    void start(TreeBuilder builder, Tag tag) {
        start.apply(builder, tag);
    }

    void end(TreeBuilder builder, Tag tag) {
        end.apply(builder, tag);
    }

    void text(TreeBuilder builder) {
        text.accept(builder);
    }
}
