package news.parallax.extract.tree;

import org.jspecify.annotations.Nullable;

/** What tags do in a template (HTML Living Standard 13.2.6.4.22), and which mode an open element asks for. */
final class TemplateRules {
    private static final Rule IGNORED = (builder, tag) -> {};

    private TemplateRules() {}

    static RuleTable inTemplate() {
        return HeadRules.withMetadata(new RuleTable((builder, tag) -> change(builder, Mode.IN_BODY)))
                .on("caption colgroup tbody tfoot thead", (builder, tag) -> change(builder, Mode.IN_TABLE))
                .on("col", (builder, tag) -> change(builder, Mode.IN_COLUMN_GROUP))
                .on("tr", (builder, tag) -> change(builder, Mode.IN_TABLE_BODY))
                .on("td th", (builder, tag) -> change(builder, Mode.IN_ROW));
    }

    static RuleTable endInTemplate() {
        return new RuleTable(IGNORED).on("template", TemplateRules::end);
    }

    private static void change(TreeBuilder builder, Mode mode) {
        builder.templateModes.poll();
        builder.templateModes.push(mode);
        builder.mode = mode;
        builder.start();
    }

    static void start(TreeBuilder builder, Tag tag) {
        builder.insert();
        builder.formatting.mark();
        builder.framesetOk = false;
        builder.mode = Mode.IN_TEMPLATE;
        builder.templateModes.push(Mode.IN_TEMPLATE);
    }

    static void end(TreeBuilder builder, Tag tag) {
        if (builder.open.has(TreeBuilder.TEMPLATE)) {
            builder.open.popThrough(TreeBuilder.TEMPLATE);
            builder.formatting.clearToMark();
            builder.templateModes.poll();
            builder.resetMode();
        }
    }

    /** The mode that an open element asks for, null if it does not matter. */
    static @Nullable Mode mode(TreeBuilder builder, Element element) {
        return element.space != Space.HTML
                ? null
                : switch (element.name()) {
                    case "td", "th" -> Mode.IN_CELL;
                    case "tr" -> Mode.IN_ROW;
                    case "tbody", "thead", "tfoot" -> Mode.IN_TABLE_BODY;
                    case "template" -> builder.templateModes.peek();
                    default -> outside(builder, element);
                };
    }

    private static @Nullable Mode outside(TreeBuilder builder, Element element) {
        return switch (element.name()) {
            case "caption" -> Mode.IN_CAPTION;
            case "colgroup" -> Mode.IN_COLUMN_GROUP;
            case "table" -> Mode.IN_TABLE;
            case "head" -> Mode.IN_HEAD;
            case "body" -> Mode.IN_BODY;
            case "frameset" -> Mode.IN_FRAMESET;
            case "html" -> builder.head == null ? Mode.BEFORE_HEAD : Mode.AFTER_HEAD;
            default -> null;
        };
    }
}
