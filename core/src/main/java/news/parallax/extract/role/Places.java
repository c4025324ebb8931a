package news.parallax.extract.role;

import java.util.Arrays;
import news.parallax.extract.html.Mark;
import news.parallax.extract.html.Outline;

/** Where a block stands: among the prose of the page, among headings, inside regions. */
final class Places {
    private static final int FAR = 99;
    private static final int NO_ELEMENT = -2;

    private final Survey survey;
    private final Outline outline;
    private final int[] since;
    private final int[] until;
    private final int[] headings;
    private final int headline;
    private final int bodyRegion;
    private final int bestArticle;
    private final int articles;
    private final int[] siblings;
    private final int[] siblingProse;
    private final int[] nearness = new int[ElementKind.count()];

    Places(Survey survey, int headline) {
        this.survey = survey;
        this.outline = survey.outline;
        int size = survey.blocks.size();
        this.since = new int[size];
        this.until = new int[size];
        this.headings = new int[size];
        measure(size);
        this.headline = headline;
        this.bodyRegion = best(Mark.ARTICLE_BODY.bit(), NO_ELEMENT);
        this.bestArticle = best(0, ElementKind.ARTICLE);
        this.articles = count(ElementKind.ARTICLE);
        this.siblings = new int[outline.regions()];
        this.siblingProse = new int[outline.regions()];
        countSiblings();
    }

    private void measure(int size) {
        int lastProse = -FAR;
        int lastHeading = -1;
        for (int i = 0; i < size; i++) {
            since[i] = Math.min(FAR, i - lastProse);
            headings[i] = lastHeading;
            if (isProse(i)) {
                lastProse = i;
            }
            if (ElementKind.heading(survey.element(survey.blocks.get(i).region())) > 0) {
                lastHeading = i;
            }
        }
        int nextProse = size + FAR;
        for (int i = size - 1; i >= 0; i--) {
            until[i] = Math.min(FAR, nextProse - i);
            if (isProse(i)) {
                nextProse = i;
            }
        }
    }

    private boolean isProse(int block) {
        return survey.prose[block + 1] > survey.prose[block];
    }

    /** Regions of the same element under the same parent, counted at the parent by tag, and the prose they hold. */
    private void countSiblings() {
        LongTable numbers = new LongTable(outline.regions());
        int[] groups = new int[outline.regions()];
        int[] counts = new int[groups.length];
        int[] proses = new int[groups.length];
        for (int region = 1; region < groups.length; region++) {
            int group = numbers.number(
                    Hashes.join(outline.parent(region) + 1L, outline.tag(region).hashCode()));
            groups[region] = group;
            counts[group]++;
            boolean paragraph = outline.end(region) - outline.first(region) == 1 && isProse(outline.first(region));
            proses[group] += paragraph ? 1 : 0;
        }
        for (int region = 1; region < groups.length; region++) {
            siblings[region] = counts[groups[region]];
            siblingProse[region] = proses[groups[region]];
        }
    }

    /** The region with most prose among those with a mark or of an element. */
    private int best(long mark, int element) {
        int best = -1;
        for (int region = 0; region < outline.regions(); region++) {
            boolean fits = (outline.marks(region) & mark) != 0 || survey.element(region) == element;
            if (fits && (best < 0 || better(region, best))) {
                best = region;
            }
        }
        return best;
    }

    /** More prose, or nearly the same deeper down. */
    private boolean better(int region, int best) {
        int prose = survey.prose(region);
        return prose > survey.prose(best) || outline.within(region, best) && prose >= 0.9 * survey.prose(best);
    }

    private int count(int element) {
        int count = 0;
        for (int region = 0; region < outline.regions(); region++) {
            count += survey.element(region) == element ? 1 : 0;
        }
        return count;
    }

    /** The block that says the headline, -1 if none does. */
    int headline() {
        return headline;
    }

    /** Blocks since the last one of prose, at most 99. */
    int sinceProse(int block) {
        return since[block];
    }

    /** Blocks until the next one of prose, at most 99. */
    int untilProse(int block) {
        return until[block];
    }

