package news.parallax.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article as read from one page.
 *
 * <p>{@code text} holds every block that was kept, in reading order, separated by blank lines; {@code blocks} say which
 * part each plays. The body in the narrow sense are the blocks whose {@link Block.Role#isBody() role is body}; captions,
 * bylines, credits and source notes are kept and labelled because they are evidence.
 *
 * @param id stable identifier, derived from address and text only
 * @param uri address or path of the page
 * @param canonical address the page names as its original, or null
 * @param outlet publication as a reader would name it, or null if unknown
 * @param title headline, never blank
 * @param bylines names of the people who wrote it, without roles, dates or outlets; may be empty
 * @param published when it was published, or null: a date is never invented
 * @param language BCP 47 tag of the text, {@code "und"} if unknown
 * @param text all kept text
 * @param blocks parts of the text, ordered, not overlapping
 * @param warnings marks a reader should know of
 */
public record Article(
        String id,
        String uri,
        @Nullable String canonical,
        @Nullable String outlet,
        String title,
        List<String> bylines,
        @Nullable Published published,
        String language,
        String text,
        List<Block> blocks,
        List<Warning> warnings) {

    /**
     * Copies the lists and checks that the blocks are ordered parts of the text.
     *
     * @throws IllegalArgumentException if id, uri or title is blank, or a block overlaps another or leaves the text
     */
    public Article {
        if (id.isBlank() || uri.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("an article needs id, uri and title: " + id + " " + uri);
        }
        bylines = List.copyOf(bylines);
        blocks = List.copyOf(blocks);
        warnings = List.copyOf(warnings);
        int end = 0;
        for (Block block : blocks) {
            if (block.span().start() < end || block.span().end() > text.length()) {
                throw new IllegalArgumentException("block out of order or out of text: " + block);
            }
            end = block.span().end();
        }
    }

    /** The words of a block. */
    public String words(Block block) {
        return block.span().of(text);
    }

    /** The blocks that play a role, in reading order. */
    public List<Block> blocks(Block.Role role) {
        return blocks.stream().filter(block -> block.role() == role).toList();
    }

    /** The blocks of the body: running text, without captions, bylines, notes and pull quotes. */
    public List<Block> body() {
        return blocks.stream().filter(block -> block.role().isBody()).toList();
    }

    /** The outlet, or the address where the outlet is unknown: something a reader can be shown. */
    public String outletOrUri() {
        return outlet == null ? uri : outlet;
    }

    /** A mark on an article that a reader should know of. */
    public enum Warning {
        /** Only the beginning is on the page; the rest is behind a paywall. */
        PAYWALLED,
        /** The text breaks off. */
        TRUNCATED,
        /** A page that grows by entries; order and dates of entries matter. */
        LIVE_BLOG,
        /** The text is very short for an article. */
        SHORT,
        /** The address of the page is not the canonical one it names. */
        NOT_CANONICAL,
        /** Not in English: of what was said only structure is read, quotations with a name beside them and signed posts. */
        STRUCTURE_ONLY
    }
}
