package news.parallax.cli.page;

import java.util.List;

/**
 * A part of a page that stands for one result.
 *
 * @param title its title
 * @param element its content
 * @param contents links into it
 */
record Part(String title, Element element, List<Contents.Entry> contents) {
    /** Copies the list. */
    Part {
        contents = List.copyOf(contents);
    }
}
