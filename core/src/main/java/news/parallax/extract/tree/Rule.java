package news.parallax.extract.tree;

/** What a tag does. */
@FunctionalInterface
interface Rule {
    void apply(TreeBuilder builder, Tag tag);
}
