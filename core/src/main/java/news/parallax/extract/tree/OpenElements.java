package news.parallax.extract.tree;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The elements that are open, the innermost last (HTML Living Standard 13.2.4.2). */
final class OpenElements {
    /** Most elements open at once, those of browsers; what is nested deeper stands beside what is nested as deep. */
    static final int MAX_DEPTH = 512;

    private static final Tag BUTTON = Tag.of("button");
    private static final Tag OL = Tag.of("ol");
    private static final Tag UL = Tag.of("ul");

    private Element[] stack;
    private int size;

    /** How many of each known element of HTML are open: most questions end here. */
    private final int[] counts = new int[Tag.KNOWN + 1];

    OpenElements(Element root) {
        this.stack = new Element[64];
        Arrays.fill(stack, root);
    }

    int size() {
        return size;
    }

    Element get(int index) {
        return stack[index];
    }

    Element current() {
        return stack[size - 1];
    }

    void push(Element element) {
        if (size == stack.length) {
            stack = Arrays.copyOf(stack, size * 2);
        }
        stack[size++] = element;
        note(element, 1);
    }

    /** Closes the innermost element where one more would be too deep. */
    void makeRoom() {
        if (size >= MAX_DEPTH) {
            pop();
        }
    }

    private void note(Element element, int by) {
        element.open = by > 0;
        if (element.space == Space.HTML) {
            counts[element.tag.id] += by;
        }
    }

    Element pop() {
        Element element = stack[--size];
        note(element, -1);
        return element;
    }

    /** Place of an element, or -1. */
    int index(Element element) {
        int index = element.open ? size - 1 : -1;
        while (index >= 0 && stack[index] != element) {
            index--;
        }
        return index;
    }

    void remove(Element element) {
        int index = index(element);
        if (index >= 0) {
            System.arraycopy(stack, index + 1, stack, index, size - index - 1);
            size--;
            note(element, -1);
        }
    }

    void replace(int index, Element element) {
        note(stack[index], -1);
        stack[index] = element;
        note(element, 1);
    }

    void insertBehind(Element element, Element other) {
        push(element);
        int index = index(other) + 1;
        System.arraycopy(stack, index, stack, index + 1, size - 1 - index);
        stack[index] = element;
    }

    boolean has(Tag tag) {
        return counts[tag.id] > 0;
    }

    /** True when an element is open and nothing that bounds a scope stands between. */
    boolean inScope(Tag tag) {
        return counts[tag.id] > 0 && inScope(tag, null, null);
    }

    boolean inButtonScope(Tag tag) {
        return counts[tag.id] > 0 && inScope(tag, BUTTON, null);
    }

    boolean inListScope(Tag tag) {
        return counts[tag.id] > 0 && inScope(tag, OL, UL);
    }

    private boolean inScope(Tag tag, @Nullable Tag bound, @Nullable Tag other) {
        for (int index = size - 1; index >= 0; index--) {
            Element element = stack[index];
            if (element.is(tag)) {
                return true;
            }
            boolean bounded = element.space == Space.HTML && (element.tag == bound || element.tag == other);
            if (bounded || isBound(element)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isBound(Element element) {
        return element.is(Tag.SCOPE) || element.space != Space.HTML && Foreign.isScope(element);
    }

    /** True when this very element is open and nothing that bounds a scope stands between. */
    boolean inScope(Element element) {
        int index = size - 1;
        while (index >= 0 && stack[index] != element && !isBound(stack[index])) {
            index--;
        }
        return index >= 0 && stack[index] == element;
    }

    boolean anyInScope(int trait) {
        int index = size - 1;
        while (index >= 0 && !stack[index].is(trait) && !isBound(stack[index])) {
            index--;
        }
        return index >= 0 && stack[index].is(trait);
    }

    boolean inTableScope(Tag tag) {
        int index = counts[tag.id] > 0 ? size - 1 : -1;
        while (index >= 0 && !stack[index].is(tag) && !stack[index].is(Tag.TABLE_SCOPE)) {
            index--;
        }
        return index >= 0 && stack[index].is(tag);
    }

    boolean anyInTableScope(int trait) {
        int index = size - 1;
        while (index >= 0 && !stack[index].is(trait) && !stack[index].is(Tag.TABLE_SCOPE)) {
            index--;
        }
        return index >= 0 && stack[index].is(trait);
    }

    /** Closes elements until one of this name has been closed. */
    void popThrough(Tag tag) {
        while (size > 1 && !pop().is(tag)) {
            // Closing is all there is to do.
        }
    }

    void popThrough(Element element) {
        while (size > 1 && pop() != element) {
            // Closing is all there is to do.
        }
    }

    void popThrough(int trait) {
        while (size > 1 && !pop().is(trait)) {
            // Closing is all there is to do.
        }
    }

    /** Closes elements until the innermost has one of these names or traits, or is the root. */
    void clearTo(int traits, @Nullable Tag tag) {
        while (size > 1 && !current().is(traits) && !(tag != null && current().is(tag))) {
            pop();
        }
    }

    /** Closes what needs no end tag. */
    void closeImplied(@Nullable Tag except) {
        while (size > 1
                && current().is(Tag.IMPLIED)
                && !(except != null && current().is(except))) {
            pop();
        }
    }

    /** The innermost open element of this name, null if there is none. */
    @Nullable
    Element last(Tag tag) {
        int index = counts[tag.id] > 0 ? size - 1 : -1;
        while (index >= 0 && !stack[index].is(tag)) {
            index--;
        }
        return index < 0 ? null : stack[index];
    }
}
