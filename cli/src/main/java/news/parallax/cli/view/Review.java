package news.parallax.cli.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import news.parallax.model.Article;
import news.parallax.model.Block;
import news.parallax.model.Extraction.DiscardReason;
import news.parallax.model.Extraction.Discarded;
import news.parallax.model.Extraction.Extracted;

/**
 * A page as extraction decided on it, block by block in the order of the page.
 *
 * @param blocks all blocks, kept and left out
 */
public record Review(List<Piece> blocks) {
    /** Copies the list. */
    public Review {
        blocks = List.copyOf(blocks);
    }

    /** One block of a page. */
    public sealed interface Piece {
        /** Its words. */
        String words();
    }

    /**
     * A block of the article.
     *
     * @param role the part it plays
     */
    public record Kept(Block.Role role, String words) implements Piece {}

    /**
     * A block that was left out.
     *
     * @param reason why
     */
    public record LeftOut(DiscardReason reason, String words) implements Piece {}

    /** The review of what became of a page. */
    public static Review of(Extracted extracted) {
        Article article = extracted.article();
        List<Piece> blocks = new ArrayList<>();
        int next = 0;
        for (Discarded piece : extracted.discarded()) {
            while (next < Math.min(piece.blocksBefore(), article.blocks().size())) {
                blocks.add(kept(article, next++));
            }
            blocks.add(new LeftOut(piece.reason(), piece.text()));
        }
        while (next < article.blocks().size()) {
            blocks.add(kept(article, next++));
        }
        return new Review(blocks);
    }

    private static Kept kept(Article article, int block) {
        Block kept = article.blocks().get(block);
        return new Kept(kept.role(), article.words(kept));
    }

    /** Number of blocks that were kept. */
    public int kept() {
        return (int) blocks.stream().filter(Kept.class::isInstance).count();
    }

    /** Number of blocks left out for each reason there is, in the order of the reasons. */
    public Map<DiscardReason, Integer> reasons() {
        Map<DiscardReason, Integer> reasons = new EnumMap<>(DiscardReason.class);
        for (Piece piece : blocks) {
            if (piece instanceof LeftOut leftOut) {
                reasons.merge(leftOut.reason(), 1, Integer::sum);
            }
        }
        return reasons;
    }

    /** How much was kept and left out: {@code 12 blocks kept, 30 left out}. */
    public String counts() {
        return Counts.of(kept(), "block") + " kept, " + (blocks.size() - kept()) + " left out";
    }
}
