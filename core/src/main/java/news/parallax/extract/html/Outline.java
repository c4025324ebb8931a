package news.parallax.extract.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A page as a flat list of blocks inside a flat list of regions.
 *
 * <p>A region is a block-level element that holds text; it covers the blocks {@code [first, end)}. Regions are listed in
 * document order, so a parent stands before its children; region 0 is the body and covers everything. Immutable once
 * built.
 */
public final class Outline {
    /** More blocks than any article has; bounds the memory a hostile page can claim. */
    private static final int MAX_BLOCKS = 50_000;

    private final List<TextBlock> blocks;
    private final int regions;
    private final int[] parents;
    private final int[] firsts;
    private final int[] ends;
    private final int[] depths;
    private final long[] marks;
    private final int[] kinds;
    private final String[] tags;

    private Outline(Builder builder) {
        this.blocks = Collections.unmodifiableList(builder.blocks);
        this.regions = builder.regions;
        this.parents = builder.parents;
        this.firsts = builder.firsts;
        this.ends = builder.ends;
        this.depths = builder.depths;
        this.marks = builder.marks;
        this.kinds = builder.kinds;
        this.tags = builder.tags;
    }

    /** A page that is nothing but one block, for measuring. */
    public static Outline ofOneBlock(String text) {
        Builder builder = new Builder();
        int region = builder.open(-1, "body", "", 0);
        builder.add(new TextBlock(text, region, 0, 0, 0, 0, 0, 0, null));
        builder.close(region);
        return builder.build();
    }

    /** All blocks in document order. */
    public List<TextBlock> blocks() {
        return blocks;
    }

    /** Number of regions, at least 1. */
    public int regions() {
        return regions;
    }

    /** The region that directly holds a region; -1 for region 0. */
    public int parent(int region) {
        return parents[region];
    }

    /** Index of the first block in a region. */
    public int first(int region) {
        return firsts[region];
    }

    /** Index behind the last block in a region. */
    public int end(int region) {
        return ends[region];
    }

    /** Number of regions around a region. */
    public int depth(int region) {
        return depths[region];
    }

    /** What the region's own element says about it, as bits of {@link Mark}. */
    public long marks(int region) {
        return marks[region];
    }

    /**
     * A number that is equal for regions made alike: same element and class, or, without a class, same element inside
     * alike parents.
     */
    public int kind(int region) {
        return kinds[region];
    }

    /** Lower-case name of the region's element. */
    public String tag(int region) {
        return tags[region];
    }

    /** True when a region is another or lies inside it. */
    public boolean within(int region, int outer) {
        return region >= outer
                && firsts[region] >= firsts[outer]
                && ends[region] <= ends[outer]
                && depths[region] >= depths[outer]
                && (region == outer || depths[region] > depths[outer]);
    }

    /** Collects regions and blocks in document order. */
    static final class Builder {
        private final List<TextBlock> blocks = new ArrayList<>();
        private int regions;
        private int[] parents = new int[256];
        private int[] firsts = new int[256];
        private int[] ends = new int[256];
        private int[] depths = new int[256];
        private long[] marks = new long[256];
        private int[] kinds = new int[256];
        private String[] tags = new String[256];

        /** Opens a region of an element with a class, which may be empty, and gives its index. */
        int open(int parent, String tag, String name, long regionMarks) {
            if (regions == parents.length) {
                grow();
            }
            parents[regions] = parent;
            firsts[regions] = blocks.size();
            ends[regions] = blocks.size();
            depths[regions] = parent < 0 ? 0 : depths[parent] + 1;
            marks[regions] = regionMarks;
            int around = name.isEmpty() ? parent < 0 ? 0 : kinds[parent] : name.hashCode();
            kinds[regions] = tag.hashCode() * 31 + around;
            tags[regions] = tag;
            return regions++;
        }

        /** Closes a region; one without text, and what was opened in it, is forgotten. */
        void close(int region) {
            ends[region] = blocks.size();
            if (firsts[region] == blocks.size() && region > 0) {
                regions = region;
            }
        }

        /** Adds a block; what follows the limit of blocks is passed over. */
        void add(TextBlock block) {
            if (blocks.size() < MAX_BLOCKS) {
                blocks.add(block);
            }
        }

        Outline build() {
            return new Outline(this);
        }

        private void grow() {
            int size = regions * 2;
            parents = Arrays.copyOf(parents, size);
            firsts = Arrays.copyOf(firsts, size);
            ends = Arrays.copyOf(ends, size);
            depths = Arrays.copyOf(depths, size);
            marks = Arrays.copyOf(marks, size);
            kinds = Arrays.copyOf(kinds, size);
            tags = Arrays.copyOf(tags, size);
        }
    }
}
