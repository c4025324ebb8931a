package news.parallax.extract.tree;

import org.jspecify.annotations.Nullable;

/** An element of a page. */
public final class Element extends Node {
    final Tag tag;
    final Space space;

    /** Where the attributes stand in the markup, from behind the name to the end of the tag. */
    final int from;

    final int to;

    private final Source source;
    private int firstAttribute;
    private int endAttribute;

    /** Among the open elements of the tree builder. */
    boolean open;

    @Nullable
    Node first;

    @Nullable
    Node last;

    Element(Source source, Tag tag, Space space, Token token) {
        this.source = source;
        this.tag = tag;
        this.space = space;
        this.from = token.from;
        this.to = token.to;
        this.firstAttribute = token.firstAttribute;
        this.endAttribute = token.endAttribute;
    }

    /** An element with the name and attributes of another, outside of any tree. */
    Element(Element other) {
        this.source = other.source;
        this.tag = other.tag;
        this.space = other.space;
        this.from = other.from;
        this.to = other.to;
        this.firstAttribute = other.firstAttribute;
        this.endAttribute = other.endAttribute;
    }

    /** The name in lower case; {@code #root} for what holds the whole page. */
    public String name() {
        return tag.name;
    }

    /** True for an element of HTML that stands on lines of its own. */
    public boolean isBlock() {
        return tag.is(Tag.BLOCK);
    }

    /** True when at least one {@link Attribute} is there. */
    public boolean hasAttributes() {
        return firstAttribute < endAttribute;
    }

    /** The value of an attribute, empty if it is not there. */
    public String attr(Attribute attribute) {
        int place = source.place(attribute, firstAttribute, endAttribute);
        return place < 0 ? "" : source.value(place);
    }

    /** True when an attribute is there, with a value or without. */
    public boolean has(Attribute attribute) {
        return source.place(attribute, firstAttribute, endAttribute) >= 0;
    }

    /** Number of attributes kept. */
    public int attributes() {
        return endAttribute - firstAttribute;
    }

    /** Which attribute stands at a place, 0 to {@link #attributes()} - 1; of two of one name only the first counts. */
    public Attribute attribute(int index) {
        return source.attribute(firstAttribute + index);
    }

    /** The value of the attribute at a place. */
    public String value(int index) {
        return source.value(firstAttribute + index);
    }

    /** The element before this one inside the same element, null if there is none. */
    public @Nullable Element previousElement() {
        Node before = previous;
        while (before != null && !(before instanceof Element)) {
            before = before.previous;
        }
        return before instanceof Element element ? element : null;
    }

    /** The text right inside, without that of elements inside. */
    public String ownText() {
        StringBuilder own = new StringBuilder();
        for (Node child = first; child != null; child = child.next) {
            if (child instanceof Text text) {
                own.append(text.text());
            }
        }
        return own.toString();
    }

    /** The data inside, such as the program of a script. */
    public String data() {
        StringBuilder data = new StringBuilder();
        String whole = "";
        for (Node child = first; child != null; child = child.next) {
            if (child instanceof Data part) {
                whole = part.data();
                data.append(data.isEmpty() && child.next == null ? "" : whole);
            }
        }
        return data.isEmpty() ? whole : data.toString();
    }

    @Override
    public @Nullable Node firstChild() {
        return first;
    }

    boolean is(Tag other) {
        return tag == other && space == Space.HTML;
    }

    boolean is(int trait) {
        return (tag.traits & trait) != 0 && space == Space.HTML;
    }

    /** Adds the attributes of a later tag of the same element; those that are there stay. */
    void merge(Token token) {
        if (token.firstAttribute < token.endAttribute) {
            int start = source.attributes();
            source.copyAttributes(firstAttribute, endAttribute);
            source.copyAttributes(token.firstAttribute, token.endAttribute);
            firstAttribute = start;
            endAttribute = source.attributes();
        }
    }

    void append(Node node) {
        node.parent = this;
        node.previous = last;
        node.next = null;
        if (last == null) {
            first = node;
        } else {
            last.next = node;
        }
        last = node;
    }

    void insertBefore(Node node, Node reference) {
        Node before = reference.previous;
        node.parent = this;
        node.next = reference;
        node.previous = before;
        reference.previous = node;
        if (before == null) {
            first = node;
        } else {
            before.next = node;
        }
    }

    /** Takes all nodes inside another element to the end of this one. */
    void takeChildrenOf(Element other) {
        Node child = other.first;
        while (child != null) {
            Node after = child.next;
            append(child);
            child = after;
        }
        other.first = null;
        other.last = null;
    }

    /** True for an element whose tag says the same as that of another. */
    boolean isLike(Element other) {
        return tag == other.tag && space == other.space && source.sameChars(this, other);
    }
}
