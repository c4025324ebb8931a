package news.parallax.extract.role;

import news.parallax.extract.html.Mark;

/*
 * A first forest answers block by block, a second one looks at each block again among the first one's answers; rules follow that need no training. A short line that stands on the page many
 * times is furniture ("Article content"), of two long blocks with the same words only the first is text, a small box with
 * a call to action is a promotion, scraps before the first paragraph are its surroundings,
 * and a further article is another one.
 */

/** Decides which blocks are the running text of the article. */
final class Body {
    /** The score of a block that cannot be text. */
    static final double NO_CANDIDATE = -9;

    /** Of -.75 to .5 on the folds: WCXB .952 against .949 at 0, Fundus within .0002; to repeat, train with other cuts. */
    private static final double CUT = -0.25;

    private static final int OFTEN = 3;
    private static final int SHORT_WORDS = 5;
    private static final int LONG_WORDS = 8;
    private static final String SCRAP_TAGS = " p div span section article header ";

    private Body() {}

    /** The score of each block after a first and a second look: above 0 for text, the logarithm of the odds. */
    static double[] scores(Comparison comparison, Forest block, Forest context) {
        double[] scores = BlockFeatures.scores(comparison, block);
        return ContextFeatures.scores(comparison.survey(), scores, context);
    }

    /** True for each block of running text. */
    static boolean[] body(Comparison comparison, double[] scores) {
        Survey survey = comparison.survey();
        boolean[] body = new boolean[scores.length];
        LongTable taken = new LongTable(scores.length);
        for (int i = 0; i < scores.length; i++) {
            Shape shape = survey.shapes[i];
            if (scores[i] > CUT && !isFurniture(survey, i) && !Promotion.holds(survey, i)) {
                body[i] = shape.words() < LONG_WORDS || taken.count(shape.hash()) == 1;
            }
        }
        Appended.drop(comparison, body);
        dropConcealed(survey, body);
        dropLeadingScraps(survey, body);
        return body;
    }

    /** What no reader is shown is no text where the page shows the article; a page that hides all of it uncovers it later. */
    private static void dropConcealed(Survey survey, boolean[] body) {
        int shown = 0;
        int concealed = 0;
        for (int i = 0; i < body.length; i++) {
            if (body[i]) {
                boolean hidden = Mark.CONCEALED.in(survey.marks(i));
                concealed += hidden ? survey.shapes[i].words() : 0;
                shown += hidden ? 0 : survey.shapes[i].words();
            }
        }
        for (int i = 0; i < body.length && concealed > 0 && shown >= 2 * concealed; i++) {
            body[i] &= !Mark.CONCEALED.in(survey.marks(i));
        }
    }

    private static boolean isFurniture(Survey survey, int block) {
        Shape shape = survey.shapes[block];
        return shape.words() < SHORT_WORDS && survey.repeats.of(shape.hash()) >= OFTEN;
    }

    /** Scraps before the first real paragraph are names, font sizes and dates; headings may stand there. */
    private static void dropLeadingScraps(Survey survey, boolean[] body) {
        for (int i = 0; i < body.length; i++) {
            if (body[i]) {
                Shape shape = survey.shapes[i];
                String tag = survey.outline.tag(survey.blocks.get(i).region());
                boolean scrap = shape.words() <= SHORT_WORDS && shape.sentences() == 0;
                if (!scrap || SCRAP_TAGS.indexOf(' ' + tag + ' ') < 0) {
                    return;
                }
                body[i] = false;
            }
        }
    }
}
