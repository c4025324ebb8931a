package news.parallax.story;

/**
 * Term statistics that learn: the shipped table, and every article seen since.
 *
 * <p>Counts stand in an open-addressing table. When it holds {@link #MOST} terms, all counts and the number of articles
 * are halved and what falls to nothing is forgotten: misspellings go, and the weights follow the language of the day.
 */
final class LearnedTerms implements TermWeights {
    private static final int MOST = 1 << 20;

    /**
     * By place two numbers side by side, so that a look goes to one place in memory: a term above the number of articles
     * that hold it, 0 where it is free, and the bits of what the shipped table says of the term.
     */
    private long[] rows = new long[2 << 12];

    private int size;
    private double articles;

    /** Counts the terms of an article, each once. */
    void learn(TermCounts article) {
        articles++;
        for (int term : article.terms()) {
            if (4 * size >= rows.length) {
                resize(size >= MOST);
            }
            int slot = slot(term);
            if (rows[slot] == 0) {
                put(slot, term, 0, (float) TermStatistics.shippedShare(term));
            }
            rows[slot]++;
        }
    }

    @Override
    public double weight(int term) {
        int slot = slot(term);
        double share = rows[slot] == 0 ? TermStatistics.shippedShare(term) : Float.intBitsToFloat((int) rows[slot + 1]);
        return TermWeights.weight(PRIOR + articles, PRIOR * share + (int) rows[slot]);
    }

    private void put(int slot, int term, int count, float share) {
        rows[slot] = (long) term << 32 | count;
        rows[slot + 1] = Float.floatToRawIntBits(share);
        size++;
    }

    /** Where the first number of a term stands, or would. */
    private int slot(int term) {
        int mask = rows.length - 1;
        int slot = 2 * (term * 0x9E3779B1 >>> 7) & mask;
        while (rows[slot] != 0 && (int) (rows[slot] >> 32) != term) {
            slot = slot + 2 & mask;
        }
        return slot;
    }

    private void resize(boolean forget) {
        long[] oldRows = rows;
        int length = forget ? rows.length : 2 * rows.length;
        rows = new long[length];
        size = 0;
        articles = forget ? articles / 2 : articles;
        for (int at = 0; at < oldRows.length; at += 2) {
            int count = forget ? (int) oldRows[at] / 2 : (int) oldRows[at];
            if (count > 0) {
                int term = (int) (oldRows[at] >> 32);
                put(slot(term), term, count, Float.intBitsToFloat((int) oldRows[at + 1]));
            }
        }
    }
}
