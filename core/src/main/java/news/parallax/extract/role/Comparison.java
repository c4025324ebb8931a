package news.parallax.extract.role;

/**
 * A page compared with itself and with what it says about its article, once for all that ask.
 *
 * @param survey the page
 * @param clues what it says about its article
 * @param likeness how much each block says what the clues say
 * @param repetition how much of each block stands on the page again
 * @param headline the block that says the headline, -1 if none does
 * @param units regions made alike under one parent
 * @param articles the article elements, as seen from the headline's
 */
record Comparison(
        Survey survey,
        Clues clues,
        Likeness likeness,
        Repetition repetition,
        int headline,
        Units units,
        Articles articles) {
    /** Compares. */
    static Comparison of(Survey survey, Clues clues) {
        Likeness likeness = new Likeness(survey, clues);
        int headline = Headline.of(survey, likeness);
        return new Comparison(
                survey,
                clues,
                likeness,
                new Repetition(survey),
                headline,
                new Units(survey),
                new Articles(survey, headline));
    }
}
