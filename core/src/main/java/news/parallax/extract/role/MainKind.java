package news.parallax.extract.role;

/*
 * Sites set the paragraphs of an article alike: same element, same class. The kind of region that holds most prose is
 * therefore the kind of the body, and what stands between two such regions is inside the article whatever it is, while
 * prose of another kind is a summary, a box or another article.
 */

/** The kind of region that holds most of the prose, and where a block stands relative to it. */
final class MainKind {
    private final Survey survey;
    /** The group of each block by what the region around its own is made like, from 1. */
    private final int[] parents;
    /** Prose by group. */
    private final int[] prose;
    /** Prose by group of parents. */
    private final int[] parentProse;

    private final int[] before;
    private final int kind;
    private final int parentKind;

    MainKind(Survey survey) {
        this.survey = survey;
        int size = survey.blocks.size();
        this.parents = parents(survey);
        this.prose = new int[size + 1];
        this.parentProse = new int[size + 1];
        for (int i = 0; i < size; i++) {
            prose[survey.kinds[i]] += proseOf(i);
            parentProse[parents[i]] += proseOf(i);
        }
        this.kind = most(prose);
        this.parentKind = most(parentProse);
        this.before = new int[size + 1];
        for (int i = 0; i < size; i++) {
            before[i + 1] = before[i] + (isMain(i) && proseOf(i) > 0 ? 1 : 0);
        }
    }

    private static int[] parents(Survey survey) {
        LongTable numbers = new LongTable(64);
        int[] parents = new int[survey.blocks.size()];
        for (int i = 0; i < parents.length; i++) {
            int parent = survey.outline.parent(survey.blocks.get(i).region());
            parents[i] = numbers.number(Hashes.join(1, survey.outline.kind(Math.max(0, parent))));
        }
        return parents;
    }

    /** The group with most prose, the first of equals; 0, which is none, where there is no prose. */
    private static int most(int[] prose) {
        int best = 0;
        for (int group = 1; group < prose.length; group++) {
            best = prose[group] > prose[best] ? group : best;
        }
        return best;
    }

    private int proseOf(int block) {
        return survey.prose[block + 1] - survey.prose[block];
    }

    /** True for a block of the main kind inside a parent of the main kind. */
    boolean isMain(int block) {
        return survey.kinds[block] == kind && parents[block] == parentKind;
    }

    /** Share of the page's prose in regions made like a block's, 0..1. */
    double share(int block) {
        return (double) prose[survey.kinds[block]] / Math.max(1, survey.prose[survey.blocks.size()]);
    }

    /** Share of the page's prose in regions whose parents are made like the block's parent, 0..1. */
    double parentShare(int block) {
        return (double) parentProse[parents[block]] / Math.max(1, survey.prose[survey.blocks.size()]);
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
