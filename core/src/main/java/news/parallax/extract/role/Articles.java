package news.parallax.extract.role;

import news.parallax.extract.html.Outline;

/*
 * Many pages hold more than one article: the next one is appended whole, with a headline of its own, or a list of them
 * follows. The one to read is the one with the headline the page declares. Everything is worked out once for all regions,
 * from the top down.
 */

/** The article elements of a page as seen from the one that holds the headline. */
final class Articles {
    private final Survey survey;
    private final Outline outline;
    private final int headline;
    /** The outermost article element around each region, -1 for none. */
    private final int[] outermost;
    /** Levels from each region up to the first that holds the headline. */
    private final int[] steps;
    /** How many stretches inside one outermost article element have begun, by block. */
    private final int[] stretches;
    /** How many h1 elements there are up to each block. */
    private final int[] titles;

    private final int own;

    Articles(Survey survey, int headline) {
        this.survey = survey;
        this.outline = survey.outline;
        this.headline = headline;
        this.outermost = new int[outline.regions()];
        this.steps = new int[outline.regions()];
        this.stretches = new int[survey.blocks.size()];
        this.titles = new int[survey.blocks.size()];
        place();
        pass();
        this.own = headline < 0 ? -1 : around(survey.blocks.get(headline).region());
    }

    private void place() {
        for (int region = 0; region < steps.length; region++) {
            int parent = outline.parent(region);
            boolean article = survey.element(region) == ElementKind.ARTICLE;
            int outer = parent < 0 ? -1 : outermost[parent];
            outermost[region] = outer < 0 && article ? region : outer;
            boolean holds = parent < 0 || outline.first(region) <= headline && headline < outline.end(region);
            steps[region] = holds ? 0 : steps[parent] + 1;
        }
    }

    private void pass() {
        int stretch = 0;
        int title = 0;
        int last = -1;
        for (int i = 0; i < stretches.length; i++) {
            int region = survey.blocks.get(i).region();
            int article = outermost[region];
            stretch += article >= 0 && article != last ? 1 : 0;
            last = article;
            title += ElementKind.heading(survey.element(region)) == 1 ? 1 : 0;
            stretches[i] = stretch;
            titles[i] = title;
        }
    }

    private int around(int region) {
        int at = region;
        while (at > 0 && survey.element(at) != ElementKind.ARTICLE) {
            at = outline.parent(at);
        }
        return at > 0 ? at : -1;
    }

    private int outermost(int block) {
        return outermost[survey.blocks.get(block).region()];
    }

    /** Levels from a region up to the first that holds the headline, -1 where there is no headline. */
    int toHeadline(int region) {
        return headline < 0 ? -1 : steps[region];
    }

    /** 1 inside the article element of the headline, 0 outside, -1 where there is none. */
    int inOwn(int region) {
        return own < 0 ? -1 : outline.within(region, own) ? 1 : 0;
    }

    /** 1 inside another outermost article element than the headline's, else 0. */
    int inOther(int block) {
        int article = outermost(block);
        boolean other = headline >= 0 && article >= 0 && outermost(headline) >= 0 && article != outermost(headline);
        return other ? 1 : 0;
    }

    /** Stretches of article elements from the headline to a block, negative before it. */
    int since(int block) {
        return headline < 0 ? 0 : stretches[block] - stretches[headline];
    }

    /** Headings of the first level from the headline to a block, negative before it. */
    int titlesSince(int block) {
        return titles[block] - (headline < 0 ? 0 : titles[headline]);
    }

    /** Blocks in the outermost article element around a block, 0 for none. */
    int blocks(int block) {
        int article = outermost(block);
        return article < 0 ? 0 : outline.end(article) - outline.first(article);
    }

    /** Characters of prose in the outermost article element around a block, 0 for none. */
    int prose(int block) {
        int article = outermost(block);
        return article < 0 ? 0 : survey.prose(article);
    }

    /** Stretches of outermost article elements on the page. */
    int count() {
        return stretches.length == 0 ? 0 : stretches[stretches.length - 1];
    }

    /** Headings of the first level on the page. */
    int titles() {
        return titles.length == 0 ? 0 : titles[titles.length - 1];
    }
}
