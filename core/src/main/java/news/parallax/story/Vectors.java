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
    static Vectors of(Terms terms, TermWeights weights) {
        return new Vectors(
                TermVector.of(terms.title(), weights),
                TermVector.of(terms.lead(), weights),
                TermVector.of(terms.body(), weights),
                TermVector.of(terms.names(), weights));
    }
}
