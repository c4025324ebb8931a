package news.parallax.cli.page;

import java.util.List;

/** Links to the parts of a page. */
final class Contents {
    private Contents() {}

    /**
     * One link.
     *
     * @param id where it leads
     * @param label its words
     */
    record Entry(String id, String label) {}

    static Element of(List<Entry> entries) {
        Element navigation = Element.of("nav").with("aria-label", "Contents");
        for (Entry entry : entries) {
            navigation
                    .add(Element.of("a", entry.label()).with("href", "#" + entry.id()))
                    .text(" ");
        }
        return navigation;
    }
}
