package news.parallax.extract.role;

import org.jspecify.annotations.Nullable;

/*
 * The words of title, description and authors stand in one table with a bit for each, and the words of every block that is
 * not long go through it once: a block's answers for all three are then at hand.
 */

/** How much a block says what the page says about its article elsewhere. */
final class Likeness {
    /** Blocks of more words say no title and name no author. */
    private static final int LONG = 80;

    private static final int TITLE = 0;
    private static final int DESCRIPTION = 1;
    private static final int AUTHOR = 2;

    /** Bits of a count, enough for {@link #LONG}. */
    private static final int COUNT_BITS = 8;

    private static final int COUNT_MASK = (1 << COUNT_BITS) - 1;

    /** By the bits of a word, one more for each count. */
    private static final int[] ONE_MORE = new int[8];

    static {
        for (int bits = 0; bits < ONE_MORE.length; bits++) {
            for (int of = TITLE; of <= AUTHOR; of++) {
                ONE_MORE[bits] |= (bits >> of & 1) << of * COUNT_BITS;
            }
        }
    }

    private final Survey survey;
    private final int titleWords;
    private final boolean hasDescription;
    private final LongTable said = new LongTable(64);
    /** For each block that is not long, how many of its words each of the three says. */
    private final int[] counts;

    private final @Nullable LongTable bodyShingles;
    private final double declaredCoverage;

    Likeness(Survey survey, Clues clues) {
        this.survey = survey;
        this.titleWords = clues.title() == null ? 0 : mark(clues.title(), TITLE);
        this.hasDescription = clues.description() != null && mark(clues.description(), DESCRIPTION) >= 0;
        clues.bylines().forEach(byline -> mark(byline, AUTHOR));
        this.counts = new int[survey.blocks.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = isLong(i) ? 0 : counts(survey.words[i]);
        }
        this.bodyShingles = clues.body() == null ? null : Hashes.shingles(clues.body());
        this.declaredCoverage = coverage();
    }

    /** Marks the words of a text; gives their number. */
    private int mark(String text, int of) {
        long[] words = Hashes.terms(text);
        for (long word : words) {
            said.mark(word, 1 << of);
        }
        return words.length;
    }

    private int counts(long[] words) {
        int counted = 0;
        for (long word : words) {
            counted += ONE_MORE[said.of(word)];
        }
        return counted;
    }

    private boolean isLong(int block) {
        return survey.words[block].length > LONG;
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
        return share(block, TITLE);
    }

    /** Number of the block's words in the title, by the length of the title; -1 for a long block. */
    double ofTitle(int block) {
        double share = toTitle(block);
        return share < 0 ? -1 : share * survey.words[block].length / Math.max(1, titleWords);
    }

    /** Share of the block's words that are in the description; -1 for a long block or where there is none. */
    double toDescription(int block) {
        return hasDescription ? share(block, DESCRIPTION) : -1;
    }

    /** Share of the block's words that are part of an author's name; -1 for a long block. */
    double namesAuthor(int block) {
        return share(block, AUTHOR);
    }

    /** True where any word of an author's name stands in the block. */
    boolean mentionsAuthor(int block) {
        for (long word : survey.words[block]) {
            if ((said.of(word) & 1 << AUTHOR) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Share of the block that stands in the declared body, 0..1; -1 where there is none or the block is too short. */
    double inDeclaredBody(int block) {
        if (bodyShingles == null || survey.words[block].length <= 3) {
            return -1;
        }
        return Hashes.shingleShare(survey.words[block], bodyShingles);
    }

    private double share(int block, int of) {
        int words = survey.words[block].length;
        int common = counts[block] >> of * COUNT_BITS & COUNT_MASK;
        return words > LONG ? -1 : words == 0 ? 0 : (double) common / words;
    }

    /**
     * How well a block says the title: twice the common words by the words of both; 0 for a long block and where there is
     * no title.
     */
    double saysTitle(int block) {
        double share = toTitle(block);
        if (titleWords == 0 || share < 0) {
            return 0;
        }
        int words = survey.words[block].length;
        double common = share * words;
        return 2 * common / (words + titleWords);
    }
}
