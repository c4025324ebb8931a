package news.parallax.extract.tree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The formatting elements in force (HTML Living Standard 13.2.4.3), each to be opened anew where a block closed it. */
final class Formatting {
    /** More are never kept; a page that opens thousands is broken or hostile. */
    private static final int MAX_ELEMENTS = 512;

    /** Most elements opened anew at once. A page that forgets end tags would else grow by their number in each paragraph. */
    private static final int MAX_REOPENED = 12;

    /** Elements made alike: the Noah's Ark clause. */
    private static final int MAX_ALIKE = 3;

    private final List<@Nullable Element> elements = new ArrayList<>();

    /** Bounds what follows, as inside a table cell. */
    void mark() {
        elements.add(null);
    }

    void clearToMark() {
        while (!elements.isEmpty() && elements.removeLast() != null) {
            // Forgetting is all there is to do.
        }
    }

    void push(Element element) {
        int alike = 0;
        for (int index = elements.size() - 1; index >= 0; index--) {
            Element other = elements.get(index);
            if (other == null) {
                break;
            }
            alike += other.isLike(element) ? 1 : 0;
            if (alike == MAX_ALIKE) {
                elements.remove(index);
                break;
            }
        }
        if (elements.size() >= MAX_ELEMENTS) {
            elements.remove(0);
        }
        elements.add(element);
    }

    /** The last element of a name behind the last mark, null if there is none. */
    @Nullable
    Element last(Tag tag) {
        for (int index = elements.size() - 1; index >= 0; index--) {
            Element element = elements.get(index);
            if (element == null || element.tag == tag) {
                return element;
            }
        }
        return null;
    }

    int index(Element element) {
        int index = elements.size() - 1;
        while (index >= 0 && elements.get(index) != element) {
            index--;
        }
        return index;
    }

    boolean remove(Element element) {
        int index = index(element);
        if (index >= 0) {
            elements.remove(index);
        }
        return index >= 0;
    }

    void replace(Element element, Element by) {
        int index = index(element);
        if (index >= 0) {
            elements.set(index, by);
        }
    }

    void insert(int index, Element element) {
        elements.add(Math.min(index, elements.size()), element);
    }

    /** Opens anew what is in force and not open. */
    void reopen(TreeBuilder builder) {
        int index = elements.size() - 1;
        if (index < 0 || !isClosed(index)) {
            return;
        }
        int stop = Math.max(0, elements.size() - MAX_REOPENED);
        while (index > stop && isClosed(index - 1)) {
            index--;
        }
        while (index < elements.size()) {
            Element element = elements.get(index);
            if (element != null) {
                Element again = new Element(element);
                builder.insert(again);
                elements.set(index, again);
            }
            index++;
        }
    }

    private boolean isClosed(int index) {
        Element element = elements.get(index);
        return element != null && !element.open;
    }
}
