package news.parallax.extract.dump;

import java.util.List;
import java.util.stream.IntStream;
import news.parallax.extract.role.Forest;

/**
 * The numbers a line is judged by: its own {@link Trait}s, those of its neighbours, means of what stands above and below,
 * and what is known of the page.
 *
 * <p>Nothing depends on how a dump was made: blank lines, bullets and indents are not looked at, because every renderer
 * writes them differently. Models name columns by place, so a change here needs the models to be trained again.
 */
public final class LineTable {
    private static final Trait[] TRAITS = Trait.values();
    private static final Trait[] SHARED = {
        Trait.CHARS,
        Trait.WORDS,
        Trait.ENDED,
        Trait.PROSE,
        Trait.FUNCTIONS,
        Trait.CAPITALS,
        Trait.CUE,
        Trait.PLACES,
        Trait.LEXICON,
        Trait.TOPIC,
        Trait.OPENING,
        Trait.PICTURED
    };
    private static final Trait[] SUMMED = {
        Trait.PROSE_WORDS, Trait.CUE, Trait.SHORT, Trait.LEXICON, Trait.TOPIC, Trait.CLOCK, Trait.LATER, Trait.CAPITALS
    };
    private static final int[] OFFSETS = {-3, -2, -1, 1, 2, 3};
    private static final int[] WINDOWS = {4, 10, 25, 60};
    private static final int PAGE = 7;
    private static final int MAX_CUE_WORDS = 45;
    private static final double CUE_PRIOR = 2.5;
    private static final double PROSE_PRIOR = 1;
    private static final int WIDTH =
            TRAITS.length + OFFSETS.length * SHARED.length + 2 * WINDOWS.length * SUMMED.length + PAGE;

    private final float[][] traits;
    private final double[][] sums;
    private int comments;

    private LineTable(float[][] traits) {
        this.traits = traits;
        this.sums = new double[SUMMED.length][traits.length + 1];
        for (int trait = 0; trait < SUMMED.length; trait++) {
            for (int at = 0; at < traits.length; at++) {
                sums[trait][at + 1] = sums[trait][at] + SUMMED[trait].in(traits[at]);
            }
        }
        this.comments = traits.length;
    }

    /** One row for each line, in order. */
    public static List<float[]> rows(List<String> lines, WordWeights lexicon) {
        LineTable table = new LineTable(LineTraits.of(Sheet.of(lines), lexicon));
        return IntStream.range(0, lines.size()).mapToObj(table::row).toList();
    }

    /** What a forest makes of each row of traits and its surroundings. */
    static double[] scores(float[][] traits, Forest forest) {
        LineTable table = new LineTable(traits);
        return IntStream.range(0, traits.length)
                .mapToDouble(at -> forest.score(table.row(at)) + prior(traits[at]))
                .toArray();
    }

    /**
     * What is known of a line before any model: running text inside the main stretch belongs to the article, a short line
     * that gives itself away does not. Where a dump is much shorter than the pages the model learned from, the priors
     * keep it from doubting plain prose.
     */
    private static double prior(float[] traits) {
        if (Trait.CUE.in(traits) > 0) {
            return Trait.WORDS.in(traits) <= MAX_CUE_WORDS ? -CUE_PRIOR : 0;
        }
        boolean proseInside = Trait.INSIDE.in(traits) > 0 && Trait.PROSE.in(traits) > 0;
        return proseInside ? PROSE_PRIOR : 0;
    }

    private float[] row(int at) {
        float[] row = new float[WIDTH];
        System.arraycopy(traits[at], 0, row, 0, TRAITS.length);
        int column = neighbours(row, TRAITS.length, at);
        column = windows(row, column, at);
        page(row, column, at);
        return row;
    }

    private int neighbours(float[] row, int start, int at) {
        int column = start;
        for (int offset : OFFSETS) {
            int other = at + offset;
            boolean outside = other < 0 || other >= traits.length;
            for (Trait shared : SHARED) {
                row[column++] = outside ? -1 : shared.in(traits[other]);
            }
        }
        return column;
    }

    private int windows(float[] row, int start, int at) {
        int column = start;
        for (int window : WINDOWS) {
            int above = Math.max(0, at - window);
            int below = Math.min(traits.length, at + 1 + window);
            for (double[] sum : sums) {
                row[column++] = (float) ((sum[at] - sum[above]) / window);
                row[column++] = (float) ((sum[below] - sum[at + 1]) / window);
            }
        }
        return column;
    }

    private void page(float[] row, int start, int at) {
        if (Trait.COMMENTS.in(traits[at]) > 0 && Trait.FROM_START.in(traits[at]) > 0 && comments > at) {
            comments = at;
        }
        double[] prose = sums[0];
        double all = Math.max(1, prose[traits.length]);
        int column = start;
        row[column++] = (float) (prose[at] / all);
        row[column++] = (float) all;
        row[column++] = traits.length;
        row[column++] = (float) (all / traits.length);
        row[column++] = (float) (sums[2][traits.length] / traits.length);
        row[column++] = (float) sums[5][traits.length];
        row[column] = Math.max(-300, Math.min(300, at - comments));
    }
}
