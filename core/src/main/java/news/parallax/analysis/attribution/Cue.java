package news.parallax.analysis.attribution;

import news.parallax.model.Finding.CueClass;

/**
 * Words of a sentence that can attribute.
 *
 * @param range where they stand, with auxiliaries and adverbs before them for verbs
 * @param head index of the word that decides
 * @param kind verb, noun or preposition
 * @param form form of a verb
 * @param cueClass what sort of act
 * @param patterns what can follow, letters of {@code cue-verbs.txt}
 */
record Cue(Range range, int head, Kind kind, Form form, CueClass cueClass, String patterns) {
    /** What part of speech a cue is. */
    enum Kind {
        VERB,
        NOUN,
        PREPOSITION
    }

    /** Form of a verb; {@code NONE} for other cues. */
    enum Form {
        NONE,
        BASE,
        THIRD,
        PAST,
        PARTICIPLE,
        ING
    }

    /** True for "saying" in "was quoted by the paper as saying that". */
    boolean isQuoted(Words words) {
        return form == Form.ING && allows('s') && words.lower(range.from() - 1).equals("as");
    }

    /** True for a verb with its noun: "draw parallels". */
    boolean isPhrase() {
        return kind == Kind.VERB && allows('n') && range.to() - head > 1;
    }

    boolean allows(char pattern) {
        return patterns.indexOf(pattern) >= 0;
    }
}
