package news.parallax.extract.tree;

import java.util.Arrays;

/** The rules of one insertion mode for tags of one kind. */
final class RuleTable {
    private final Rule[] rules = new Rule[Tag.KNOWN + 1];

    /** A table in which each tag does the same. */
    RuleTable(Rule otherwise) {
        Arrays.fill(rules, otherwise);
    }

    /** A table that begins as another. */
    RuleTable(RuleTable other) {
        System.arraycopy(other.rules, 0, rules, 0, rules.length);
    }

    /** Sets the rule of some tags, by names parted by spaces; gives this table. */
    RuleTable on(String names, Rule rule) {
        for (String name : names.split(" ")) {
            rules[Tag.of(name).id] = rule;
        }
        return this;
    }

    void apply(TreeBuilder builder, Tag tag) {
        rules[tag.id].apply(builder, tag);
    }
}
