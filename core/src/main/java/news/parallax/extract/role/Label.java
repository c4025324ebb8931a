package news.parallax.extract.role;

import news.parallax.model.Block;
import news.parallax.model.Extraction.DiscardReason;

/** What becomes of a block: it plays a role in the article, or is left out for a reason. */
public sealed interface Label {
    /**
     * Part of the article.
     *
     * @param role the part it plays
     */
    record Kept(Block.Role role) implements Label {}

    /**
     * Not part of the article.
     *
     * @param reason why
     */
    record Dropped(DiscardReason reason) implements Label {}
}
