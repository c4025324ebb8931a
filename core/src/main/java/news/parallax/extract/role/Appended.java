package news.parallax.extract.role;

import java.util.Arrays;
import news.parallax.extract.html.Outline;

/*
 * Pages that never end append the next article, whole and just as well written, so no forest can tell it from the first.
 * What tells is that it starts with a main heading of its own, after the article the page declares has been told, and
 * stands in an article element of its own or in a region made like the first one's.
 */

/** Cuts off further articles behind the one a page declares. */
final class Appended {
    /** With fewer words before it, what looks appended may be the article itself, below a teaser that repeats its title. */
    private static final int TOLD_WORDS = 80;

    /** With more words above its heading, the heading stands inside the article and is one of its parts. */
    private static final int KICKER_WORDS = 30;

    /** More main headings than a page of appended articles has; bounds the time a hostile page can claim. */
    private static final int MAX_HEADINGS = 50;

    private final Survey survey;
    private final Outline outline;
    private final int headline;
    private final boolean[] body;
    /** Words of the body before each block. */
    private final int[] told;

    private Appended(Comparison comparison, boolean[] body) {
        this.survey = comparison.survey();
        this.outline = survey.outline;
        this.headline = comparison.headline();
        this.body = body;
        this.told = new int[body.length + 1];
        for (int i = 0; i < body.length; i++) {
            told[i + 1] = told[i] + (body[i] ? survey.shapes[i].words() : 0);
        }
    }

    /** Takes the blocks of further articles out of the body. */
    static void drop(Comparison comparison, boolean[] body) {
        if (comparison.headline() >= 0) {
            new Appended(comparison, body).drop();
        }
    }

    private void drop() {
        int headings = 0;
        for (int i = headline + 1; i < body.length && headings < MAX_HEADINGS; i++) {
            int region = survey.blocks.get(i).region();
            if (isMainHeading(region)) {
                headings++;
                dropAround(i, appended(region));
            }
        }
    }

    private void dropAround(int heading, int article) {
        int start = article < 0 ? 0 : outline.first(article);
        boolean further = start > headline
                && told[start] - told[headline + 1] >= TOLD_WORDS
                && told[heading] - told[start] <= KICKER_WORDS;
        if (further) {
            Arrays.fill(body, start, outline.end(article), false);
        }
    }

    private boolean isMainHeading(int region) {
        int heading = ElementKind.heading(survey.element(region));
        return heading == 1 || heading == 0 && ElementKind.heading(survey.element(parent(region))) == 1;
    }

    private int parent(int region) {
        return Math.max(0, outline.parent(region));
    }

    /** The region of a further article around its heading, -1 if there is none. */
    private int appended(int heading) {
        int at = heading;
        int article = -1;
        while (at > 0 && !holdsHeadline(outline.parent(at))) {
            article = survey.element(at) == ElementKind.ARTICLE ? at : article;
            at = outline.parent(at);
        }
        if (survey.element(at) == ElementKind.ARTICLE || isMadeLikeFirst(at)) {
            return at;
        }
        return article;
    }

    private boolean holdsHeadline(int region) {
        return outline.first(region) <= headline && headline < outline.end(region);
    }

    /** True where the part of the page that holds the headline is made alike and stands beside a region. */
    private boolean isMadeLikeFirst(int region) {
        int first = survey.blocks.get(headline).region();
        while (first > 0 && outline.parent(first) != outline.parent(region)) {
            first = outline.parent(first);
        }
        return first > 0
                && first != region
                && outline.kind(first) == outline.kind(region)
                && holdsHeadline(first)
                && outline.end(first) - outline.first(first) > 1;
    }
}
