package news.parallax.analysis.attribution;

import org.jspecify.annotations.Nullable;

/**
 * Who a cue belongs to, by its place in the sentence.
 *
 * @param range the words that name them; a pronoun for relative clauses
 * @param antecedent what a relative pronoun stands for, or null
 * @param place where they stand
 */
record Subject(Range range, @Nullable Range antecedent, Place place) {
    /** Where the one who speaks stands. */
    enum Place {
        /** Before the verb: "Marn said". */
        BEFORE,
        /** Behind it: "said Marn". */
        BEHIND,
        /** A relative clause: "Marn, who said". */
        RELATIVE,
        /** Shared with an earlier verb: "Marn spoke first, saying". */
        SHARED
    }
}
