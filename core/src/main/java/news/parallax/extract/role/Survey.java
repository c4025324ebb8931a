package news.parallax.extract.role;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import news.parallax.extract.html.Mark;
import news.parallax.extract.html.Outline;
import news.parallax.extract.html.TextBlock;

/*
 * Everything later steps ask about a page, computed once in linear time: the shape of each block, sums over all blocks
 * before each (so a sum over a region is a difference), the marks in force at each block by distance, and the root: the
 * deepest region that still holds nearly all prose.
 */

/** A page measured: shapes, sums and marks of its blocks and regions. */
final class Survey {
    /** Marks that say something good about a region, whatever share of the page it covers. */
    private static final long POSITIVE =
            Mark.ARTICLE.bit() | Mark.ARTICLE_BODY.bit() | Mark.CONTENT.bit() | Mark.MAIN.bit();

    /** Marks of parts that do not belong to an article. */
    static final long FOREIGN = Mark.NAVIGATION.bit()
            | Mark.FOOTER.bit()
            | Mark.SIDEBAR.bit()
            | Mark.RELATED.bit()
            | Mark.ADVERT.bit()
            | Mark.NEWSLETTER.bit()
            | Mark.SOCIAL.bit()
            | Mark.COMMENTS.bit()
            | Mark.TAGS.bit()
            | Mark.CONSENT.bit()
            | Mark.WIDGET.bit()
            | Mark.LEGAL.bit()
            | Mark.PAYWALL.bit()
            | Mark.CONCEALED.bit();

    /** Share of the page's text above which a region is a frame of the whole page and its name says nothing. */
    private static final double FRAME_SHARE = 0.6;

    final Outline outline;
    final List<TextBlock> blocks;
    final Shape[] shapes;
    /** Prose characters before each block. */
    final int[] prose;
    /** Characters before each block. */
    final int[] chars;
    /** Characters in links before each block. */
    final int[] linked;
    /** Marks by region: of the region itself, and of all around it. */
    final long[] own;

    final long[] around;
    final int root;

    Survey(Outline outline) {
        this.outline = outline;
        this.blocks = outline.blocks();
        int size = blocks.size();
        this.shapes = new Shape[size];
        this.prose = new int[size + 1];
        this.chars = new int[size + 1];
        this.linked = new int[size + 1];
        for (int i = 0; i < size; i++) {
            TextBlock block = blocks.get(i);
            shapes[i] = Shape.of(block.text());
            chars[i + 1] = chars[i] + block.text().length();
            linked[i + 1] = linked[i] + Math.min(block.linkChars(), block.text().length());
        }
        this.own = new long[outline.regions()];
        this.around = new long[outline.regions()];
        inherit();
        countProse();
        this.root = root();
    }

    private void inherit() {
        double limit = FRAME_SHARE * (chars[blocks.size()] - linked[blocks.size()]);
        for (int region = 0; region < own.length; region++) {
            int plain = plain(region);
            own[region] = plain > limit ? outline.marks(region) & POSITIVE : outline.marks(region);
            int parent = outline.parent(region);
            around[region] = parent < 0 ? 0 : around[parent] | own[parent];
        }
    }

    private void countProse() {
        Map<Long, Integer> seen = new HashMap<>();
        for (int i = 0; i < shapes.length; i++) {
            boolean again = seen.merge(shapes[i].hash(), 1, Integer::sum) > 1;
            prose[i + 1] = prose[i] + (again ? 0 : proseOf(i));
        }
    }

    /** Characters of running text in a block: none for menus, links, labels and what is marked as foreign. */
    private int proseOf(int block) {
        TextBlock text = blocks.get(block);
        Shape shape = shapes[block];
        long marks = marks(block);
        if (shape.sentences() == 0 || shape.words() < 10 || text.linkDensity() > 0.5 || (marks & FOREIGN) != 0) {
            return 0;
        }
        return shape.chars() - text.linkChars();
    }

    /** All marks in force at a block. */
    long marks(int block) {
        TextBlock text = blocks.get(block);
        return text.marks() | own[text.region()] | around[text.region()];
    }

    /** Characters outside links in a region. */
    int plain(int region) {
        int first = outline.first(region);
        int end = outline.end(region);
        return chars[end] - chars[first] - (linked[end] - linked[first]);
    }

    /** Characters of prose in a region. */
    int prose(int region) {
        return prose[outline.end(region)] - prose[outline.first(region)];
    }

    private int root() {
        int best = 0;
        int total = prose[blocks.size()];
        for (int region = 1; region < own.length; region++) {
            if (outline.parent(region) == best
                    && prose(region) > 0
                    && prose(region) >= 0.8 * prose(best)
                    && prose(region) >= 0.6 * total) {
                best = region;
            }
        }
        return best;
    }
}
