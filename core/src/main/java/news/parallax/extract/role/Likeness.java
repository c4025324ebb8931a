package news.parallax.extract.role;

import org.jspecify.annotations.Nullable;

/** How much a block says what the page says about its article elsewhere. */
final class Likeness {
    private static final int LONG = 80;

    private final Survey survey;
    private final long[] title;
    private final LongTable titleWords;
    private final @Nullable LongTable descriptionWords;
    private final LongTable authorWords = new LongTable(8);
    private final @Nullable LongTable bodyShingles;
    private final double declaredCoverage;

    Likeness(Survey survey, Clues clues) {
        this.survey = survey;
        this.title = clues.title() == null ? new long[0] : Hashes.terms(clues.title());
        this.titleWords = Hashes.set(title);
        this.descriptionWords = clues.description() == null ? null : Hashes.set(Hashes.terms(clues.description()));
        for (String byline : clues.bylines()) {
            for (long word : Hashes.terms(byline)) {
                authorWords.mark(word, 1);
            }
        }
        this.bodyShingles = clues.body() == null ? null : Hashes.shingles(clues.body());
        this.declaredCoverage = coverage();
    }

    /** Share of the prose inside the root that stands in the declared body; -1 where there is none. */
    double declaredCoverage() {
        return declaredCoverage;
    }

    private double coverage() {
        if (bodyShingles == null) {
            return -1;
        }
        double common = 0;
        double all = 1;
        for (int i = survey.outline.first(survey.root); i < survey.outline.end(survey.root); i++) {
            int prose = survey.prose[i + 1] - survey.prose[i];
            if (prose > 0) {
                all += prose;
                common += prose * Hashes.shingleShare(survey.words[i], bodyShingles);
            }
        }
        return common / all;
    }

    /** Share of the block's words that are in the title; -1 for a long block. */
    double toTitle(int block) {
        return share(block, titleWords);
    }

    /** Number of the block's words in the title, by the length of the title; -1 for a long block. */
    double ofTitle(int block) {
        double share = toTitle(block);
        return share < 0 ? -1 : share * survey.words[block].length / Math.max(1, title.length);
    }

    /** Share of the block's words that are in the description; -1 for a long block or where there is none. */
    double toDescription(int block) {
        return descriptionWords == null ? -1 : share(block, descriptionWords);
    }

    /** Share of the block's words that are part of an author's name; -1 for a long block. */
    double namesAuthor(int block) {
        return share(block, authorWords);
    }

    /** True where any word of an author's name stands in the block. */
    boolean mentionsAuthor(int block) {
        return Hashes.share(survey.words[block], authorWords) > 0;
    }

    /** Share of the block that stands in the declared body, 0..1; -1 where there is none or the block is too short. */
    double inDeclaredBody(int block) {
        if (bodyShingles == null || survey.words[block].length <= 3) {
            return -1;
        }
        return Hashes.shingleShare(survey.words[block], bodyShingles);
    }

    private double share(int block, LongTable words) {
        long[] own = survey.words[block];
        return own.length > LONG ? -1 : Hashes.share(own, words);
    }
}
