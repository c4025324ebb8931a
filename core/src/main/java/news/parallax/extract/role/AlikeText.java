package news.parallax.extract.role;

/** How much text is expected in the blocks that are made like a block, and stand in regions made alike. */
final class AlikeText {
    private final Expectation expectation;
    private final int[] groups;
    private final double[] text;
    private final double[] chances;
    private final int[] words;
    private final int[] sizes;

    /**
     * Sums up groups of blocks.
     *
     * @param groups the group of each block, from 1
     */
    AlikeText(Expectation expectation, int[] groups) {
        this.expectation = expectation;
        int size = expectation.size();
        this.groups = groups;
        this.text = new double[size + 1];
        this.chances = new double[size + 1];
        this.words = new int[size + 1];
        this.sizes = new int[size + 1];
        for (int i = 0; i < size; i++) {
            int group = groups[i];
            sizes[group]++;
            words[group] += expectation.words(i);
            text[group] += expectation.text(i, i + 1);
            chances[group] += expectation.chance(i);
        }
    }

    /** Share of the words of the other blocks that is expected to be text, -1 if there are none. */
    double share(int block) {
        int group = groups[block];
        int others = words[group] - expectation.words(block);
        return others <= 0 ? -1 : (text[group] - expectation.text(block, block + 1)) / others;
    }

    /** How likely the other blocks are text on average, -1 if there are none. */
    double chance(int block) {
        int group = groups[block];
        return sizes[group] <= 1 ? -1 : (chances[group] - expectation.chance(block)) / (sizes[group] - 1);
    }

    /** Share of all text that is expected in these blocks, 0..1. */
    double part(int block) {
        return text[groups[block]] / Math.max(1, expectation.text(0, expectation.size()));
    }
}
