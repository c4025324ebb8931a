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
        TermCounts body = terms.body();
        float[] rarity = new float[body.terms().length];
        for (int at = 0; at < rarity.length; at++) {
            rarity[at] = (float) weights.weight(body.terms()[at]);
        }
        return new Vectors(
                TermVector.of(terms.title(), weights),
                TermVector.of(terms.lead(), body, rarity),
                TermVector.scaled(body, rarity),
                TermVector.of(terms.names(), body, rarity));
    }
}
