package news.parallax.text;

/**
 * Parts of speech, coarser than those of the Penn Treebank: what decides where phrases and clauses begin and end.
 *
 * <p>A token that holds two words ("it's", "don't") has the part of its first.
 */
public enum PartOfSpeech {
    /** Noun, singular: "vote". */
    NOUN,
    /** Noun, plural: "votes". */
    NOUNS,
    /** Name: "Mara". */
    NAME,
    /** Personal pronoun: "she". */
    PRONOUN,
    /** Possessive pronoun: "her". */
    POSSESSIVE,
    /** Determiner: "the". */
    DETERMINER,
    /** Preposition or subordinating conjunction: "of", "because", "that". */
    PREPOSITION,
    /** "To". */
    TO,
    /** Coordinating conjunction: "and". */
    CONJUNCTION,
    /** Number: "ten". */
    NUMBER,
    /** Adjective: "open". */
    ADJECTIVE,
    /** Adverb: "openly". */
    ADVERB,
    /** Modal verb: "may". */
    MODAL,
    /** Base form of a verb: "(to) say". */
    BASE,
    /** Present tense, not third person: "(they) say". */
    PRESENT,
    /** Third person: "says". */
    THIRD,
    /** Past tense: "said". */
    PAST,
    /** Past participle: "(was) said". */
    PARTICIPLE,
    /** Form in -ing: "saying". */
    ING,
    /** Relative or interrogative pronoun: "who", "whose". */
    WHO,
    /** Relative determiner: "which". */
    WHICH,
    /** Relative or interrogative adverb: "when". */
    WHEN,
    /** "There" that only fills the place of a subject. */
    THERE,
    /** Particle of a verb: "(point) out". */
    PARTICLE,
    /** Full stop, question mark, exclamation mark. */
    STOP,
    /** Comma. */
    COMMA,
    /** Colon, semicolon, dash, hyphen. */
    DASH,
    /** Quotation mark, also a whole quotation. */
    QUOTE,
    /** Bracket. */
    BRACKET,
    /** Anything else: symbols, foreign words, interjections. */
    OTHER;

    private static final PartOfSpeech[] ALL = values();

    /** The part with an ordinal. */
    static PartOfSpeech at(int ordinal) {
        return ALL[ordinal];
    }

    /** True for every form of a verb, modals included. */
    public boolean isVerb() {
        return ordinal() >= MODAL.ordinal() && ordinal() <= ING.ordinal();
    }

    /** True for verbs a main clause can have: "The mayor at the bridge on Monday" has none. */
    public boolean isFinite() {
        return switch (this) {
            case MODAL, PRESENT, THIRD, PAST -> true;
            default -> false;
        };
    }

    /** True for nouns and names. */
    public boolean isNoun() {
        return ordinal() <= NAME.ordinal();
    }
}
