package news.parallax.extract.role;

import news.parallax.extract.html.TextBlock;

/*
 * The title stands on a page more than once: cut short in a breadcrumb or a bar that follows the reader, in a teaser of
 * the page itself, and as the headline. The headline is the heading that says most of it, and the first of equals.
 */

/** Finds the block that says the headline. */
final class Headline {
    /** How well a block must say the title: twice the common words by the words of both. */
    private static final double LEAST = 0.55;

    private static final double MAIN_HEADING = 0.35;
    private static final double SECOND_HEADING = 0.25;

    /** A better one further down must be better by so much. */
    private static final double BETTER = 0.02;

    private Headline() {}

    /** The block that says the title best, headings first; where none does, the first h1; -1 for none. */
    static int of(Survey survey, Likeness likeness) {
        int best = -1;
        double bestScore = LEAST;
        for (int i = 0; i < survey.blocks.size(); i++) {
            TextBlock block = survey.blocks.get(i);
            String tag = survey.outline.tag(block.region());
            double score = likeness.saysTitle(i);
            boolean says = score >= LEAST && (survey.shapes[i].words() > 2 || score > 0.99);
            score += heading(tag);
            if (says && score > bestScore + BETTER) {
                best = i;
                bestScore = score;
            }
        }
        return best >= 0 ? best : mainHeading(survey);
    }

    private static double heading(String tag) {
        return switch (tag) {
            case "h1" -> MAIN_HEADING;
            case "h2" -> SECOND_HEADING;
            default -> 0;
        };
    }

    /** The first h1 of several words, else the first of any, -1 for none. */
    private static int mainHeading(Survey survey) {
        int first = -1;
        for (int i = 0; i < survey.blocks.size(); i++) {
            if (survey.outline.tag(survey.blocks.get(i).region()).equals("h1")) {
                if (survey.shapes[i].words() > 2) {
                    return i;
                }
                first = first < 0 ? i : first;
            }
        }
        return first;
    }
}
