package news.parallax.analysis.forecast;

import java.util.Set;
import news.parallax.model.Finding.Polarity;
import news.parallax.model.Likelihood;
import news.parallax.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A cue phrase found in a sentence.
 *
 * @param from first token
 * @param to behind the last token
 * @param kind what sort of cue
 * @param polarity whether the phrase itself affirms or denies
 * @param likelihood ranges, only for a term of a scale
 */
record Cue(
        int from,
        int to,
        Kind kind,
        Polarity polarity,
        @Nullable Likelihood likelihood) {
    private static final Set<String> QUOTATION_ENDS = Set.of("\u201D", "\"", "\u2019", "'");

    private static final Set<String> OPENING = Set.of(
            "the", "a", "an", "this", "these", "those", "he", "she", "it", "they", "we", "any", "his", "her", "its",
            "their", "many", "most", "some", "there");
    private static final Set<String> MODALS = Set.of("will", "would", "could", "can", "may", "might");
    private static final int BARE = 14;

    /** What sort of cue, strongest first: of two cues in one clause the stronger gives the term. */
    enum Kind {
        /** A term of a scale of likelihood: "very unlikely". */
        SCALE,
        /** First person belief: "I don't think". */
        BELIEF,
        /** Somebody expects, predicts, doubts: "few analysts expect". */
        EXPECT,
        /** Expected by nobody named: "is expected to", "is set to". */
        PASSIVE,
        /** Bound or disposed to act: "offered to", "unwilling to". */
        COMMIT,
        /** Fear or warning of something: "fears that". */
        FEAR,
        /** A subject runs a risk: "risks losing". */
        RISK,
        /** Reasons to act or not: "little to gain", "can afford to wait". */
        INCENTIVE,
        /** Chance without a number: "is possible", "the likelihood of", "more likely". */
        OUTLOOK,
        /** What it depends on. */
        DEPEND,
        /** How things look: "seems to be". */
        APPEAR,
        /** "may", "could", "will", "would". */
        MODAL,
        /** Looks like a cue and is none: "could not be reached". */
        NONE;

        /** True when the subject of the phrase is the holder. */
        boolean ownsHolder() {
            return this == EXPECT || this == COMMIT || this == FEAR;
        }
    }

    /** True when what follows the phrase is the proposition. */
    boolean hasComplement(Words words) {
        return switch (kind) {
            case EXPECT, FEAR, BELIEF -> true;
            case APPEAR, INCENTIVE -> last(words).equals("that");
            case OUTLOOK -> last(words).equals("that") || isThat(words) || isBareThat(words);
            case SCALE -> isThat(words) || isBareThat(words);
            case PASSIVE, COMMIT, RISK, DEPEND, MODAL, NONE -> false;
        };
    }

    /** Whether "that" follows, also behind the mark that closes a quotation: "it is 'likely' that". */
    boolean isThat(Words words) {
        int behind = QUOTATION_ENDS.contains(words.form(to)) ? to + 1 : to;
        return words.form(behind).equals("that");
    }

    /** "It makes it unlikely the dam will hold", "it's likely they will": a clause follows without "that". */
    private boolean isBareThat(Words words) {
        String before = words.form(from - 1);
        if (!before.equals("it")
                && !before.equals("it's")
                && !(before.equals("is") && words.form(from - 2).equals("it"))) {
            return false;
        }
        boolean subject = OPENING.contains(words.form(to)) || words.isCapital(to);
        for (int at = to + 1; subject && at < Math.min(words.size(), to + BARE) && words.isWord(at); at++) {
            if (MODALS.contains(words.form(at))) {
                return true;
            }
        }
        return false;
    }

    /** First word of the phrase. */
    String first(Words words) {
        return words.form(from);
    }

    /** Last word of the phrase. */
    String last(Words words) {
        return words.form(to - 1);
    }
}
