package news.parallax.extract.role;

import java.util.List;
import org.jspecify.annotations.Nullable;

/*
 * The trained forest answers block by block; two rules follow that need no training. A short line that stands on the page
 * many times is furniture ("Article content"), and of two long blocks with the same words only the first is text.
 */

/** Decides which blocks are the running text of the article. */
final class Body {
    private static final double NO_CANDIDATE = -9;
    private static final int OFTEN = 3;
    private static final int SHORT_WORDS = 5;
    private static final int LONG_WORDS = 8;

    private Body() {}

    /** The forest's score of each block: above 0 for text, the logarithm of the odds. */
    static double[] scores(Survey survey, Clues clues, Forest forest) {
        List<float @Nullable []> rows = BlockFeatures.rows(survey, clues);
        double[] scores = new double[rows.size()];
        for (int i = 0; i < scores.length; i++) {
            float[] row = rows.get(i);
            scores[i] = row == null ? NO_CANDIDATE : forest.score(row);
        }
        return scores;
    }

    /** True for each block of running text. */
    static boolean[] body(Survey survey, double[] scores) {
        boolean[] body = new boolean[scores.length];
        LongTable taken = new LongTable(scores.length);
        for (int i = 0; i < scores.length; i++) {
            Shape shape = survey.shapes[i];
            boolean furniture = shape.words() < SHORT_WORDS && survey.repeats.of(shape.hash()) >= OFTEN;
            if (scores[i] > 0 && !furniture) {
                body[i] = shape.words() < LONG_WORDS || taken.count(shape.hash()) == 1;
            }
        }
        return body;
    }
}
