package news.parallax.story;

/**
 * The four vectors of an article.
 *
 * @param title headline
 * @param lead first sentences
 * @param body beginning of the body
 * @param names names in it
 * @param leadPlaces where each term of the lead stands among those of the body
 * @param namePlaces where each name stands among the terms of the body
 */
record Vectors(
        TermVector title, TermVector lead, TermVector body, TermVector names, short[] leadPlaces, short[] namePlaces) {
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
                TermVector.of(terms.names(), body, rarity),
                places(terms.lead(), body),
                places(terms.names(), body));
    }

    /** Where the terms of a part stand among those of the whole; there are at most {@link Terms#BODY}. */
    private static short[] places(TermCounts part, TermCounts whole) {
        short[] places = new short[part.terms().length];
        int there = 0;
        for (int at = 0; at < places.length; at++) {
            while (whole.terms()[there] < part.terms()[at]) {
                there++;
            }
            places[at] = (short) there;
        }
        return places;
    }
}
