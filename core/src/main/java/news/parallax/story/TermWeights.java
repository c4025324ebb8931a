package news.parallax.story;

/** How much a term tells. */
interface TermWeights {
    /** Articles the shipped table counts for: a few hundred articles on one event must not make its words common. */
    int PRIOR = 5_000;

    /** Of .8, 1 and 1.3 the first was best: very rare words, often misspelt, weigh less. */
    double POWER = .8;

    /** Weight of a term, at least 0: a power of the logarithm of the inverse share of articles that hold it. */
    double weight(int term);

    /**
     * The weight that follows from counts.
     *
     * @param articles articles seen, those of the shipped table among them
     * @param holding how many of them hold the term
     */
    static double weight(double articles, double holding) {
        return Math.pow(Math.max(0, Math.log((articles + 1) / (holding + 1))), POWER);
    }
}
