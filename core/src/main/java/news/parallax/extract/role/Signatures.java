package news.parallax.extract.role;

import news.parallax.extract.html.TextBlock;

/** Blocks in regions made alike, wherever on the page they stand: how many there are and what they are like. */
final class Signatures {
    private final Survey survey;
    private final int[] groups;
    private final int[] sizes;
    private final int[] words;
    private final int[] pictures;
    private final double[] links;

    Signatures(Survey survey) {
        this.survey = survey;
        int size = survey.blocks.size();
        this.groups = survey.kinds;
        this.sizes = new int[size + 1];
        this.words = new int[size + 1];
        this.pictures = new int[size + 1];
        this.links = new double[size + 1];
        for (int i = 0; i < size; i++) {
            TextBlock block = survey.blocks.get(i);
            int group = groups[i];
            sizes[group]++;
            words[group] += survey.shapes[i].words();
            pictures[group] += block.pictures();
            links[group] += block.linkDensity();
        }
    }

    /** Number of blocks made like a block, itself included. */
    int size(int block) {
        return sizes[groups[block]];
    }

    /** Words of such a block on average. */
    double words(int block) {
        return (double) words[groups[block]] / size(block);
    }

    /** Link density of such a block on average. */
    double linkDensity(int block) {
        return links[groups[block]] / size(block);
    }

    /** Pictures before such a block on average. */
    double pictures(int block) {
        return (double) pictures[groups[block]] / size(block);
    }

    /** Share of the page's words in such blocks, 0..1. */
    double share(int block) {
        return (double) words[groups[block]] / Math.max(1, survey.words(0, groups.length));
    }
}
