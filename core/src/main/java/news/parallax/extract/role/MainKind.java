package news.parallax.extract.role;

import news.parallax.extract.html.Outline;

/*
 * Sites set the paragraphs of an article alike: same element, same class. The kind of region that holds most prose is
 * therefore the kind of the body, and what stands between two such regions is inside the article whatever it is, while
 * prose of another kind is a summary, a box or another article.
 */

/** The kind of region that holds most of the prose, and where a block stands relative to it. */
final class MainKind {
    private final Survey survey;
    private final Outline outline;
    private final LongTable prose;
    private final int[] before;
    private final int kind;
    private final int parentKind;

    MainKind(Survey survey) {
        this.survey = survey;
        this.outline = survey.outline;
        int size = survey.blocks.size();
        this.prose = new LongTable(64);
        for (int i = 0; i < size; i++) {
            prose.add(key(kind(i)), proseOf(i));
            prose.add(key(parentKind(i)) + 1, proseOf(i));
        }
        int best = 0;
        int bestParent = 0;
        for (int i = 0; i < size; i++) {
            best = of(kind(i), 0) > of(best, 0) ? kind(i) : best;
            bestParent = of(parentKind(i), 1) > of(bestParent, 1) ? parentKind(i) : bestParent;
        }
        this.kind = best;
        this.parentKind = bestParent;
        this.before = new int[size + 1];
        for (int i = 0; i < size; i++) {
            before[i + 1] = before[i] + (isMain(i) && proseOf(i) > 0 ? 1 : 0);
        }
    }

    private int proseOf(int block) {
        return survey.prose[block + 1] - survey.prose[block];
    }

    private int kind(int block) {
        return outline.kind(survey.blocks.get(block).region());
    }

    private int parentKind(int block) {
        return outline.kind(Math.max(0, outline.parent(survey.blocks.get(block).region())));
    }

    private static long key(int kind) {
        return kind * 2L;
    }

    private int of(int kind, int level) {
        return prose.of(key(kind) + level);
    }

    /** True for a block of the main kind inside a parent of the main kind. */
    boolean isMain(int block) {
        return kind(block) == kind && parentKind(block) == parentKind;
    }

    /** Share of the page's prose in regions made like a block's, 0..1. */
    double share(int block) {
        return (double) of(kind(block), 0) / Math.max(1, survey.prose[survey.blocks.size()]);
    }

    /** Share of the page's prose in regions whose parents are made like the block's parent, 0..1. */
    double parentShare(int block) {
        return (double) of(parentKind(block), 1) / Math.max(1, survey.prose[survey.blocks.size()]);
    }

    /** Paragraphs of the main kind before a block. */
    int before(int block) {
        return before[block];
    }

    /** Paragraphs of the main kind behind a block. */
    int after(int block) {
        return before[before.length - 1] - before[block + 1];
    }
}