    /** The last heading before a block, -1 if there is none. */
    int lastHeading(int block) {
        return headings[block];
    }

    /** Prose characters in a range of blocks, cut to the page. */
    double window(int from, int to) {
        int size = survey.blocks.size();
        int start = Math.min(size, Math.max(0, from));
        int end = Math.min(size, Math.max(0, to));
        return survey.prose[end] - survey.prose[start];
    }

    /** 2 when two blocks stand in the same parent region, 1 in the same grandparent, else 0. */
    int sharesRegion(int block, int other) {
        if (other < 0 || other >= survey.blocks.size()) {
            return 0;
        }
        int a = parent(survey.blocks.get(block).region());
        int b = parent(survey.blocks.get(other).region());
        return a == b ? 2 : parent(a) == parent(b) || parent(a) == b || a == parent(b) ? 1 : 0;
    }

    private int parent(int region) {
        return Math.max(0, outline.parent(region));
    }

    /**
     * Steps from each kind of element up to 8 levels above a region, by its number: 9 for the region itself, 0 for none.
     * The array is used again by the next call.
     */
    int[] nearness(int region) {
        Arrays.fill(nearness, 0);
        int at = region;
        for (int level = 9; level > 0 && at >= 0; level--, at = outline.parent(at)) {
            int element = survey.element(at);
            if (element >= 0 && nearness[element] == 0) {
                nearness[element] = level;
            }
        }
        return nearness;
    }

    /** Level of the heading element a region is or is part of, 0 for none. */
    int heading(int region) {
        int at = region;
        for (int level = 0; level < 3 && at >= 0; level++, at = outline.parent(at)) {
            int heading = ElementKind.heading(survey.element(at));
            if (heading > 0) {
                return heading;
            }
        }
        return 0;
    }

    /** Levels below the root; negative: levels up to the first region that holds the root. */
    int toRoot(int region) {
        if (outline.within(region, survey.root)) {
            return outline.depth(region) - outline.depth(survey.root);
        }
        int at = region;
        int steps = 0;
        while (at > 0 && !outline.within(survey.root, at)) {
            at = outline.parent(at);
            steps--;
        }
        return steps - 1;
    }

    /** The child of the root that holds a region; the region itself where it is outside the root. */
    int section(int region) {
        int at = region;
        while (at > 0 && outline.parent(at) != survey.root) {
            at = outline.parent(at);
        }
        return at <= 0 ? region : at;
    }

    /** Share of the page's prose in a region, 0..1; 0 for no region. */
    double proseShare(int region) {
        return region < 0 ? 0 : (double) survey.prose(region) / Math.max(1, survey.prose[survey.blocks.size()]);
    }

    /** Share of characters in links in a region. */
    double linkDensity(int region) {
        int first = outline.first(region);
        int end = outline.end(region);
        int chars = survey.chars[end] - survey.chars[first];
        return (double) (survey.linked[end] - survey.linked[first]) / Math.max(1, chars);
    }

    /** Number of blocks in a region. */
    int blocks(int region) {
        return outline.end(region) - outline.first(region);
    }

    /** The region said to be the text of the article with most prose, -1 if none is said to be. */
    int bodyRegion() {
        return bodyRegion;
    }

    /** 1 inside the region said to be the text, 0 outside, -1 where there is none. */
    int inBodyRegion(int region) {
        return bodyRegion < 0 ? -1 : outline.within(region, bodyRegion) ? 1 : 0;
    }

    /** 1 inside the article element with most prose, 0 outside, -1 where there is none. */
    int inBestArticle(int region) {
        return bestArticle < 0 ? -1 : outline.within(region, bestArticle) ? 1 : 0;
    }

    /** Number of article elements. */
    int articles() {
        return articles;
    }

    /** Number of regions of the same element under the same parent. */
    int siblingsAlike(int region) {
        return siblings[region];
    }

    /** Number of those that are one block of prose. */
    int siblingsProse(int region) {
        return siblingProse[region];
    }
}
