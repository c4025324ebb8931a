package news.parallax.extract.html;

import org.jspecify.annotations.Nullable;

/**
 * One run of inline text: what a reader sees as one paragraph, heading, list item, table cell or line.
 *
 * @param text words with white space collapsed; line feeds stand where the page breaks a line; never blank
 * @param region index of the innermost region that holds it, in {@link Outline}
 * @param marks marks of inline elements that cover nearly all of it, as bits of {@link Mark}
 * @param linkChars characters inside links, with the spaces before them
 * @param links number of links
 * @param strongChars characters in bold
 * @param slantedChars characters in italics
 * @param pictures pictures between the block before and this one
 * @param href address of the last link in it, or null
 */
public record TextBlock(
        String text,
        int region,
        long marks,
        int linkChars,
        int links,
        int strongChars,
        int slantedChars,
        int pictures,
        @Nullable String href) {

    /** Share of characters inside links, 0..1. */
    public double linkDensity() {
        return Math.min(1.0, (double) linkChars / text.length());
    }
}
