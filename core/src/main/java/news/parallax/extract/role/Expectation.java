package news.parallax.extract.role;

import news.parallax.extract.html.Outline;

/*
 * The first forest answers each block alone. Summed up, its answers say what the page expects of a place: how much text
 * there is before and behind a block, in its region, in blocks made like it, below its heading. All sums are kept as sums
 * over the blocks before each, so any stretch costs one subtraction.
 */

/** How much running text the first forest expects in the stretches of a page. */
final class Expectation {
    private static final double LIKELY = 0.5;

    final Outline outline;
    final double[] scores;
    private final Survey survey;
    private final double[] chances;
    /** Words expected to be text before each block. */
    private final double[] expected;
    /** Blocks that are likely text before each block. */
    private final int[] likely;
    /** The nearest likely block before and behind each block, -1 and the number of blocks for none. */
    private final int[] before;

    private final int[] behind;
    private final int[] headingBefore;
    private final int[] headingBehind;

    Expectation(Survey survey, double[] scores, double noCandidate) {
        this.survey = survey;
        this.outline = survey.outline;
        this.scores = scores;
        int size = scores.length;
        this.chances = new double[size];
        this.expected = new double[size + 1];
        this.likely = new int[size + 1];
        this.before = new int[size];
        this.behind = new int[size];
        this.headingBefore = new int[size];
        this.headingBehind = new int[size];
        int last = -1;
        int heading = -1;
        for (int i = 0; i < size; i++) {
            chances[i] = scores[i] <= noCandidate ? 0 : 1 / (1 + StrictMath.exp(-scores[i]));
            expected[i + 1] = expected[i] + chances[i] * survey.shapes[i].words();
            likely[i + 1] = likely[i] + (chances[i] > LIKELY ? 1 : 0);
            before[i] = last;
            headingBefore[i] = heading;
            last = chances[i] > LIKELY ? i : last;
            heading = isHeading(i) ? i : heading;
        }
        last = size;
        heading = size;
        for (int i = size - 1; i >= 0; i--) {
            behind[i] = last;
            headingBehind[i] = heading;
            last = chances[i] > LIKELY ? i : last;
            heading = isHeading(i) ? i : heading;
        }
    }

    private boolean isHeading(int block) {
        return ElementKind.heading(survey.element(survey.blocks.get(block).region())) > 0;
    }

    /** Number of blocks. */
    int size() {
        return scores.length;
    }

    /** The group of each block by what its region is made like, from 1. */
    int[] kinds() {
        return survey.kinds;
    }

    /** The same by what its region and the one around are made like. */
    int[] kindsInKinds() {
        LongTable numbers = new LongTable(64);
        int[] groups = new int[scores.length];
        for (int i = 0; i < groups.length; i++) {
            int region = region(i);
            long parent = outline.kind(Math.max(0, outline.parent(region)));
            groups[i] = numbers.number(Hashes.join(parent + 1, outline.kind(region)));
        }
        return groups;
    }

    /** How likely a block is text, 0..1. */
    double chance(int block) {
        return chances[block];
    }

    /** Words of a block. */
    int words(int block) {
        return survey.shapes[block].words();
    }

    /** Words expected to be text in the blocks {@code [from, to)}. */
    double text(int from, int to) {
        return expected[to] - expected[from];
    }

    /** Share of the words in the blocks {@code [from, to)}, a range cut to the page, that are expected to be text. */
    double share(int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(scores.length, to);
        return text(start, end) / Math.max(1, survey.words(start, end));
    }

    /** The same without one block of the range; -1 if there are no other words. */
    double shareBeside(int block, int from, int to) {
        int others = survey.words(from, to) - words(block);
        return others <= 0 ? -1 : (text(from, to) - chances[block] * words(block)) / others;
    }

    /** Words in the blocks {@code [from, to)}. */
    int allWords(int from, int to) {
        return survey.words(from, to);
    }

    /** Likely blocks in {@code [from, to)}. */
    int likely(int from, int to) {
        return likely[to] - likely[from];
    }

    /** The nearest likely block before a block, -1 for none. */
    int before(int block) {
        return before[block];
    }

    /** The nearest likely block behind a block, the number of blocks for none. */
    int behind(int block) {
        return behind[block];
    }

    /** The nearest heading before a block, -1 for none. */
    int headingBefore(int block) {
        return headingBefore[block];
    }

    /** The nearest heading behind a block, the number of blocks for none. */
    int headingBehind(int block) {
        return headingBehind[block];
    }

    /** The region of a block. */
    int region(int block) {
        return survey.blocks.get(block).region();
    }
}
