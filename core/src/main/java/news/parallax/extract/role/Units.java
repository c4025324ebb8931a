package news.parallax.extract.role;

import news.parallax.extract.html.Outline;

/*
 * Teasers, cards, posts and entries of lists are made alike and stand side by side: regions of one kind under one parent,
 * each of several blocks. A paragraph inside such a unit is part of a list, however well it reads. Groups are counted once
 * for all regions, so the cost is linear in regions and, for a block, in the levels looked at.
 */

/** Groups of regions made alike under one parent, and the one that a block stands in. Not safe for use by several threads. */
final class Units {
    private static final int LEAST = 3;
    private static final int LEVELS = 7;

    /** A link further down in a unit is no headline of it, and what is longer is no teaser. */
    private static final int HEAD_BLOCKS = 4;

    private static final int MAX_BLOCKS = 20;
    private static final double LINKED = 0.8;

    private final Survey survey;
    private final Outline outline;
    /** The group of each region. */
    private final int[] groups;

    private final int[] sizes;
    private final int[] blocks;
    private final int[] chars;
    private final int[] linked;
    private final int[] heads;

    private int found = -1;
    private int level;

    Units(Survey survey) {
        this.survey = survey;
        this.outline = survey.outline;
        int regions = outline.regions();
        this.groups = new int[regions];
        this.sizes = new int[regions];
        this.blocks = new int[regions];
        this.chars = new int[regions];
        this.linked = new int[regions];
        this.heads = new int[regions];
        LongTable numbers = new LongTable(regions);
        for (int region = 1; region < regions; region++) {
            long key = Hashes.join(outline.parent(region) + 1L, outline.kind(region));
            groups[region] = numbers.number(key);
            count(region, groups[region]);
        }
    }

    private void count(int region, int group) {
        int first = outline.first(region);
        int end = outline.end(region);
        sizes[group]++;
        blocks[group] += end - first;
        chars[group] += survey.chars[end] - survey.chars[first];
        linked[group] += survey.linked[end] - survey.linked[first];
        heads[group] += end - first < MAX_BLOCKS && startsWithLink(first, end) ? 1 : 0;
    }

    private boolean startsWithLink(int first, int end) {
        for (int i = first; i < Math.min(end, first + HEAD_BLOCKS); i++) {
            if (survey.blocks.get(i).linkDensity() > LINKED) {
                return true;
            }
        }
        return false;
    }

    /** Looks for the largest group with a unit of several blocks around a region; the numbers below are of this group. */
    void look(int region) {
        found = -1;
        level = 0;
        int size = LEAST - 1;
        int at = outline.parent(region);
        for (int up = 1; at > 0 && up < LEVELS; up++, at = outline.parent(at)) {
            if (outline.end(at) - outline.first(at) > 1 && sizes[groups[at]] > size) {
                size = sizes[groups[at]];
                found = groups[at];
                level = up;
            }
        }
    }

    /** Number of units, 0 for no group. */
    int size() {
        return found < 0 ? 0 : sizes[found];
    }

    /** Levels between the region and its unit, 0 for no group. */
    int level() {
        return level;
    }

    /** Blocks of a unit on average, -1 for no group. */
    double blocks() {
        return found < 0 ? -1 : (double) blocks[found] / sizes[found];
    }

    /** Characters of a unit on average, -1 for no group. */
    double chars() {
        return found < 0 ? -1 : (double) chars[found] / sizes[found];
    }

    /** Share of characters in links, -1 for no group. */
    double linkDensity() {
        return found < 0 ? -1 : (double) linked[found] / Math.max(1, chars[found]);
    }

    /** Share of small units that start with a line which is a link, -1 for no group. */
    double linkedHeads() {
        return found < 0 ? -1 : (double) heads[found] / sizes[found];
    }
}
