package news.parallax.extract.role;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Element names as small numbers, so that a name is compared once for each region and never again. */
final class ElementKind {
    /** {@code li}. */
    static final int ITEM = 2;
    /** {@code blockquote}. */
    static final int QUOTE = 9;
    /** {@code td}. */
    static final int CELL = 10;
    /** {@code article}. */
    static final int ARTICLE = 13;
    /** {@code figure}. */
    static final int FIGURE = 14;
    /** {@code aside}. */
    static final int ASIDE = 15;
    /** {@code form}. */
    static final int FORM = 16;

    /** Numbers below this one are part of the trained models, in this order. */
    static final int TOLD_APART = 14;

    private static final List<String> NAMES = List.of(
            "p",
            "div",
            "li",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "td",
            "figcaption",
            "section",
            "article",
            "figure",
            "aside",
            "form");

    private static final Map<String, Byte> NUMBERS = new HashMap<>();

    static {
        for (int i = 0; i < NAMES.size(); i++) {
            NUMBERS.put(NAMES.get(i), (byte) i);
        }
    }

    private static final Byte OTHER = -1;

    private ElementKind() {}

    /** Number of names that are told apart here. */
    static int count() {
        return NAMES.size();
    }

    /** The number of an element by its lower-case name, -1 for one that is not told apart. */
    static byte of(String tag) {
        return NUMBERS.getOrDefault(tag, OTHER);
    }

    /** The level of a heading by its number, 0 for any other element. */
    static int heading(int number) {
        return number >= 3 && number <= 8 ? number - 2 : 0;
    }
}
