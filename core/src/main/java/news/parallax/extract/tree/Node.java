package news.parallax.extract.tree;

import org.jspecify.annotations.Nullable;

/** A node of a page. Read it as it is; only the parser changes nodes. */
public abstract sealed class Node permits Element, Text, Data, Comment {
    @Nullable
    Element parent;

    @Nullable
    Node previous;

    @Nullable
    Node next;

    /** The element around this node, null for the root. */
    public final @Nullable Element parent() {
        return parent;
    }

    /** The node that follows inside the same element, null for the last one. */
    public final @Nullable Node nextSibling() {
        return next;
    }

    /** The first node inside, null if there is none. */
    public @Nullable Node firstChild() {
        return null;
    }

    /** The node that follows in document order inside a root, null behind the last one. */
    public final @Nullable Node following(Node root) {
        Node child = firstChild();
        if (child != null) {
            return child;
        }
        Node node = this;
        while (node != null && node != root && node.next == null) {
            node = node.parent;
        }
        return node == null || node == root ? null : node.next;
    }

    final void remove() {
        Element around = parent;
        if (around == null) {
            return;
        }
        Node before = previous;
        Node after = next;
        if (before == null) {
            around.first = after;
        } else {
            before.next = after;
        }
        if (after == null) {
            around.last = before;
        } else {
            after.previous = before;
        }
        parent = null;
        previous = null;
        next = null;
    }
}
