package news.parallax.extract.tree;

/** The language an element belongs to. */
enum Space {
    HTML,
    SVG,
    MATH
}
