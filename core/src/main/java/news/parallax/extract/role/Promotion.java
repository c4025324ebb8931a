package news.parallax.extract.role;

import news.parallax.extract.html.Mark;
import news.parallax.extract.html.Outline;

/** Knows small boxes that ask the reader to do something: subscribe, follow, read something else. */
final class Promotion {
    private static final long MARKS = Mark.NEWSLETTER.bit()
            | Mark.ADVERT.bit()
            | Mark.TEASER.bit()
            | Mark.RELATED.bit()
            | Mark.SOCIAL.bit()
            | Mark.PAYWALL.bit();

    private static final int MAX_BLOCKS = 6;
    private static final int MAX_WORDS = 60;
    private static final int LEVELS = 3;

    private Promotion() {}

    /** True when a block stands in such a box: a small region named as one that holds a button or a bare link. */
    static boolean holds(Survey survey, int block) {
        Outline outline = survey.outline;
        int region = outline.parent(survey.blocks.get(block).region());
        for (int level = 0; level < LEVELS && region > 0; level++, region = outline.parent(region)) {
            int size = outline.end(region) - outline.first(region);
            if (size > MAX_BLOCKS) {
                return false;
            }
            if (size > 1 && (survey.own[region] & MARKS) != 0 && isSmallCall(survey, region)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSmallCall(Survey survey, int region) {
        int words = 0;
        boolean call = false;
        for (int i = survey.outline.first(region); i < survey.outline.end(region); i++) {
            words += survey.shapes[i].words();
            boolean short4 = survey.shapes[i].words() <= 4;
            long near = survey.blocks.get(i).marks()
                    | survey.own[survey.blocks.get(i).region()];
            call |= short4 && (Mark.WIDGET.in(near) || survey.blocks.get(i).linkDensity() > 0.9);
        }
        return call && words <= MAX_WORDS;
    }
}
