package news.parallax.extract.dump;

/** What is measured of a line; the order is that of the first columns of {@link LineTable}. */
enum Trait {
    /** Logarithm of the number of characters. */
    CHARS,
    /** Number of words. */
    WORDS,
    /** 1 if it ends as a sentence does, .5 if in a colon. */
    ENDED,
    /** Share of words with a capital. */
    CAPITALS,
    /** 1 for running text. */
    PROSE,
    /** Words of running text, at most 80. */
    PROSE_WORDS,
    /** Share of digits. */
    DIGITS,
    /** Commas a word. */
    COMMAS,
    /** Marks that end a sentence. */
    STOPS,
    /** Share of other marks. */
    MARKS,
    /** Share of function words. */
    FUNCTIONS,
    /** 1 if it starts with a quotation mark. */
    QUOTED,
    /** What its first character is. */
    OPENING,
    /** What its last character is. */
    CLOSING,
    /** Letters a word. */
    WORD_LENGTH,
    /** Share of letters that are capitals. */
    UPPER,
    /** 1 for a time of day ("9:46"). */
    CLOCK,
    /** 1 for a year ("2019"). */
    YEAR,
    /** 1 for a sum of money or a share. */
    MONEY,
    /** 1 for fewer than five words. */
    SHORT,
    /** 1 if a phrase gives it away as no part of an article. */
    CUE,
    /** Phrases of each kind: 1 if the line has one. */
    RELATED,
    /** See above. */
    NEWSLETTER,
    /** See above. */
    PROMOTION,
    /** See above. */
    SOCIAL,
    /** See above. */
    COMMENTS,
    /** See above. */
    LEGAL,
    /** See above. */
    CONSENT,
    /** See above. */
    NAVIGATION,
    /** See above. */
    CREDIT,
    /** See above. */
    SOURCE_NOTE,
    /** See above. */
    BYLINE,
    /** See above. */
    DATE,
    /** See above. */
    CAPTION,
    /** See above. */
    TAGS,
    /** See above. */
    WIDGET,
    /** See above. */
    PAYWALL,
    /** 1 for a caption or a credit by its own words. */
    PICTURED,
    /** 1 if one of the two lines above or below begins with it, or it with one of them. */
    ECHO,
    /** What trained weights of its words say: log-odds. */
    LEXICON,
    /** Lines with the same words, at most 4. */
    PLACES,
    /** 1 if the same words stand above. */
    LATER,
    /** 1 if it is the one nearest the middle of the running text among lines with the same words. */
    NEAREST,
    /** Lines of the page with the same first two words, at most 12. */
    SAME_START,
    /** Lines of the page with the same last word, at most 12. */
    SAME_END,
    /** Lines next to it that start with the same word, at most 10 each way. */
    SAME_RUN,
    /** Share of the longer words that stand in the main stretch. */
    TOPIC,
    /** Share of the page above it. */
    PLACE,
    /** 1 inside the main stretch. */
    INSIDE,
    /** Lines below the start of the main stretch. */
    FROM_START,
    /** Lines above its end. */
    TO_END;

    /** The number of this trait in a row. */
    float in(float[] row) {
        return row[ordinal()];
    }

    /** Puts the number of this trait into a row. */
    void put(float[] row, double value) {
        row[ordinal()] = (float) value;
    }
}
