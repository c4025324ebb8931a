package news.parallax.extract.tree;

/**
 * A parsed page.
 *
 * @param root holds the whole page
 * @param body the element {@code body}, or {@code frameset} of a page made of frames
 */
public record Document(Element root, Element body) {}
