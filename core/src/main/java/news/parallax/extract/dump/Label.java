package news.parallax.extract.dump;

import news.parallax.model.Block.Role;
import news.parallax.model.Extraction.DiscardReason;

/** What became of a line: kept in a role, or left out for a reason. */
sealed interface Label {
    /** A line of the article. */
    record Kept(Role role) implements Label {}

    /** A line that is no part of it. */
    record Dropped(DiscardReason reason) implements Label {}

    /** A line of the article. */
    static Label keep(Role role) {
        return new Kept(role);
    }

    /** A line that is left out. */
    static Label drop(DiscardReason reason) {
        return new Dropped(reason);
    }

    /** True for a kept line in this role. */
    default boolean is(Role role) {
        return this instanceof Kept kept && kept.role() == role;
    }
}
