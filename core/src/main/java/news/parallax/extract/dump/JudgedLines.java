package news.parallax.extract.dump;

/**
 * What is known of the lines of a page.
 *
 * @param traits numbers of each line, in the order of {@link Trait}
 * @param scores log-odds of each line that it belongs to the article
 */
record JudgedLines(float[][] traits, double[] scores) {}
