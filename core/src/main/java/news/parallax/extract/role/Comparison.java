package news.parallax.extract.role;

/**
 * A page compared with itself and with what it says about its article, once for all that ask.
 *
 * @param survey the page
 * @param clues what it says about its article
 * @param likeness how much each block says what the clues say
 * @param repetition how much of each block stands on the page again
 * @param headline the block that says the headline, -1 if none does
 */
record Comparison(Survey survey, Clues clues, Likeness likeness, Repetition repetition, int headline) {
    /** Compares. */
    static Comparison of(Survey survey, Clues clues) {
        return new Comparison(
                survey, clues, new Likeness(survey, clues), new Repetition(survey), Headline.of(survey, clues));
    }
}
