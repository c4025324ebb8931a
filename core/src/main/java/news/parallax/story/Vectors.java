package news.parallax.story;

/**
 * The four vectors of an article.
 *
 * @param title headline
 * @param lead first sentences
 * @param body beginning of the body
 * @param names names in it
 */
record Vectors(TermVector title, TermVector lead, TermVector body, TermVector names) {
    static Vectors of(Terms terms, TermStatistics statistics) {
        return new Vectors(
                TermVector.of(terms.title(), statistics),
                TermVector.of(terms.lead(), statistics),
                TermVector.of(terms.body(), statistics),
                TermVector.of(terms.names(), statistics));
    }
}
