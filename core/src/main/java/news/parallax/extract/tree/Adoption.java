package news.parallax.extract.tree;

import org.jspecify.annotations.Nullable;

/** Ends a formatting element that other elements overlap: the adoption agency algorithm (HTML Living Standard 13.2.6.4.7). */
final class Adoption {
    private static final int ROUNDS = 8;
    private static final int KEPT = 3;

    private final TreeBuilder builder;
    private final OpenElements open;
    private final Formatting formatting;
    private int bookmark;

    private Adoption(TreeBuilder builder) {
        this.builder = builder;
        this.open = builder.open;
        this.formatting = builder.formatting;
    }

    /** Applies the end tag of a formatting element. */
    static void end(TreeBuilder builder, Tag tag) {
        Element current = builder.open.current();
        if (current.is(tag) && builder.formatting.index(current) < 0) {
            builder.open.pop();
            return;
        }
        Adoption adoption = new Adoption(builder);
        int round = 0;
        while (round < ROUNDS && adoption.round(tag, round)) {
            round++;
        }
    }

    /** One round of the outer loop; true when another may be needed. */
    private boolean round(Tag tag, int number) {
        Element element = formatting.last(tag);
        if (element == null) {
            if (number == 0) {
                BodyEnd.any(builder, tag);
            }
            return false;
        }
        if (!element.open) {
            formatting.remove(element);
            return false;
        }
        if (!open.inScope(element)) {
            return false;
        }
        int index = open.index(element);
        Element block = firstSpecial(index + 1);
        if (block == null) {
            open.popThrough(element);
            formatting.remove(element);
            return false;
        }
        adopt(element, block, open.get(Math.max(0, index - 1)));
        return true;
    }

    private @Nullable Element firstSpecial(int from) {
        for (int index = from; index < open.size(); index++) {
            if (Foreign.isSpecial(open.get(index))) {
                return open.get(index);
            }
        }
        return null;
    }

    private void adopt(Element element, Element block, Element around) {
        bookmark = formatting.index(element);
        Element last = chain(element, block);
        last.remove();
        builder.place(last, around);
        Element again = new Element(element);
        again.takeChildrenOf(block);
        block.append(again);
        int place = formatting.index(element);
        formatting.remove(element);
        formatting.insert(place < bookmark ? bookmark - 1 : bookmark, again);
        open.remove(element);
        open.insertBehind(again, block);
    }

    /** The inner loop: what stands between the formatting element and the block is made anew around the block. */
    private Element chain(Element element, Element block) {
        Element last = block;
        int index = open.index(block);
        for (int round = 1; index > 0; round++) {
            index--;
            Element node = open.get(index);
            if (node == element) {
                break;
            }
            int listed = formatting.index(node);
            if (listed >= 0 && round > KEPT) {
                formatting.remove(node);
                bookmark -= listed < bookmark ? 1 : 0;
                listed = -1;
            }
            if (listed < 0) {
                open.remove(node);
                continue;
            }
            Element again = new Element(node);
            formatting.replace(node, again);
            open.replace(index, again);
            bookmark = last == block ? listed + 1 : bookmark;
            last.remove();
            again.append(last);
            last = again;
        }
        return last;
    }
}
